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
    private static final int CHATS_A_PASS = 512;
    private static final int AT_A_TIME = 64;
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

    /** Rings everything due at the clock's now, some chats at a time: the first are on their way when the next are rung. */
    public void sweep() {
        var now = clock.instant();
        List<Long> chats = due(now);
        while (!chats.isEmpty()) {
            long broken = 0;
            for (int from = 0; from < chats.size() && !closed; from += AT_A_TIME) {
                broken += ring(chats.subList(from, Math.min(from + AT_A_TIME, chats.size())), now);
                postman.sweep();
            }
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

    /** In one transaction; if that fails, each in one of its own, so that one that breaks stops no other. How many broke. */
    private long ring(List<Long> chats, Instant now) {
        try {
            postman.hand(journal.sweep(chats, page -> decide(page, now)));
            return 0;
        } catch (RuntimeException e) {
            if (chats.size() > 1)
                return chats.stream().mapToLong(chat -> ring(List.of(chat), now)).sum();
            LOG.error("The reminders of chat {} could not be rung", chats.getFirst(), e);
            return 1;
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
