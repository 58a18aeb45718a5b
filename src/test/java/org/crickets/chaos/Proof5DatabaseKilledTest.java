package org.crickets.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.crickets.app.Running;
import org.crickets.app.Running.Launch;
import org.crickets.storage.Address;
import org.crickets.storage.Database;
import org.crickets.storage.OwnPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed (kill -9) and started again while reminders fire; the program runs through it all. */
@Tag("chaos")
class Proof5DatabaseKilledTest {
    private static final int KILLS = Chaos.count(30, 5);
    private static final int PEOPLE = Chaos.count(2000, 300);

    @TempDir
    Path here;

    private final Random random = new Random(5);
    private final Duration shift = Chaos.shiftTo(Chaos.DUE.minusSeconds(10));
    private Duration slowest = Duration.ZERO;

    @Test
    void noReminderIsLostAndTheProgramGoesOn() throws IOException {
        var arrivals = through(Launch.shifted(shift), KILLS, PEOPLE);
        Chaos.tell(
                "proof 5: PostgreSQL killed and started again %d times while %d reminders fired: %d lost, %d repeated, "
                        + "%d of them unmarked; the program was never restarted and sent again %.1f s after the server was there "
                        + "at worst",
                KILLS, PEOPLE, PEOPLE - arrivals.size(), arrivals.repeated().size(), arrivals.unmarked(),
                slowest.toMillis() / 1e3);
        assertThat(arrivals.size()).isEqualTo(PEOPLE);
        assertThat(arrivals.repeated()).allSatisfy(all -> assertThat(all.size()).isLessThanOrEqualTo(2));
        assertThat(arrivals.unmarked()).isZero();
    }

    /** The control: what became of a message is written down once or not at all. */
    @Test
    void withoutPersistenceWhatArrivedIsSentAgain() throws IOException {
        var without = new Without(here).instead("storage/SqlLease.java", "closing || !Outage.is(e)", "true");
        var arrivals = through(without.shifted(shift), 4, 120);
        Chaos.tell("proof 5, control: without trying on to write down what arrived %d of 120 are repeated",
                arrivals.repeated().size());
        assertThat(arrivals.repeated()).isNotEmpty();
    }

    private Arrivals through(Launch launch, int kills, int people) throws IOException {
        try (var server = OwnPostgres.start(here); var telegram = new FakeTelegram()) {
            Database.at(Address.of(server.url())).close();
            Crowd.join(server.url(), people);
            Chaos.slowly(telegram, Duration.ofMillis(50));
            var environment = new HashMap<>(telegram.environment());
            environment.put("CRICKETS_DB_URL", server.url());
            try (var program = Running.start(here.resolve("program"), environment, launch)) {
                for (int kill = 0; kill < kills; kill++)
                    kill(server, telegram, people, 2 * people / kills);
                Chaos.until(Duration.ofSeconds(180 + people / 20), () -> Arrivals.at(telegram).size() == people
                        && Crowd.numbers(server.url(), "select id from outbox").isEmpty());
                assertThat(program.isAlive()).isTrue();
                program.stop();
            }
            return Arrivals.at(telegram);
        }
    }

    /** For up to three seconds, and now and then for longer than the lease lasts. */
    private void kill(OwnPostgres server, FakeTelegram telegram, int people, int most) throws IOException {
        int before = telegram.sent().size();
        int more = random.nextInt(most);
        Chaos.until(Duration.ofSeconds(90),
                () -> telegram.sent().size() > before + more || Arrivals.at(telegram).size() == people);
        LockSupport.parkNanos(random.nextLong(Duration.ofMillis(40).toNanos()));
        server.kill();
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(5) == 4 ? 15_000 : random.nextInt(3000)).toNanos());
        server.restart();
        Chaos.until(Duration.ofSeconds(30), () -> answers(server));
        long back = System.nanoTime();
        Chaos.until(Duration.ofSeconds(90), () -> Arrivals.at(telegram).size() == people
                || telegram.sent().getLast().nanos() > back);
        var took = Chaos.since(back);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }

    private static boolean answers(OwnPostgres server) {
        try {
            return Crowd.numbers(server.url(), "select 1").equals(List.of(1L));
        } catch (IllegalStateException away) {
            return false;
        }
    }
}
