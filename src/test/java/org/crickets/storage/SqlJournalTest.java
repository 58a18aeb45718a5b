package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.storage.Scene.FIRST;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.SECOND;
import static org.crickets.storage.Scene.THANKS;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.alarms;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.nothing;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Parcel;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.h2.api.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SqlJournalTest {
    private final Engine engine;

    @TempDir
    Path data;

    private Database database;
    private SqlJournal journal;

    SqlJournalTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open(data);
        journal = new SqlJournal(database, REAL);
    }

    @AfterEach
    void close() {
        Engine.close(database);
    }

    @Test
    void whatIsToldIsThereAfterARestart() {
        var asked = new Chat(ZOE, chat(ZOE).settings(), new State.AskZone(1, Optional.empty(), Optional.empty()), true,
                1);
        journal.update(ZOE, 1, page -> new Entry(asked, List.of(promised(13)), Map.of(), List.of(), false), chat(ZOE));
        journal.update(ZOE, 2, page -> facts(page, promised(20), promised(6)), chat(ZOE));
        close();
        open();
        assertThat(journal.read(ZOE, Page::chat)).contains(asked);
        assertThat(log(ZOE)).containsExactly(promised(13), promised(20), promised(6));
    }

    @Test
    void factsGrowAndAreReadOnce() {
        journal.update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE));
        journal.update(ZOE, 2, page -> {
            assertThat(page.facts()).containsExactly(promised(13)).isSameAs(page.facts());
            return facts(page, promised(20));
        }, chat(ZOE));
        journal.sweep(List.of(ZOE), page -> {
            assertThat(page.facts()).containsExactly(promised(13), promised(20));
            return nothing(page);
        });
    }

    @Test
    void aRepeatedUpdateIsNotHandledAgain() {
        assertThat(journal.update(ZOE, 1, page -> sends(page, say("Logged.")), chat(ZOE)).orElseThrow()).hasSize(1);
        assertThat(journal.update(ZOE, 1, page -> {
            throw new AssertionError("decided twice");
        }, chat(ZOE))).isEmpty();
        close();
        open();
        assertThat(journal.update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE))).isEmpty();
        assertThat(log(ZOE)).isEmpty();
    }

    @Test
    void anUpdateThatCouldNotBeHandledIsNotTriedAgain() {
        journal.unhandled(5, "x".repeat(3000));
        journal.unhandled(5, "again");
        assertThat(journal.update(ZOE, 5, page -> nothing(page), chat(ZOE))).isEmpty();
        assertThat(journal.read(ZOE, Page::chat)).isEmpty();
        assertThat(one("select char_length(problem) from update_seen where id = 5")).isEqualTo(2000);
    }

    @Test
    void aFailureSavesNothing() {
        assertThatThrownBy(() -> journal.update(ZOE, 1, page -> {
            throw new IllegalStateException("broken");
        }, chat(ZOE))).isInstanceOf(IllegalStateException.class).hasMessage("broken");
        assertThat(journal.read(ZOE, Page::chat)).isEmpty();
        assertThat(journal.update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE))).isPresent();
        assertThatThrownBy(() -> journal.update(ZOE, 2, page -> new Entry(chat(MAX), List.of(promised(20)), Map.of(),
                List.of(say("Logged.")), false), chat(ZOE))).isInstanceOf(IllegalArgumentException.class);
        assertThat(log(ZOE)).containsExactly(promised(13));
        assertThat(one("select count(*) from outbox") + one("select count(*) from update_seen")).isEqualTo(1);
    }

    @Test
    void aFailureAfterTheFirstWritesSavesNothingEither() {
        var tooLong = promised(13);
        var broken = new Logged(tooLong.process(), new Source("m".repeat(200)), MONDAY,
                tooLong.fact());
        assertThatThrownBy(() -> journal.update(ZOE, 1, page -> facts(page, promised(6), broken), chat(ZOE)))
                .isInstanceOf(RuntimeException.class);
        for (var table : List.of("chat", "fact", "update_seen"))
            assertThat(one("select count(*) from " + table)).as(table).isZero();
    }

    @Test
    void aSweepKnowsOnlyChatsThatSpoke() {
        assertThat(journal.sweep(List.of(ZOE), page -> nothing(page))).isEmpty();
        journal.update(ZOE, 1, page -> nothing(page), chat(ZOE));
        var parcels = journal.sweep(List.of(ZOE), page -> sends(page, say("one"), say("two")));
        assertThat(parcels).map(Parcel::content).containsExactly(say("one"), say("two"));
        assertThat(parcels).allMatch(parcel -> parcel.chat() == ZOE && parcel.attempt() == 0 && !parcel.ambiguous());
    }

    @Test
    void ofManySweptTogetherEachSeesAndKeepsWhatIsItsOwn() {
        journal.update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE));
        journal.update(MAX, 2, page -> facts(page, promised(20), promised(6)), chat(MAX));
        journal.sweep(List.of(MAX, ZOE), page -> {
            boolean isZoe = page.chat().id() == ZOE;
            assertThat(page.facts()).isEqualTo(isZoe ? List.of(promised(13)) : List.of(promised(20), promised(6)));
            return new Entry(chat(page.chat().id()), List.of(promised(isZoe ? 7 : 8)),
                    Map.of(FIRST, day(isZoe ? 7 : 8)),
                    List.of(), false);
        });
        assertThat(log(ZOE)).containsExactly(promised(13), promised(7));
        assertThat(log(MAX)).containsExactly(promised(20), promised(6), promised(8));
        assertThat(stored(ZOE)).isEqualTo(Map.of(FIRST, day(7)));
        assertThat(stored(MAX)).isEqualTo(Map.of(FIRST, day(8)));
        var parcels = journal.sweep(List.of(MAX, 99L, ZOE), page -> sends(page, say("to " + page.chat().id())));
        assertThat(parcels).allMatch(parcel -> parcel.content().equals(say("to " + parcel.chat())));
        assertThat(parcels).map(Parcel::chat).containsExactly(MAX, ZOE);
    }

    @Test
    void ifOneOfManyCannotBeSweptNoneIs() {
        journal.update(ZOE, 1, page -> nothing(page), chat(ZOE));
        journal.update(MAX, 2, page -> nothing(page), chat(MAX));
        assertThatThrownBy(() -> journal.sweep(List.of(ZOE, MAX), page -> {
            if (page.chat().id() == MAX)
                throw new IllegalStateException("broken");
            return facts(page, promised(13));
        })).hasMessage("broken");
        assertThat(log(ZOE)).isEmpty();
    }

    @Test
    void alarmsAreThoseOfTheLastEntry() {
        journal.update(ZOE, 1, page -> alarms(page, Map.of(THANKS, day(1), FIRST, day(7))), chat(ZOE));
        journal.update(MAX, 2, page -> alarms(page, Map.of(FIRST, day(3))), chat(MAX));
        assertThat(journal.nextAlarm()).contains(day(1));
        journal.update(ZOE, 3, page -> alarms(page, Map.of(FIRST, day(8), SECOND, day(15))), chat(ZOE));
        assertThat(stored(ZOE)).isEqualTo(Map.of(FIRST, day(8), SECOND, day(15)));
        assertThat(stored(MAX)).isEqualTo(Map.of(FIRST, day(3)));
        assertThat(journal.nextAlarm()).contains(day(3));
        assertThat(journal.due(day(2), 10)).isEmpty();
        assertThat(journal.due(day(3), 10)).containsExactly(MAX);
        assertThat(journal.due(day(9), 10)).containsExactly(MAX, ZOE);
        assertThat(journal.due(day(9), 1)).containsExactly(MAX);
        journal.update(ZOE, 4, page -> nothing(page), chat(ZOE));
        journal.update(MAX, 5, page -> nothing(page), chat(MAX));
        assertThat(stored(ZOE)).isEmpty();
        assertThat(journal.nextAlarm()).isEmpty();
    }

    @Test
    void aSilentChatRingsNoMoreUntilItSpeaks() {
        journal.update(ZOE, 1, page -> alarms(page, Map.of(FIRST, day(7))), chat(ZOE));
        new SqlOutbox(database).undeliverable(ZOE);
        assertThat(journal.due(day(9), 10)).isEmpty();
        assertThat(journal.nextAlarm()).isEmpty();
        assertThat(journal.read(ZOE, page -> page.chat().active())).contains(false);
        assertThat(stored(ZOE)).isEqualTo(Map.of(FIRST, day(7)));
        journal.update(ZOE, 2, page -> new Entry(chat(ZOE), List.of(), Map.of(FIRST, day(7)), List.of(), true),
                chat(ZOE));
        assertThat(journal.due(day(9), 10)).containsExactly(ZOE);
    }

    @Test
    void theSameAlarmsAreNotWrittenAgain() {
        var exact = Instant.parse("2026-03-09T08:00:00.123456789Z");
        journal.update(ZOE, 1, page -> alarms(page, Map.of(FIRST, exact)), chat(ZOE));
        refuseToWriteAlarms();
        journal.update(ZOE, 2, page -> alarms(page, Map.of(FIRST, exact)), chat(ZOE));
        assertThatThrownBy(() -> journal.update(ZOE, 3, page -> nothing(page), chat(ZOE)))
                .hasStackTraceContaining("written");
    }

    @Test
    void anErrorTellsNothingOfWhatWasSaid() {
        var secret = new Logged(promised(13).process(), new Source("m".repeat(200)), MONDAY,
                new Fact.ProcessNamed("Secret Corp", Optional.empty()));
        assertThatThrownBy(() -> journal.update(ZOE, 1, page -> facts(page, secret), chat(ZOE)))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("Secret Corp"));
    }

    @Test
    void numbersOfUpdatesAreKeptForAMonth() {
        journal.update(ZOE, 1, page -> nothing(page), chat(ZOE));
        assertThat(later(Duration.ofDays(29)).prune()).isZero();
        assertThat(later(Duration.ofDays(31)).prune()).isEqualTo(1);
    }

    @Test
    void factsOfATypeThatNobodyKnowsRefuseTheStart() {
        journal.update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE));
        database.jdbi().useHandle(handle -> handle.execute("update fact set version = 2"));
        close();
        assertThatThrownBy(this::open).isInstanceOf(StorageProblem.class)
                .hasMessageContaining("decision-promised, version 2").message().hasLineCount(1);
        database = Database.at(Address.of("jdbc:h2:mem:other"));
    }

    private void refuseToWriteAlarms() {
        database.jdbi().useHandle(handle -> {
            switch (engine) {
                case H2 ->
                    handle.execute("create trigger watch before insert, update, delete on alarm for each row call '"
                            + Refusing.class.getName() + "'");
                case POSTGRESQL -> {
                    handle.execute("""
                            create function refuse() returns trigger language plpgsql
                            as $$ begin raise exception 'written'; end $$""");
                    handle.execute("""
                            create trigger watch before insert or update or delete on alarm for each row
                            execute function refuse()""");
                }
            }
        });
    }

    /** Fails whatever is written. */
    public static final class Refusing implements Trigger {
        @Override
        public void fire(Connection connection, Object[] before, Object[] after) {
            throw new IllegalStateException("written");
        }
    }

    private SqlJournal later(Duration time) {
        return new SqlJournal(database, InstantSource.fixed(MONDAY.plus(time)));
    }

    private static String stackTrace(Throwable problem) {
        var text = new StringWriter();
        problem.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static Instant day(int day) {
        return MONDAY.plus(Duration.ofDays(day));
    }

    private List<Logged> log(long chat) {
        return journal.read(chat, Page::facts).orElseThrow();
    }

    private int one(String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private Map<StepKey, Instant> stored(long chat) {
        return database.jdbi().withHandle(handle -> handle
                .createQuery("select step, rings_at from alarm where chat = :chat").bind("chat", chat)
                .map((row, context) -> Map.entry(StepKey.parse(row.getString(1)), Sql.instant(row, 2).orElseThrow()))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
