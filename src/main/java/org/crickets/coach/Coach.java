package org.crickets.coach;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Reply;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Turn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what users say and tap: load, decide, save, then send. An update is saved before this returns. */
public final class Coach {
    private static final Logger LOG = LoggerFactory.getLogger(Coach.class);

    private final Journal journal;
    private final Dialogue dialogue;
    private final Postman postman;
    private final InstantSource clock;
    private final Guests guests;
    private final Outside outside;
    private final Listening listening;

    public Coach(Journal journal, Dialogue dialogue, Postman postman, InstantSource clock, Guests guests,
            Outside outside) {
        this.journal = journal;
        this.dialogue = dialogue;
        this.postman = postman;
        this.clock = clock;
        this.guests = guests;
        this.outside = outside;
        this.listening = new Listening(journal, dialogue, clock, outside, guests.longestText());
    }

    /**
     * Handles one update. One that breaks is kept by its number, and the user is told.
     *
     * @throws RuntimeException if the database is away: the update is to come again
     */
    public void receive(Incoming incoming) {
        try {
            if (!guests.door().admits(incoming, () -> journal.read(incoming.chat(), page -> true).isPresent()))
                refuseStranger(incoming);
            else if (isInPace(incoming))
                outside.typing().during(incoming.chat(), () -> take(incoming));
        } catch (RuntimeException e) {
            if (Outage.is(e))
                throw e;
            LOG.error("Update {} could not be handled", incoming.updateId(), e);
            journal.unhandled(incoming.updateId(), e.getClass().getSimpleName());
            say(incoming, "went-wrong");
        }
    }

    /** Tells somebody known that what came from them could not be handled. */
    public void apologize(long chat) {
        journal.read(chat, page -> page.chat().settings())
                .ifPresent(settings -> postman.direct(chat, dialogue.say(settings, "went-wrong")));
    }

    private void take(Incoming incoming) {
        var create = new Chat(incoming.chat(), newcomer(incoming), new State.Idle(), true, 0);
        var input = listening.input(incoming);
        var farewell = new AtomicReference<Optional<Reply.Forget>>(Optional.empty());
        journal.update(incoming.chat(), incoming.updateId(), page -> decide(page, incoming, input, farewell), create)
                .ifPresent(parcels -> {
                    postman.hand(parcels);
                    farewell.get().ifPresent(reply -> postman.farewell(incoming, reply.farewell()));
                });
    }

    private boolean isInPace(Incoming incoming) {
        var verdict = guests.pace().next(incoming.chat());
        if (verdict == Pace.Verdict.TOLD)
            say(incoming, "slow-down");
        return verdict == Pace.Verdict.TAKEN;
    }

    private void refuseStranger(Incoming incoming) {
        if (guests.door().isToBeTold(incoming.chat(), clock.instant()))
            postman.direct(incoming.chat(), dialogue.say(newcomer(incoming), "stranger"));
    }

    /** In the language of the user, or of their phone where they are new. */
    private void say(Incoming incoming, String key) {
        var settings = journal.read(incoming.chat(), page -> page.chat().settings())
                .orElseGet(() -> newcomer(incoming));
        postman.direct(incoming.chat(), dialogue.say(settings, key));
    }

    private Settings newcomer(Incoming incoming) {
        var settings = guests.newcomer();
        return dialogue.language(Incoming.language(incoming)).map(settings::speaking).orElse(settings);
    }

    private Entry decide(Page page, Incoming incoming, Optional<Input> input,
            AtomicReference<Optional<Reply.Forget>> farewell) {
        var chat = page.chat();
        if (incoming instanceof Incoming.Membership membership)
            return keep(page, new Chat(chat.id(), chat.settings(), chat.state(), membership.active(), chat.question(),
                    chat.asked()));
        if (input.isEmpty())
            return unknown(page, incoming);
        if (listening.isTooLong(input.get()))
            return refuse(page,
                    dialogue.say(chat.settings(), "too-long", "most", guests.longestText()),
                    incoming);
        var turn = dialogue.reply(chat.state(), input.get(), listening.world(page, incoming));
        farewell.set(turn.replies().stream().filter(Reply.Forget.class::isInstance).map(Reply.Forget.class::cast)
                .findFirst());
        return farewell.get().isPresent() ? Entry.forgetting(chat) : entry(page, incoming, turn);
    }

    private Entry entry(Page page, Incoming incoming, Turn turn) {
        var chat = new Chat(page.chat().id(), turn.settings(), turn.next(), true, turn.question(),
                asked(page.chat(), turn));
        return new Entry(chat, turn.facts(), turn.agenda().alarms(), Answering.outgoing(page, incoming, turn.replies()),
                !page.chat().active());
    }

    /** A question that stays open keeps its age. */
    private Optional<Instant> asked(Chat before, Turn turn) {
        return turn.next().equals(before.state()) ? before.asked() : Optional.of(clock.instant());
    }

    /** Only the chat itself changes; what is planned stays. */
    private Entry keep(Page page, Chat chat) {
        return new Entry(chat, List.of(), dialogue.agenda(page.facts(), chat.settings(), clock.instant()).alarms(),
                List.of(), chat.active());
    }

    private Entry refuse(Page page, Reply.Say refusal, Incoming incoming) {
        var kept = keep(page, page.chat());
        return new Entry(kept.chat(), kept.facts(), kept.alarms(),
                Answering.outgoing(page, incoming, List.of(refusal)), false);
    }

    private Entry unknown(Page page, Incoming incoming) {
        var kept = keep(page, page.chat());
        var answers = incoming instanceof Incoming.TappedUnknown tapped
                ? List.<Outgoing>of(
                        new Outgoing.Answer(tapped.callbackId(), dialogue.say(page.chat().settings(), "forged").html()))
                : List.<Outgoing>of();
        return new Entry(kept.chat(), kept.facts(), kept.alarms(), answers, false);
    }
}
