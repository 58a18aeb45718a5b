package org.crickets.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.dialogue.Dialogue;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.crickets.plan.Habits;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What happens when an alarm goes off: the plan is asked again, and what is really due is written to the outbox. */
public final class Reminders implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);
    private static final int CHATS_A_PASS = 500;
    /** What is later than this was missed, and waits for the end of quiet hours. */
    private static final Duration ON_TIME = Duration.ofMinutes(5);

    private final Journal journal;
    private final Dialogue dialogue;
    private final Postman postman;
    private final InstantSource clock;
    private volatile boolean closed;

    public Reminders(Journal journal, Dialogue dialogue, Postman postman, InstantSource clock) {
        this.journal = journal;
        this.dialogue = dialogue;
        this.postman = postman;
        this.clock = clock;
    }

    /** Rings everything due at the clock's now; each chat in a transaction of its own, so one that breaks stops no other. */
    public void sweep() {
        var now = clock.instant();
        List<Long> chats = due(now);
        while (!chats.isEmpty()) {
            var broken = chats.stream().filter(chat -> !ring(chat, now)).count();
            postman.sweep();
            chats = broken == chats.size() ? List.of() : due(now);
        }
    }

    /** A sweep under way ends after the chats that it took last: a rush of thousands does not hold up the program's end. */
    @Override
    public void close() {
        closed = true;
    }

    private List<Long> due(Instant now) {
        return closed ? List.of() : journal.due(now, CHATS_A_PASS);
    }

    private boolean ring(long chat, Instant now) {
        try {
            journal.sweep(chat, page -> decide(page, now));
            return true;
        } catch (RuntimeException e) {
            LOG.error("The reminders of chat {} could not be rung", chat, e);
            return false;
        }
    }

    private Entry decide(Page page, Instant now) {
        var chat = page.chat();
        var settings = chat.settings();
        var due = dialogue.agenda(page.facts(), settings, now).due(now);
        var ringing = due.stream().filter(step -> !isDisturbing(step, settings.habits(), now)).toList();
        var facts = new ArrayList<>(page.facts());
        var rang = ringing.stream().map(step -> new Logged(step.key().process(), Source.BOT, now,
                (Fact) new Fact.Rang(step.key(), now))).toList();
        facts.addAll(rang);
        var agenda = dialogue.agenda(facts, settings, now);
        var alarms = alarms(agenda, settings.habits(), now);
        var asked = dialogue.asked(ringing, chat.state(), chat.question() + 1, agenda);
        var next = asked.map(state -> new Chat(chat.id(), settings, state, chat.active(), chat.question() + 1,
                Optional.of(now))).orElse(chat);
        return new Entry(next, rang, alarms, messages(ringing), false);
    }

    /** Missed while the program or the phone was away, and now the user sleeps. */
    private static boolean isDisturbing(Step step, Habits habits, Instant now) {
        var local = now.atZone(habits.zone()).toLocalTime();
        return habits.isQuiet(local) && step.rings().orElseThrow().toInstant().plus(ON_TIME).isBefore(now);
    }

    private static Map<StepKey, Instant> alarms(Agenda agenda, Habits habits, Instant now) {
        Map<StepKey, Instant> alarms = new HashMap<>(agenda.alarms());
        alarms.replaceAll((key, at) -> at.isAfter(now) ? at : endOfQuiet(habits, now));
        return alarms;
    }

    private static Instant endOfQuiet(Habits habits, Instant now) {
        var local = now.atZone(habits.zone());
        var end = local.toLocalDate().atTime(habits.quietTo()).atZone(habits.zone());
        return (end.isAfter(local)
                ? end
                : local.toLocalDate().plusDays(1).atTime(habits.quietTo())
                        .atZone(habits.zone()))
                .toInstant();
    }

    /** What belongs together goes into one message, called late by its earliest. */
    private List<Outgoing> messages(List<Step> steps) {
        return dialogue.messages(steps).stream()
                .map(group -> (Outgoing) new Outgoing.Ring(group.stream().map(Step::key).toList(),
                        group.stream().map(step -> step.rings().orElseThrow().toInstant()).min(Instant::compareTo)
                                .orElseThrow()))
                .toList();
    }
}
