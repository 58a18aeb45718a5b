package org.crickets.coach;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.crickets.coach.Journal.Page;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.World;
import org.crickets.plan.ProcessId;
import org.crickets.understand.Act;

/** Makes of what came what the user did: fetches files, and asks a second reader about what is not understood. */
final class Listening {
    private final Journal journal;
    private final Dialogue dialogue;
    private final InstantSource clock;
    private final Adviser adviser;
    private final Feeds feeds;
    private final Papers papers;
    private final int longestText;

    Listening(Journal journal, Dialogue dialogue, InstantSource clock, Outside outside, int longestText) {
        this.journal = journal;
        this.dialogue = dialogue;
        this.clock = clock;
        this.adviser = outside.adviser();
        this.feeds = outside.feeds();
        this.papers = new Papers(outside, clock, longestText);
        this.longestText = longestText;
    }

    /** Empty if the user said nothing. Nothing is locked meanwhile: a slow answer holds up nothing but this message. */
    Optional<Input> input(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Text text -> Optional.of(new Input.Said(text.text(), advice(text, text.text())));
            case Incoming.Edited edited ->
                Optional.of(new Input.Changed(edited.text(), advice(edited, edited.text())));
            case Incoming.Command command -> Optional.of(new Input.Command(command.name(), command.argument()));
            case Incoming.Tapped tapped -> Optional.of(new Input.Tapped(tapped.tap()));
            case Incoming.Location place -> Optional.of(new Input.Place(place.latitude(), place.longitude()));
            case Incoming.Document document -> Optional.of(papers.read(document));
            case Incoming.Other other -> Optional.of(new Input.Other(other.what()));
            case Incoming.TappedUnknown _,Incoming.Membership _ -> Optional.empty();
        };
    }

    boolean isTooLong(Input input) {
        return switch (input) {
            case Input.Said said -> said.text().length() > longestText;
            case Input.Changed changed -> changed.text().length() > longestText;
            case Input.Tapped _,Input.Command _,Input.Place _,Input.Invited _,Input.Mailed _,Input.Unread _,Input.Other _ ->
                false;
            case Input.Brought _,Input.NotBrought _ -> false;
        };
    }

    World world(Page page, Incoming incoming) {
        return new World(clock.instant(), Incoming.source(incoming), page.chat().settings(), page.facts(),
                page.chat().question(), page.chat().asked(), about(page, incoming),
                made -> feeds.address(page.chat().id(), made));
    }

    private List<Act> advice(Incoming incoming, String text) {
        if (text.length() > longestText || !adviser.listens())
            return List.of();
        return journal.read(incoming.chat(), page -> dialogue.unsure(page.chat().state(), text, world(page, incoming)))
                .flatMap(it -> it).map(context -> adviser.advise(text, context)).orElse(List.of());
    }

    private static Optional<ProcessId> about(Page page, Incoming incoming) {
        if (incoming instanceof Incoming.Text text)
            return text.replyTo().flatMap(page::about);
        if (incoming instanceof Incoming.Document document)
            return document.replyTo().flatMap(page::about);
        return incoming instanceof Incoming.Tapped tapped ? page.about(tapped.messageId()) : Optional.empty();
    }
}
