package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.crickets.coach.Journal.Page;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is PostgreSQL's alone. */
class PostgreSqlTest {
    @Test
    void twoProgramsMayMakeTheTablesAtOnce() throws Exception {
        var url = Postgres.empty();
        Callable<Boolean> opening = () -> {
            Database.at(Address.of(url)).close();
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(List.of(opening, opening)))
                assertThat(done.get()).isTrue();
        }
        assertThat(Postgres.ask(url, "select count(*) from lease", row -> row.getInt(1))).containsExactly(1);
    }

    @Test
    void anAcknowledgedCommitIsOnDiskWhateverTheServerIsSetTo() {
        var url = Postgres.fresh();
        Postgres.run(url, "do $$ begin execute 'alter database ' || current_database()"
                + " || ' set synchronous_commit = off'; end $$");
        assertThat(Postgres.ask(url, "show synchronous_commit", row -> row.getString(1))).containsExactly("off");
        try (var database = Database.at(Address.of(url))) {
            assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(database, "idle_in_transaction_session_timeout")).isEqualTo("10s");
            assertThat(setting(database, "lock_timeout")).isEqualTo("10s");
        }
    }

    @Test
    void everyCharacterThatAPhoneCanSendIsKept() {
        try (var database = Database.at(Address.of(Postgres.fresh()))) {
            var journal = new SqlJournal(database, REAL);
            var odd = new Logged(promised(13).process(), new Source("m1"), promised(13).at(),
                    new Fact.Remembered(1, "a\0b \u202E\uD83E\uDD97 \uD800"));
            journal.update(ZOE, 1, page -> facts(page, odd), chat(ZOE));
            journal.update(ZOE, 2, page -> sends(page, say("a\0b \uD800")), chat(ZOE));
            journal.unhandled(3, "a\0b");
            var kept = new SqlJournal(database, REAL).read(ZOE, Page::facts).orElseThrow();
            assertThat(kept).singleElement().extracting(Logged::fact)
                    .isIn(new Fact.Remembered(1, "a\0b \u202E\uD83E\uDD97 \uD800"),
                            new Fact.Remembered(1, "a\0b \u202E\uD83E\uDD97 ?"));
        }
    }

    @Test
    void anotherProgramDoesNotHandleTheSameUpdateNorSendWhatIsNotItsToSend() {
        var url = Postgres.fresh();
        try (var one = Database.at(Address.of(url)); var other = Database.at(Address.of(url))) {
            var parcels = new SqlJournal(one, REAL).update(ZOE, 1, page -> sends(page, say("one")), chat(ZOE));
            assertThat(parcels.orElseThrow()).as("neither holds the lease").isEmpty();
            assertThat(new SqlJournal(other, REAL).update(ZOE, 1, page -> sends(page, say("one")), chat(ZOE)))
                    .isEmpty();
            assertThat(Postgres.ask(url, "select status from outbox", row -> row.getString(1)))
                    .containsExactly("queued");
        }
    }

    @Test
    void aBackupIsLeftToTheServer(@TempDir Path data) {
        try (var database = Database.at(Address.of(Postgres.fresh()))) {
            assertThat(new Backup(database, data, 3, REAL).run()).isInstanceOf(Backup.Outcome.Elsewhere.class);
            assertThat(data).isEmptyDirectory();
        }
    }

    @Test
    void whatCannotBeReachedIsRefusedWithoutItsPassword() {
        var server = Postgres.fresh().replaceFirst("/test.*", "");
        refused(server + "/nowhere?user=postgres&password=hunter2").hasMessageContaining("createdb");
        refused("jdbc:postgresql://127.0.0.1:1/crickets?user=ada&password=hunter2").hasMessageContaining("listens");
        refused("jdbc:postgresql://ada:hunter2@127.0.0.1/crickets").hasMessageContaining("CRICKETS_DB_USER");
        refused("jdbc:postgresql://127.0.0.1:port/crickets?password=hunter2").hasMessageContaining("cannot be");
        refused(server + "/test1?user=nobody&password=hunter2").hasMessageContaining("CRICKETS_DB");
        assertThat(new Address("jdbc:h2:mem:x;PASSWORD=hunter2", Optional.of("ada"), Optional.of("hunter2")).toString())
                .isEqualTo("jdbc:h2:mem:x");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String url) {
        var refusal = assertThatThrownBy(() -> Database.at(Address.of(url)).close())
                .isInstanceOf(StorageProblem.class);
        refusal.message().hasLineCount(1).doesNotContain("hunter2");
        return refusal;
    }

    private static String setting(Database database, String name) {
        return database.jdbi().withHandle(handle -> handle.createQuery("select current_setting(:name)")
                .bind("name", name).mapTo(String.class).one());
    }
}
