package org.crickets.coach;

import java.util.Optional;
import org.crickets.coach.Courier.Outcome;
import org.crickets.coach.Postman.Wording;
import org.crickets.dialogue.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One call to Telegram for a parcel: put into words now, and marked as begun right before where it is not yet. */
record Attempts(Outbox outbox, Courier courier, Wording wording) {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /**
     * What came of it; empty if what the parcel says is no longer wanted.
     *
     * @param begun whether the parcel is {@code sending} already, as what the hot path hands on is
     */
    Optional<Outcome> make(Parcel parcel, boolean begun) {
        return switch (parcel.content()) {
            case Outgoing.Message message -> Optional.of(message(lane(parcel, begun), parcel.chat(),
                    new Reply.Say(repeated(parcel, message.html()), message.keyboard(), message.silent(),
                            message.about(), message.effect())));
            case Outgoing.Paper paper -> paper(parcel, paper, begun);
            case Outgoing.Ring ring -> wording.render(parcel.chat(), ring, parcel.ambiguous())
                    .map(say -> message(courier.bulk(() -> outbox.begins(parcel.id())), parcel.chat(), say));
            case Outgoing.Edit edit -> Optional.of(lane(parcel, begun).edit(parcel.chat(), edit.messageId(),
                    edit.html(), edit.keyboard()));
            case Outgoing.React(var messageId, var emoji) -> Optional
                    .of(lane(parcel, begun).react(parcel.chat(), messageId, emoji));
            case Outgoing.Answer answer -> parcel.attempt() > 0
                    ? Optional.empty()
                    : Optional.of(lane(parcel, begun).answer(answer.callbackId(), answer.text()));
        };
    }

    private Courier lane(Parcel parcel, boolean begun) {
        return begun ? courier : courier.asking(() -> outbox.begins(parcel.id()));
    }

    private String repeated(Parcel parcel, String html) {
        return parcel.ambiguous() ? wording.possiblyRepeated(parcel.chat()) + "\n" + html : html;
    }

    private Optional<Outcome> paper(Parcel parcel, Outgoing.Paper paper, boolean begun) {
        try {
            return wording.print(parcel.chat(), paper)
                    .map(sheet -> paper(lane(parcel, begun), parcel, sheet, paper));
        } catch (Press.Failed e) {
            LOG.error("A paper's caption goes out alone", e);
            return Optional.of(message(lane(parcel, begun), parcel.chat(), new Reply.Say(
                    repeated(parcel, paper.caption()) + "\n\n" + wording.unprinted(parcel.chat()), paper.keyboard(),
                    false,
                    Optional.empty())));
        }
    }

    private Outcome paper(Courier lane, Parcel parcel, Press.Sheet sheet, Outgoing.Paper paper) {
        var caption = repeated(parcel, paper.caption());
        var outcome = lane.send(parcel.chat(), sheet, caption, paper.keyboard());
        if (!(outcome instanceof Outcome.Malformed(var problem)))
            return outcome;
        LOG.error("Telegram could not parse a caption, so it goes out as plain text: {}", problem);
        return lane.sendPlain(parcel.chat(), sheet, caption, paper.keyboard());
    }

    private static Outcome message(Courier lane, long chat, Reply.Say say) {
        var outcome = say.effect()
                .map(effect -> lane.send(chat, say.html(), say.keyboard(), say.silent(), effect))
                .orElseGet(() -> lane.send(chat, say.html(), say.keyboard(), say.silent()));
        if (!(outcome instanceof Outcome.Malformed(var problem)))
            return outcome;
        LOG.error("Telegram could not parse a message, so it goes out as plain text: {}", problem);
        return lane.sendPlain(chat, say.html(), say.keyboard(), say.silent());
    }
}
