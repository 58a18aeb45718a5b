package org.crickets.coach;

import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.crickets.coach.Journal.Page;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Reply;
import org.crickets.dialogue.World;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;

/** Puts a reminder into words at the moment it is sent: an alarm is a hint, and an outage never delivers a stale text. */
public final class Rendering implements Postman.Wording {
    /** So many at a time: what a person says meanwhile must not wait for a processor behind a whole rush. */
    private static final int AT_A_TIME = 4;

    private final Journal journal;
    private final Dialogue dialogue;
    private final InstantSource clock;
    private final Press press;
    private final Semaphore turns = new Semaphore(AT_A_TIME);

    /** {@code press} makes the papers. */
    public Rendering(Journal journal, Dialogue dialogue, InstantSource clock, Press press) {
        this.press = press;
        this.journal = journal;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    /** Empty if none of its steps is to be done any more. */
    @Override
    public Optional<Reply.Say> render(long chat, Outgoing.Ring ring, boolean repeated) {
        turns.acquireUninterruptibly();
        try {
            return journal.read(chat, page -> render(page, ring, repeated)).flatMap(say -> say);
        } finally {
            turns.release();
        }
    }

    /** Made after the look at the chat has ended, so that nobody waits for a picture to be drawn. */
    @Override
    public Optional<Press.Sheet> print(long chat, Outgoing.Paper paper) {
        return journal.read(chat, this::known).map(known -> press.print(paper.kind(), known));
    }

    private Press.Known known(Page page) {
        var now = clock.instant();
        return new Press.Known(page.chat(), page.facts(), page.messages(),
                dialogue.agenda(page.facts(), page.chat().settings(), now),
                now);
    }

    @Override
    public String possiblyRepeated(long chat) {
        return journal.read(chat, page -> dialogue.say(page.chat().settings(), "again-possibly").html()).orElse("");
    }

    @Override
    public String unprinted(long chat) {
        return journal.read(chat, page -> dialogue.say(page.chat().settings(), "paper-failed").html()).orElse("");
    }

    /** Asks the plan as it was before this very ring was written down: a stop that rang has closed its plan since. */
    private Optional<Reply.Say> render(Page page, Outgoing.Ring ring, boolean repeated) {
        var now = clock.instant();
        var record = page.facts().stream().filter(logged -> !isThisRing(logged, ring)).toList();
        var world = new World(now, Source.BOT, page.chat().settings(), record, page.chat().question(),
                Optional.empty());
        var agenda = dialogue.agenda(record, page.chat().settings(), now);
        var due = agenda.due(now).stream().filter(step -> ring.steps().contains(step.key())).toList();
        return due.isEmpty() ? Optional.empty() : Optional.of(dialogue.ring(due, world, agenda, ring.due(), repeated));
    }

    private static boolean isThisRing(Logged logged, Outgoing.Ring ring) {
        return logged.fact() instanceof Fact.Rang rang && ring.steps().contains(rang.step())
                && !rang.at().isBefore(ring.due());
    }
}
