package org.crickets.storage;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.chaos.Crowds;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Lease;
import org.crickets.coach.Outbox.Receipt;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.jdbi.v3.core.statement.SqlLogger;

/** How the two databases do what the program asks of them, among very many users: the plans, with the rows read. */
public final class QueryPlans {
    private static final long FIRST = 1_000_000;
    private static final long OTHERS = 2_000_000;
    private static final int DUE = 1000;
    /** As many as Reminders rings in one transaction. */
    private static final int AT_A_TIME = 64;
    /** As many as Postman takes at most. */
    private static final int ROOM = 128;
    private static final Instant NOW = Crowds.DUE.plusSeconds(1);

    private final Database database;
    private final Explaining explaining;
    private final SqlJournal journal;
    private final SqlOutbox outbox;

    private QueryPlans(Database database) {
        this.database = database;
        this.explaining = new Explaining(database.dialect());
        this.journal = new SqlJournal(database, InstantSource.fixed(NOW));
        this.outbox = new SqlOutbox(database);
    }

    /** The plans of both, among so many stored reminders, as text; {@code here}: a folder for the file. */
    public static String text(Path here, long stored) {
        var file = crowd(Crowds.inFolder(here), stored);
        new Stored("jdbc:h2:file:" + here.resolve("data").resolve("crickets").toAbsolutePath()).fill(OTHERS, file);
        var url = Postgres.fresh();
        var server = crowd(Crowds.at(url), stored);
        new Stored(url).fill(OTHERS, server);
        return text("H2", Database.inFolder(here.resolve("data"))) + text("PostgreSQL", Database.at(Address.of(url)));
    }

    /** Those who are due, and as many others, due later, as make up the reminders; the number of the others. */
    private static long crowd(Crowds crowd, long stored) {
        long others = stored / crowd.reminders() - DUE;
        crowd.add(FIRST, DUE, Duration.ZERO).add(OTHERS, others, Duration.ofHours(11)).done();
        return others;
    }

    private static String text(String name, Database opened) {
        try (var database = opened; Lease lease = opened.lease()) {
            lease.start(new Tenure.Nothing());
            await().until(lease::held);
            var text = new StringBuilder("\n# " + name + "\n");
            for (var plan : new QueryPlans(database).plans())
                text.append("\n## ").append(plan.cause()).append(", took ").append(plan.millis()).append(" ms\n").append(plan.sql()).append(indented(plan.lines()))
                        .append("\n");
            return text.toString();
        }
    }

    private static String indented(List<String> lines) {
        return lines.stream().map(line -> "\n    " + line).collect(Collectors.joining());
    }

    private List<Explaining.Plan> plans() {
        database.jdbi().setSqlLogger(explaining);
        database.updating().setSqlLogger(explaining);
        try {
            reminders();
            message();
            sending();
            now("Once in ten seconds: the watchdog", outbox::oldest);
            now("The sandbox alone: what waits", () -> outbox.busy(NOW));
            now("Once a night: old updates", journal::prune);
            now("At each start: facts of a newer program",
                    () -> Schema.refuseUnknownFacts(database.jdbi(), new FactCodec(FactType.ALL)));
            now("New rules of time zones: who has reminders", () -> new SqlNote(database).planned());
        } finally {
            database.jdbi().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
            database.updating().setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
        return explaining.plans();
    }

    private void reminders() {
        now("Once a second: the next alarm", journal::nextAlarm);
        var due = new ArrayList<Long>();
        now("Once a second: who is due", () -> due.addAll(journal.due(NOW, 512)));
        now("64 reminders ring", () -> journal.sweep(due.subList(0, AT_A_TIME), this::rings));
        now("64 more ring, in a warm program", () -> journal.sweep(due.subList(0, AT_A_TIME), this::rings));
        now("A reminder is put into words", () -> journal.read(due.getFirst(), Page::facts));
    }

    private Entry rings(Page page) {
        page.facts();
        return new Entry(page.chat(), List.of(Scene.promised(5)),
                Map.of(Scene.THANKS, NOW.plusSeconds(60), StepKey.parse("1.1.FOLLOW_UP.0.9"), NOW.plusSeconds(90)),
                List.of(Scene.ring(Scene.THANKS)), false);
    }

    private void message() {
        now("A message", () -> journal.update(OTHERS, 5, this::answers, Scene.chat(OTHERS)));
        now("A message of somebody new", () -> journal.update(5, 6, this::answers, Scene.chat(5)));
    }

    private Entry answers(Page page) {
        page.facts();
        now("A tap: what is the message about", () -> page.about(3));
        now("An edit: what was said because of it", () -> page.messagesOf(new Source("m3")));
        now("/export: everything that was said", page::messages);
        explaining.during("A message");
        return Scene.sends(page, Scene.say("Noted"));
    }

    private void sending() {
        now("What is to be sent", () -> outbox.claim(NOW, ROOM));
        long id = outbox.claim(NOW, 1).getFirst().id();
        now("It is being sent", () -> outbox.begins(id));
        now("It arrived", () -> outbox.sent(List.of(new Receipt(id, Optional.of(77)))));
        long next = outbox.claim(NOW, 1).getFirst().id();
        now("It is tried again", () -> outbox.retry(next, NOW.plusSeconds(5), true, true));
        now("A program starts: what was being sent", () -> outbox.recover(NOW));
        now("Somebody blocks the bot", () -> outbox.undeliverable(OTHERS + 1));
    }

    private void now(String what, Runnable work) {
        explaining.during(what);
        work.run();
    }
}
