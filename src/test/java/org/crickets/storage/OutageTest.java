package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Outage;
import org.crickets.coach.Outbox.Receipt;
import org.crickets.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL is killed and comes back: the program that uses it is not restarted, and nothing is lost. */
class OutageTest {
    @TempDir
    Path data;

    @Test
    void theProgramGoesOnWhenTheServerIsBack() throws Exception {
        try (var server = OwnPostgres.start(data)) {
            var database = Database.at(Address.of(server.url()));
            database.lease().start(new Tenure.Nothing());
            await().until(() -> database.lease().held());
            var journal = new SqlJournal(database, REAL);
            var outbox = new SqlOutbox(database);
            journal.update(MAX, 1, page -> facts(page, promised(13)), chat(MAX));
            var parcel = journal.update(ZOE, 2, page -> sends(page, say("one")), chat(ZOE)).orElseThrow().getFirst();

            server.kill();
            assertThat(failure(() -> journal.read(MAX, Page::facts))).matches(Outage::is);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                var told = threads
                        .submit(() -> outbox.sent(List.of(new Receipt(parcel.id(), Optional.of(11)))));
                assertThat(failure(() -> journal.update(MAX, 3, page -> facts(page, promised(20)), chat(MAX))))
                        .matches(Outage::is);
                assertThat(told.isDone()).as("it waits for the server").isFalse();
                await().atMost(Duration.ofSeconds(12)).until(() -> !database.lease().held());
                assertThat(told.isDone()).isFalse();
                server.restart();
                await().atMost(Duration.ofSeconds(30)).until(told::isDone);
            }
            assertThat(outbox.claim(MONDAY, 10)).as("it arrived, and is not sent again").isEmpty();
            assertThat(journal.read(ZOE, page -> page.messagesOf(new Source("m1")))).contains(List.of(11));
            assertThat(journal.update(MAX, 3, page -> facts(page, promised(20)), chat(MAX))).isPresent();
            assertThat(journal.read(MAX, Page::facts)).contains(List.of(promised(13), promised(20)));
            await().atMost(Duration.ofSeconds(30)).until(() -> database.lease().held());
            Engine.close(database);
        }
    }

    private static Throwable failure(Runnable action) {
        try {
            action.run();
            throw new AssertionError("the server is away, and this went well");
        } catch (RuntimeException e) {
            return e;
        }
    }
}
