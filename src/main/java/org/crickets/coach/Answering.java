package org.crickets.coach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.coach.Journal.Page;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Reply;
import org.crickets.plan.Source;

/** What the dialogue wants done, as it goes into the outbox. */
final class Answering {
    private Answering() {}

    /** In order, the answer to a tap first: there is always one, so that the phone stops waiting. */
    static List<Outgoing> outgoing(Page page, Incoming incoming, List<Reply> replies) {
        List<Outgoing> all = new ArrayList<>();
        if (incoming instanceof Incoming.Tapped tapped)
            all.add(new Outgoing.Answer(tapped.callbackId(), toast(replies)));
        replies.stream().flatMap(reply -> outgoing(page, incoming, reply)).forEach(all::add);
        return all;
    }

    private static String toast(List<Reply> replies) {
        return replies.stream().filter(Reply.Toast.class::isInstance).map(reply -> ((Reply.Toast) reply).text())
                .findFirst().orElse("");
    }

    private static Stream<Outgoing> outgoing(Page page, Incoming incoming, Reply reply) {
        var source = Incoming.source(incoming);
        return switch (reply) {
            case Reply.Say say -> Stream.of(message(say, source));
            case Reply.Paper paper ->
                Stream.of(new Outgoing.Paper(paper.kind(), paper.caption(), paper.keyboard(), source));
            case Reply.EditTapped edit -> incoming instanceof Incoming.Tapped tapped
                    ? Stream.of(new Outgoing.Edit(tapped.messageId(), edit.html(), edit.keyboard(), source))
                    : Stream.of(new Outgoing.Message(edit.html(), edit.keyboard(), false, Optional.empty(),
                            source));
            case Reply.EditSaid said -> page.messagesOf(said.source()).stream()
                    .map(id -> new Outgoing.Edit(id, said.html(), new Keyboard.None(), source));
            case Reply.React(var emoji) -> Incoming.message(incoming).stream()
                    .map(id -> new Outgoing.React(id, emoji));
            case Reply.Forget _ -> Stream.empty();
            case Reply.Toast _ -> Stream.empty();
        };
    }

    static Outgoing message(Reply.Say say, Source source) {
        return new Outgoing.Message(say.html(), say.keyboard(), say.silent(), say.about(), source, say.effect());
    }
}
