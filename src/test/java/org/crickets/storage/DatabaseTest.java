package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.assertj.core.api.AbstractThrowableAssert;
import org.crickets.coach.Journal.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path folder;

    @Test
    void theDataFolderIsMade() {
        var data = folder.resolve("a").resolve("b");
        Database.inFolder(data).close();
        assertThat(data.resolve("crickets.mv.db")).isRegularFile();
        assertThat(data).isDirectoryNotContaining(file -> file.toString().endsWith(".test"));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsRefused() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "not a folder");
        refused(file.resolve("data")).hasMessageContaining("cannot be written to")
                .hasMessageContaining(file.toString()).hasMessageContaining("CRICKETS_DATA_DIR");
    }

    @Test
    void aFileInUseIsRefused() throws Exception {
        try (var other = Program.start(folder, "hold")) {
            assertThat(other.line()).isEqualTo("ready");
            refused(folder).hasMessageContaining("in use by another program").hasMessageContaining("crickets.mv.db");
        }
        Database.inFolder(folder).close();
    }

    @Test
    void aDamagedFileIsRefusedAndLeftAsItIs() throws IOException {
        Database.inFolder(folder).close();
        var file = folder.resolve("crickets.mv.db");
        var garbage = new byte[(int) Files.size(file)];
        java.util.Arrays.fill(garbage, (byte) 'x');
        Files.write(file, garbage, StandardOpenOption.WRITE);
        refused(folder).hasMessageContaining("damaged").hasMessageContaining("restore the newest file");
        assertThat(file).hasBinaryContent(garbage);
    }

    @Test
    void tablesOfANewerProgramAreRefused() {
        try (var database = Database.inFolder(folder)) {
            database.jdbi().useHandle(handle -> handle.execute(
                    """
                            insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script",
                            "checksum", "installed_by", "installed_on", "execution_time", "success")
                            values (99, '99', 'horoscopes', 'SQL', 'V99__horoscopes.sql', 1, '', current_timestamp, 1, true)"""));
        }
        refused(folder).hasMessageContaining("newer Crickets").hasMessageContaining("99");
    }

    @Test
    void onlyH2IsUnderstood() {
        assertThatThrownBy(() -> Database.at(Address.of("jdbc:mysql://db/crickets?password=secret")))
                .isInstanceOf(StorageProblem.class).hasMessageContaining("jdbc:h2:file:").message()
                .doesNotContain("secret");
    }

    @Test
    void anAddressMayBeGivenAndKeepsItsSettings() {
        try (var database = Database.at(Address.of("jdbc:h2:file:" + folder.resolve("mine") + ";LOCK_TIMEOUT=77"))) {
            int timeout = database.jdbi()
                    .withHandle(handle -> handle.createQuery("select lock_timeout()").mapTo(Integer.class).one());
            assertThat(timeout).isEqualTo(77);
        }
        assertThat(folder.resolve("mine.mv.db")).isRegularFile();
    }

    @Test
    void closingLeavesNothingOpenAndNothingBehind() throws IOException {
        var database = Database.inFolder(folder);
        new SqlJournal(database, REAL).update(ZOE, 1, page -> facts(page, promised(13)), chat(ZOE));
        database.close();
        try (var channel = java.nio.channels.FileChannel.open(folder.resolve("crickets.mv.db"),
                StandardOpenOption.WRITE)) {
            assertThat(channel.tryLock()).isNotNull();
        }
        try (var again = Database.inFolder(folder)) {
            assertThat(new SqlJournal(again, REAL).read(ZOE, Page::facts).orElseThrow()).containsExactly(promised(13));
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Path data) {
        var refusal = assertThatThrownBy(() -> Database.inFolder(data).close()).isInstanceOf(StorageProblem.class);
        refusal.message().hasLineCount(1);
        return refusal;
    }
}
