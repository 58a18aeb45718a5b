package org.crickets.coach;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.crickets.dialogue.Dialogue;
import org.crickets.plan.StepKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps reminders at the hour they were meant for when a country changes its clocks: with new zone rules every planned
 * instant is derived anew from the facts, which hold local times and zones.
 */
public final class Replanning {
    private static final Logger LOG = LoggerFactory.getLogger(Replanning.class);

    private final Journal journal;
    private final Note note;
    private final Dialogue dialogue;
    private final InstantSource clock;

    public Replanning(Journal journal, Note note, Dialogue dialogue, InstantSource clock) {
        this.journal = journal;
        this.note = note;
        this.dialogue = dialogue;
        this.clock = clock;
    }

    /** What is remembered with the reminders. */
    public interface Note {
        /** The version of the zone rules by which they were planned; empty if nobody noted it. */
        Optional<String> rules();

        void rules(String version);

        /** The chats that have reminders planned. */
        List<Long> planned();
    }

    /**
     * Plans all anew if they were planned by other rules than these. What rings meanwhile is decided anew then, by these
     * rules, so that nothing has to wait for it.
     *
     * @param goesOn asked before each chat; what was stopped begins again the next time
     * @return the number of chats whose plans were
     */
    public int by(String version, BooleanSupplier goesOn) {
        if (note.rules().filter(version::equals).isPresent())
            return 0;
        var chats = note.planned();
        for (long chat : chats) {
            if (!goesOn.getAsBoolean())
                return 0;
            renew(chat);
        }
        note.rules(version);
        if (!chats.isEmpty())
            LOG.info("The reminders of {} chats are planned by the zone rules {} now.", chats.size(), version);
        return chats.size();
    }

    /** A chat that breaks keeps its reminders and stops no other. */
    private void renew(long chat) {
        try {
            journal.sweep(List.of(chat),
                    page -> new Journal.Entry(page.chat(), List.of(), alarms(page), List.of(), false));
        } catch (RuntimeException e) {
            if (Outage.is(e))
                throw e;
            LOG.error("The reminders of chat {} could not be planned anew", chat, e);
        }
    }

    private Map<StepKey, Instant> alarms(Journal.Page page) {
        return dialogue.agenda(page.facts(), page.chat().settings(), clock.instant()).alarms();
    }
}
