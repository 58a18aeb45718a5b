package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.storage.Scene.FIRST;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.storage.Backup.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    @TempDir
    Path data;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.inFolder(data);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aBackupHoldsEverything() throws Exception {
        journal().update(ZOE, 1, page -> new Entry(chat(ZOE), List.of(promised(13), promised(20)),
                Map.of(FIRST, MONDAY), List.of(say("Zoë said “hi”\n🍓")), false), chat(ZOE));
        var file = data.resolve("backups").resolve("crickets-20260302-0800.zip");
        assertThat(backup(Duration.ZERO).run()).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.file()).isEqualTo(file);
            assertThat(rows(done)).isEqualTo(
                    Map.of("chat", 1L, "fact", 2L, "alarm", 1L, "update_seen", 1L, "outbox", 1L, "message", 0L));
        });
        assertThat(files()).containsExactly(file.getFileName().toString());
        new Transfer(Progress.NONE).restore(file, Address.inFolder(data.resolve("other")));
        try (var restored = Database.inFolder(data.resolve("other"))) {
            var journal = new SqlJournal(restored, REAL);
            assertThat(journal.read(ZOE, Page::facts).orElseThrow()).containsExactly(promised(13), promised(20));
            assertThat(journal.due(MONDAY, 9)).containsExactly(ZOE);
            journal.update(ZOE, 2, page -> facts(page, promised(6)), chat(ZOE));
            assertThat(new SqlOutbox(restored).recover(MONDAY)).isEqualTo(1);
            assertThat(new SqlOutbox(restored).claim(MONDAY, 9).getFirst().content())
                    .isEqualTo(say("Zoë said “hi”\n🍓"));
        }
    }

    @Test
    void theNewestFourteenAreKept() throws IOException {
        Files.createDirectories(data.resolve("backups"));
        Files.writeString(data.resolve("backups").resolve("notes.txt"), "mine");
        for (int day = 0; day < 16; day++)
            assertThat(backup(Duration.ofDays(day)).run()).isInstanceOf(Outcome.Done.class);
        assertThat(files()).hasSize(15).contains("notes.txt", "crickets-20260304-0800.zip",
                "crickets-20260317-0800.zip").doesNotContain("crickets-20260303-0800.zip");
    }

    @Test
    void whatAKilledBackupLeftIsInNobodysWay() throws IOException {
        for (var killed : List.of("crickets-20260301-0800.zip", "crickets-20260302-0800.zip")) {
            var trial = Files.createDirectories(data.resolve("backups").resolve(killed + ".trial"));
            Files.writeString(trial.resolve("crickets.mv.db"), "half");
            Files.writeString(data.resolve("backups").resolve(killed + ".part"), "half");
        }
        assertThat(backup(Duration.ZERO).run()).isInstanceOf(Outcome.Done.class);
        assertThat(files()).containsExactly("crickets-20260302-0800.zip");
    }

    @Test
    void twoInOneMinuteAreOne() throws IOException {
        backup(Duration.ZERO).run();
        journal().update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE));
        assertThat(backup(Duration.ofSeconds(20)).run()).isInstanceOfSatisfying(Outcome.Done.class,
                done -> assertThat(rows(done)).containsEntry("fact", 1L));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsAProblemAndNoDisaster() throws IOException {
        Files.writeString(data.resolve("backups"), "a file where the folder should be");
        assertThat(backup(Duration.ZERO).run()).isInstanceOfSatisfying(Outcome.Failed.class,
                failed -> assertThat(failed.problem()).contains("No backup could be written to")
                        .contains(data.toString()).doesNotContain("\n"));
        assertThat(journal().update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE))).isPresent();
    }

    @Test
    void itIsWholeAlsoWhileTheProgramGoesOn() throws Exception {
        var stop = new AtomicBoolean();
        var writer = Thread.ofVirtual().start(() -> {
            for (int n = 1; !stop.get(); n++)
                journal().update(ZOE, n, page -> facts(page, promised(13)), chat(ZOE));
        });
        try {
            for (int i = 0; i < 10; i++)
                assertThat(backup(Duration.ofMinutes(i)).run()).isInstanceOfSatisfying(Outcome.Done.class,
                        done -> assertThat(rows(done).get("fact")).isEqualTo(rows(done).get("update_seen")));
        } finally {
            stop.set(true);
            writer.join();
        }
    }

    private SqlJournal journal() {
        return new SqlJournal(database, REAL);
    }

    private Backup backup(Duration later) {
        return new Backup(database, data, 14, InstantSource.fixed(MONDAY.plus(later)));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(data.resolve("backups"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, Long> rows(Outcome.Done done) {
        return done.tables().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().rows()));
    }
}
