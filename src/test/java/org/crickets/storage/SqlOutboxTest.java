package org.crickets.storage;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.storage.Scene.FIRST;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.THANKS;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.alarms;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.ring;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Outbox.Receipt;
import org.crickets.coach.Outgoing;
import org.crickets.coach.Parcel;
import org.crickets.dialogue.Keyboard;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Engine.class)
class SqlOutboxTest {
    private static final Outgoing ANSWER = new Outgoing.Answer("callback", "Noted");
    private static final Instant LATER = MONDAY.plusSeconds(60);

    private static final long LIZ = 7_003;
    private static final long TOM = 7_004;

    private final Engine engine;

    @TempDir
    Path data;

    private final AtomicLong updates = new AtomicLong();
    private Database database;
    private SqlJournal journal;
    private SqlOutbox outbox;

    SqlOutboxTest(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void open() {
        database = engine.open(data);
        journal = new SqlJournal(database, REAL);
        outbox = new SqlOutbox(database);
    }

    @AfterEach
    void close() {
        Engine.close(database);
    }

    @Test
    void theHotPathHandsOnWhatWasSaidAndNobodyElseDoes() {
        var parcels = tell(ZOE, say("one"), say("two"));
        assertThat(parcels).map(Parcel::content).containsExactly(say("one"), say("two"));
        assertThat(outbox.busy(MONDAY)).isTrue();
        assertThat(outbox.claim(LATER, 10)).isEmpty();
        outbox.sent(List.of(receipt(parcels.get(1), 12), receipt(parcels.get(0), 11)));
        assertThat(outbox.busy(LATER)).isFalse();
        assertThat(outbox.nextAttempt()).isEmpty();
    }

    @Test
    void whatArrivedIsRememberedByItsNumber() {
        var reminder = ring(FIRST, THANKS);
        var weekly = ring(StepKey.parse("0.0.WEEKLY_REVIEW.0.1"));
        var parcels = tell(ZOE, say("Logged.", "m7"), reminder, say("And one more.", "m7"), weekly, ANSWER,
                new Outgoing.Edit(3, "Done.", new Keyboard.None(), new Source("u9")));
        outbox.sent(List.of(receipt(parcels.get(0), 11), new Receipt(parcels.get(1).id(), Optional.empty())));
        for (int number = 12; number <= 14; number++)
            outbox.sent(List.of(receipt(outbox.claim(MONDAY, 10).getFirst(), number)));
        outbox.sent(List.of(new Receipt(outbox.claim(MONDAY, 10).getFirst().id(), Optional.empty())));
        close();
        open();
        assertThat(messagesOf(ZOE, "m7")).containsExactly(11, 13);
        assertThat(messagesOf(ZOE, "m8")).isEmpty();
        assertThat(about(ZOE, 11)).contains(new ProcessId(1));
        assertThat(about(ZOE, 12)).contains(new ProcessId(1));
        assertThat(about(ZOE, 14)).isEmpty();
        assertThat(about(ZOE, 99)).isEmpty();
        tell(MAX);
        assertThat(about(MAX, 11)).isEmpty();
        assertThat(messagesOf(MAX, "m7")).isEmpty();
        assertThat(count("outbox")).isZero();
    }

    @Test
    void aFailedAttemptComesAgainWhenItsTimeHasCome() {
        var parcel = tell(ZOE, say("one")).getFirst();
        outbox.retry(parcel.id(), LATER, false, true);
        assertThat(outbox.nextAttempt()).contains(LATER);
        assertThat(outbox.busy(LATER.minusMillis(1))).isFalse();
        assertThat(outbox.busy(LATER)).isTrue();
        assertThat(outbox.claim(LATER.minusMillis(1), 10)).isEmpty();
        assertThat(outbox.claim(LATER, 10)).containsExactly(new Parcel(parcel.id(), ZOE, say("one"), 1, false));
        assertThat(outbox.claim(LATER, 10)).isEmpty();
        outbox.retry(parcel.id(), LATER, true, true);
        outbox.claim(LATER, 10);
        outbox.retry(parcel.id(), LATER, false, false);
        assertThat(outbox.claim(LATER, 10)).containsExactly(new Parcel(parcel.id(), ZOE, say("one"), 2, true));
        outbox.drop(parcel.id());
        assertThat(outbox.busy(LATER)).isFalse();
        assertThat(count("outbox") + count("message")).isZero();
    }

    @Test
    void itWaitsUntilItHasArrivedBeItsTimeComeOrNot() {
        assertThat(outbox.waits()).isFalse();
        var parcel = tell(ZOE, say("one")).getFirst();
        assertThat(outbox.waits()).isTrue();
        outbox.retry(parcel.id(), LATER, false, true);
        assertThat(outbox.waits()).isTrue();
        outbox.claim(LATER, 10);
        outbox.sent(List.of(receipt(parcel, 11)));
        assertThat(outbox.waits()).isFalse();
    }

    /** By which is known that nothing is to be looked for. */
    @Test
    void everyWriteOfTheOnlyProgramIsCounted() {
        if (engine == Engine.POSTGRESQL) {
            assertThat(database.writes()).isEmpty();
            return;
        }
        var parcels = counted(() -> tell(ZOE, say("one"), say("two"), say("three"), say("four")));
        counted(() -> journal.sweep(List.of(ZOE),
                page -> new Entry(page.chat(), List.of(), Map.of(), List.of(), false)));
        counted(() -> assertThatThrownBy(() -> journal.sweep(List.of(ZOE), page -> {
            throw new IllegalStateException("its commit may have failed as well");
        })).isInstanceOf(IllegalStateException.class));
        counted(() -> outbox.retry(parcels.get(0).id(), LATER, false, true));
        counted(() -> outbox.sent(List.of(receipt(parcels.get(1), 11))));
        counted(() -> outbox.drop(parcels.get(2).id()));
        counted(() -> outbox.recover(MONDAY));
        counted(() -> outbox.migrate(ZOE, MAX));
        counted(() -> outbox.undeliverable(MAX));
    }

    private void counted(Runnable write) {
        counted(() -> {
            write.run();
            return write;
        });
    }

    private <T> T counted(Supplier<T> write) {
        var before = database.writes();
        var result = write.get();
        assertThat(database.writes()).isNotEqualTo(before);
        return result;
    }

    @Test
    void whatIsSaidLaterWaitsForWhatIsQueuedBefore() {
        var first = tell(ZOE, say("one")).getFirst();
        outbox.retry(first.id(), LATER, false, false);
        assertThat(tell(ZOE, say("two"), say("three"))).isEmpty();
        assertThat(outbox.nextAttempt()).contains(LATER);
        assertThat(outbox.busy(MONDAY)).isFalse();
        assertThat(outbox.claim(MONDAY, 10)).isEmpty();
        for (var text : List.of("one", "two", "three")) {
            var claimed = outbox.claim(LATER, 10);
            assertThat(claimed).map(Parcel::content).containsExactly(say(text));
            assertThat(outbox.claim(LATER, 10)).isEmpty();
            outbox.sent(List.of(receipt(claimed.getFirst(), 11)));
        }
    }

    @Test
    void theAnswerToATapWaitsForNothing() {
        var first = tell(ZOE, say("one")).getFirst();
        outbox.retry(first.id(), LATER, false, false);
        var answer = tell(ZOE, ANSWER, say("two"));
        assertThat(answer).map(Parcel::content).containsExactly(ANSWER);
        outbox.retry(answer.getFirst().id(), MONDAY, false, true);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::content).containsExactly(ANSWER);
        assertThat(outbox.claim(LATER, 10)).map(Parcel::content).containsExactly(say("one"));
    }

    @Test
    void othersDoNotWait() {
        outbox.retry(tell(ZOE, say("one")).getFirst().id(), LATER, false, false);
        var parcel = tell(MAX, say("hello"));
        assertThat(parcel).hasSize(1);
        outbox.retry(parcel.getFirst().id(), MONDAY, false, true);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(MAX);
    }

    @Test
    void claimsAreOldestFirstAndLimited() {
        for (long chat = 1; chat <= 5; chat++)
            outbox.retry(tell(chat, say("hello")).getFirst().id(), MONDAY.minusSeconds(chat), false, true);
        assertThat(outbox.claim(MONDAY, 2)).map(Parcel::chat).containsExactly(5L, 4L);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(3L, 2L, 1L);
    }

    @Test
    void afterACrashWhatWasBeingSentIsAmbiguous() {
        tell(ZOE, say("one"));
        reminder(LIZ);
        outbox.begins(reminder(TOM));
        outbox.retry(tell(MAX, say("hello")).getFirst().id(), MONDAY, false, true);
        close();
        open();
        assertThat(outbox.recover(MONDAY)).isEqualTo(2);
        assertThat(outbox.recover(MONDAY)).isZero();
        var claimed = outbox.claim(MONDAY, 10);
        assertThat(claimed).map(Parcel::content).containsExactly(say("one"), say("hello"), ring(FIRST), ring(FIRST));
        assertThat(claimed).map(Parcel::chat).containsExactly(ZOE, MAX, LIZ, TOM);
        assertThat(claimed).map(Parcel::ambiguous).containsExactly(true, false, false, true);
        assertThat(claimed).map(Parcel::attempt).containsExactly(1, 1, 0, 1);
    }

    @Test
    void afterACrashWhatWasClaimedAndNotBegunIsNotAmbiguous() {
        for (var chat : List.of(ZOE, MAX))
            outbox.retry(tell(chat, say("hello")).getFirst().id(), MONDAY, false, false);
        var claimed = outbox.claim(MONDAY, 10);
        assertThat(outbox.begins(claimed.getFirst().id())).isTrue();
        close();
        open();
        assertThat(outbox.recover(MONDAY)).isEqualTo(1);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(ZOE, MAX);
        assertThat(claimed).map(Parcel::chat).containsExactly(ZOE, MAX);
        close();
        open();
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::ambiguous).containsExactly(true, false);
    }

    @Test
    void aReminderWaitsUntilItsTurnAndIsClaimedOnce() {
        assertThat(tell(ZOE, ring(FIRST))).as("not handed on at once").isEmpty();
        assertThat(tell(MAX, say("hello"))).hasSize(1);
        var claimed = outbox.claim(MONDAY, 10);
        assertThat(claimed).map(Parcel::content).containsExactly(ring(FIRST));
        assertThat(outbox.claim(MONDAY, 10)).as("though it is queued until it begins").isEmpty();
        assertThat(outbox.begins(claimed.getFirst().id())).isTrue();
        outbox.sent(List.of(receipt(claimed.getFirst(), 11)));
        assertThat(outbox.begins(claimed.getFirst().id())).isFalse();
    }

    @Test
    void whatPeopleAreToldComesBeforeReminders() {
        tell(LIZ, ring(FIRST));
        outbox.retry(tell(ZOE, say("one")).getFirst().id(), MONDAY, false, false);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(ZOE, LIZ);
    }

    /** One that is claimed; its row. */
    private long reminder(long chat) {
        tell(chat, ring(FIRST));
        return outbox.claim(MONDAY, 10).getFirst().id();
    }

    @Test
    void whatNobodySendsThoughItIsBeingSentIsQueuedAgain() {
        var nanos = new AtomicLong();
        outbox = new SqlOutbox(database, nanos::get);
        var handed = tell(ZOE, say("one")).getFirst();
        outbox.retry(tell(MAX, say("hello")).getFirst().id(), MONDAY, false, false);
        database.jdbi().useHandle(handle -> handle.execute("update outbox set status = 'sending' where chat = ?", MAX));
        nanos.addAndGet(SECONDS.toNanos(10));
        assertThat(outbox.claim(MONDAY, 10)).as("the first look only suspects").isEmpty();
        nanos.addAndGet(SECONDS.toNanos(9));
        assertThat(outbox.claim(MONDAY, 10)).as("too soon for a second look").isEmpty();
        nanos.addAndGet(SECONDS.toNanos(1));
        var claimed = outbox.claim(MONDAY, 10);
        assertThat(claimed).map(Parcel::chat).as("not what is on its way").containsExactly(MAX);
        assertThat(claimed).map(Parcel::ambiguous).containsExactly(true);
        assertThat(handed.ambiguous()).isFalse();
    }

    @Test
    void whoBlockedTheBotGetsTheRemindersOnReturn() {
        var parcels = tell(ZOE, say("old news"), ring(FIRST), ANSWER);
        outbox.retry(parcels.get(0).id(), MONDAY, false, true);
        outbox.undeliverable(ZOE);
        assertThat(active(ZOE)).isFalse();
        assertThat(outbox.claim(LATER, 10)).isEmpty();
        assertThat(outbox.busy(LATER)).isFalse();
        var nextDay = MONDAY.plus(Duration.ofHours(25));
        assertThat(returns(nextDay)).isEmpty();
        assertThat(outbox.claim(nextDay, 10)).map(Parcel::content).containsExactly(ring(FIRST));
    }

    @Test
    void aMessageOfTheSameDayComesAfterAll() {
        tell(ZOE, say("one"));
        outbox.undeliverable(ZOE);
        returns(MONDAY.plus(Duration.ofHours(23)));
        assertThat(outbox.claim(MONDAY.plus(Duration.ofHours(23)), 10)).map(Parcel::content)
                .containsExactly(say("one"));
    }

    @Test
    void aChatThatMovesTakesEverythingAlong() {
        journal.update(ZOE, 100, page -> facts(page, promised(13)), chat(ZOE));
        var parcels = tell(ZOE, say("one", "m7"), say("two", "m7"));
        outbox.sent(List.of(receipt(parcels.getFirst(), 11)));
        journal.update(ZOE, 101, page -> alarms(page, Map.of(FIRST, LATER)), chat(ZOE));
        log(ZOE);
        outbox.migrate(ZOE, -100);
        assertThat(journal.read(ZOE, Page::chat)).isEmpty();
        assertThat(log(-100)).containsExactly(promised(13));
        assertThat(messagesOf(-100, "m7")).containsExactly(11);
        assertThat(journal.due(LATER, 10)).containsExactly(-100L);
        outbox.retry(parcels.get(1).id(), MONDAY, false, false);
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(-100L);
        outbox.migrate(ZOE, -100);
        journal.update(ZOE, 102, page -> {
            assertThat(page.facts()).isEmpty();
            return facts(page, promised(20));
        }, chat(ZOE));
        outbox.migrate(ZOE, -100);
        assertThat(log(-100)).containsExactly(promised(13));
        assertThat(active(ZOE)).isFalse();
    }

    @Test
    void aRowThatCannotBeReadHoldsUpNoOther() {
        var broken = tell(ZOE, say("one")).getFirst().id();
        outbox.retry(broken, MONDAY, false, true);
        outbox.retry(tell(MAX, say("hello")).getFirst().id(), MONDAY, false, true);
        database.jdbi().useHandle(handle -> handle.execute("update outbox set body = '{}' where id = ?", broken));
        assertThat(outbox.claim(MONDAY, 10)).map(Parcel::chat).containsExactly(MAX);
        assertThat(outbox.claim(MONDAY, 10)).isEmpty();
        assertThat(count("outbox")).isEqualTo(2);
    }

    private List<Parcel> returns(Instant at) {
        return new SqlJournal(database, InstantSource.fixed(at)).update(ZOE, updates.incrementAndGet(),
                page -> new Entry(chat(ZOE), List.of(), Map.of(), List.of(say("Welcome back.")), true), chat(ZOE))
                .orElseThrow();
    }

    private List<Parcel> tell(long chat, Outgoing... outgoing) {
        return journal.update(chat, updates.incrementAndGet(), page -> sends(page, outgoing), chat(chat)).orElseThrow();
    }

    private List<Integer> messagesOf(long chat, String source) {
        return journal.read(chat, page -> page.messagesOf(new Source(source))).orElseThrow();
    }

    private Optional<ProcessId> about(long chat, int message) {
        return journal.read(chat, page -> page.about(message)).orElseThrow();
    }

    private boolean active(long chat) {
        return journal.read(chat, page -> page.chat().active()).orElseThrow();
    }

    private List<Logged> log(long chat) {
        return journal.read(chat, Page::facts).orElseThrow();
    }

    private int count(String table) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from " + table).mapTo(Integer.class).one());
    }

    private static Receipt receipt(Parcel parcel, int messageId) {
        return new Receipt(parcel.id(), Optional.of(messageId));
    }
}
