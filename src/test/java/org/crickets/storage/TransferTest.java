package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crickets.storage.Scene.FIRST;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.facts;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;
import static org.crickets.storage.Scene.sends;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything goes into a file and back, and from one database into another; and what is wrong is told in one line. */
class TransferTest {
    private static final Logged ODD = new Logged(promised(13).process(), new Source("m1"), promised(13).at(),
            new Fact.Remembered(1, "a\0b\n\t\"\\ \u2028\u202E\uD83E\uDD97 \uD800"));

    @TempDir
    Path folder;

    private final Transfer transfer = new Transfer(Progress.NONE);

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void everythingIsMoved(Engine one, Engine another) {
        var from = filled(one, "one");
        var to = another.empty(folder.resolve("another"));
        var moved = transfer.move(from, to);
        assertThat(moved).containsOnlyKeys("alarm", "chat", "fact", "message", "outbox", "update_seen");
        assertThat(moved).hasEntrySatisfying("fact", sum -> assertThat(sum.rows()).isEqualTo(3));
        assertThat(Everything.in(to)).isEqualTo(Everything.in(from));
        allIsThere(to);
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void everythingIsInABackup(Engine one, Engine another) throws IOException {
        var from = filled(one, "one");
        var to = another.empty(folder.resolve("another"));
        var file = folder.resolve("new").resolve("all.zip");
        assertThat(transfer.backup(from, file)).isEqualTo(transfer.restore(file, to));
        assertThat(Everything.in(to)).isEqualTo(Everything.in(from));
        allIsThere(to);
        try (var beside = Files.list(file.getParent())) {
            assertThat(beside).containsExactly(file);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseThatAProgramMadeIsFilled(Engine engine) {
        var to = engine.empty(folder.resolve("another"));
        Database.at(to).close();
        transfer.move(filled(Engine.H2, "one"), to);
        allIsThere(to);
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatHoldsSomethingIsLeftAlone(Engine engine) {
        var from = filled(Engine.H2, "one");
        var to = filled(engine, "another");
        var before = Everything.in(to);
        refused(() -> transfer.move(from, to)).hasMessageContaining("not empty: its table chat has 2 rows.");
        var file = folder.resolve("all.zip");
        transfer.backup(from, file);
        refused(() -> transfer.restore(file, to)).hasMessageContaining("not empty");
        refused(() -> transfer.move(to, to)).hasMessageContaining("already");
        assertThat(Everything.in(to)).isEqualTo(before);
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() {
        var url = Postgres.empty();
        Postgres.run(url, "create table recipe (cake text)");
        refused(() -> transfer.move(filled(Engine.H2, "one"), Address.of(url))).hasMessageContaining("table recipe");
        refused(() -> transfer.backup(Address.of(url), folder.resolve("all.zip")))
                .hasMessageContaining("nothing of Crickets");
        assertThat(folder.resolve("all.zip")).doesNotExist();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInUseIsLeftAlone(Engine engine) throws IOException {
        var used = engine == Engine.H2 ? Address.inFolder(folder.resolve("used")) : Address.of(Postgres.fresh());
        try (var other = Program.start(folder.resolve("used"), "hold", used.url())) {
            assertThat(other.line()).isEqualTo("ready");
            refused(() -> transfer.move(used, Engine.H2.empty(folder.resolve("x")))).hasMessageContaining("in use");
            refused(() -> transfer.move(filled(Engine.H2, "one"), used)).hasMessageContaining("in use");
            if (engine == Engine.H2)
                refused(() -> transfer.backup(used, folder.resolve("all.zip"))).hasMessageContaining("in use");
            else
                assertThat(transfer.backup(used, folder.resolve("all.zip"))).hasEntrySatisfying("chat",
                        sum -> assertThat(sum.rows()).isZero());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotFilledToTheEndIsRefusedUntilItIs(Engine engine) throws Exception {
        var to = engine.empty(folder.resolve("another"));
        var from = filled(Engine.H2, "one");
        transfer.move(from, to);
        mark(to);
        refused(() -> Database.at(to).close()).hasMessageContaining("not filled to the end");
        refused(() -> transfer.backup(to, folder.resolve("all.zip"))).hasMessageContaining("not filled to the end");
        refused(() -> transfer.move(to, Engine.H2.empty(folder.resolve("x"))))
                .hasMessageContaining("not filled to the end");
        transfer.move(from, to);
        allIsThere(to);
    }

    @Test
    void twoMovesAtOnceAreOneTooMany() throws Exception {
        var to = Address.of(Postgres.empty());
        try (var first = Target.at(to, "")) {
            refused(() -> transfer.move(filled(Engine.H2, "one"), to)).hasMessageContaining("just now");
            assertThat(first.known()).isPositive();
        }
        transfer.move(filled(Engine.H2, "one"), to);
    }

    @Test
    void aDamagedBackupIsRefusedBeforeAnythingIsTouched() throws IOException {
        var file = folder.resolve("all.zip");
        transfer.backup(filled(Engine.H2, "one"), file);
        var whole = Files.readAllBytes(file);
        var to = folder.resolve("another");
        for (int at = 1; at < 40; at++) {
            Files.write(file, whole);
            try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.setLength(whole.length * at / 40L);
            }
            refused(() -> transfer.restore(file, Address.inFolder(to))).hasMessageContaining("damaged");
        }
        Files.write(file, whole);
        change(file, "fact.jsonl", "2026-03-13", "2026-03-14");
        refused(() -> transfer.restore(file, Address.inFolder(to))).hasMessageContaining("damaged");
        Files.writeString(file, "no zip at all");
        refused(() -> transfer.restore(file, Address.inFolder(to))).hasMessageContaining("damaged");
        refused(() -> transfer.restore(folder.resolve("none.zip"), Address.inFolder(to)))
                .hasMessageContaining("There is no file");
        assertThat(to).doesNotExist();
    }

    @Test
    void aFlippedBitAnywhereIsRefusedOrDoesNoHarm() throws IOException {
        var file = folder.resolve("all.zip");
        var from = filled(Engine.H2, "one");
        transfer.backup(from, file);
        var whole = Files.readAllBytes(file);
        int refusals = 0;
        for (int at = 7; at < whole.length; at += 131) {
            var flipped = whole.clone();
            flipped[at] ^= 4;
            Files.write(file, flipped);
            var to = Address.inFolder(folder.resolve("another" + at));
            try {
                transfer.restore(file, to);
                assertThat(Everything.in(to)).isEqualTo(Everything.in(from));
            } catch (StorageProblem problem) {
                assertThat(problem.getMessage()).hasLineCount(1);
                refusals++;
            }
        }
        assertThat(refusals).isPositive();
        System.out.println("Flipped bits: " + refusals + " of " + whole.length / 131 + " refused, the others harmless");
    }

    @Test
    void aBackupOfANewerVersionIsRefused() throws IOException {
        var file = folder.resolve("all.zip");
        transfer.backup(filled(Engine.H2, "one"), file);
        change(file, Manifest.NAME, "\"schema\":", "\"schema\":99");
        refused(() -> transfer.restore(file, Address.inFolder(folder.resolve("a")))).hasMessageContaining("newer");
        change(file, Manifest.NAME, "\"format\":1", "\"format\":2");
        refused(() -> transfer.restore(file, Address.inFolder(folder.resolve("a")))).hasMessageContaining("newer");
    }

    @Test
    void factsOfANewerVersionAreRefused() throws Exception {
        var from = filled(Engine.H2, "one");
        try (var connection = DriverManager.getConnection(from.url(), "", "");
                var statement = connection.createStatement()) {
            statement.execute("update fact set version = 99");
        }
        refused(() -> transfer.move(from, Address.of(Postgres.empty()))).hasMessageContaining("version 99");
    }

    @Test
    void whatIsMissingIsNotMade() {
        refused(() -> transfer.backup(Address.inFolder(folder.resolve("none")), folder.resolve("all.zip")))
                .hasMessageContaining("There is no database").hasMessageContaining("crickets.mv.db");
        refused(() -> transfer.move(Address.inFolder(folder.resolve("none")), Address.inFolder(folder)))
                .hasMessageContaining("There is no database");
        refused(() -> transfer.move(filled(Engine.H2, "one"), Address.of("jdbc:h2:mem:gone")))
                .hasMessageContaining("would be gone");
        assertThat(folder.resolve("all.zip")).doesNotExist();
        assertThat(folder.resolve("crickets.mv.db")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() throws IOException {
        var file = Files.writeString(folder.resolve("all.zip"), "mine");
        refused(() -> transfer.backup(filled(Engine.H2, "one"), file)).hasMessageContaining("there already");
        assertThat(file).hasContent("mine");
        refused(() -> transfer.backup(filled(Engine.H2, "two"), file.resolve("inside.zip")))
                .hasMessageContaining("No backup could be written");
    }

    @ParameterizedTest
    @EnumSource
    void aDatabaseThatHoldsSomethingElseThanItWasGivenStaysMarked(Engine engine) throws Exception {
        var to = engine.empty(folder.resolve("another"));
        try (var target = Target.at(to, "")) {
            refused(() -> target.fill(new Liar(), Progress.NONE)).hasMessageContaining("does not hold what was given");
        }
        refused(() -> Database.at(to).close()).hasMessageContaining("not filled to the end");
    }

    /** Says that the row of Zoë is another one than it gives. */
    private record Liar() implements Holdings {
        @Override
        public int schema() {
            return 1;
        }

        @Override
        public List<Part> parts() {
            return List.of(new Part("message", List.of("id", "chat", "message_id", "process", "source"), 1, 0));
        }

        @Override
        public void read(Part part, Row.Taker taker) throws SQLException, IOException {
            var given = Row.parse("[1,7001,3,null,\"bot\"]");
            taker.take(new Row(given.values(), Row.parse("[1,7001,4,null,\"bot\"]").line()));
        }
    }

    @Test
    void howFarItHasComeIsTold() {
        List<String> told = new ArrayList<>();
        new Transfer((step, done, total) -> told.add(step + " " + done + "/" + total)).move(filled(Engine.H2, "one"),
                Engine.H2.empty(folder.resolve("another")));
        assertThat(told).contains("copying chat 0/10", "checking fact 3/10").last()
                .isEqualTo("checking update_seen 10/10");
    }

    private Address filled(Engine engine, String name) {
        var address = engine.empty(folder.resolve(name));
        try (var database = Database.at(address)) {
            var journal = new SqlJournal(database, REAL);
            journal.update(ZOE, 1, page -> new Entry(chat(ZOE), List.of(promised(13), promised(20)),
                    Map.of(FIRST, MONDAY), List.of(say("Zoë said “hi”\n🍓")), false), chat(ZOE));
            journal.update(MAX, 2, page -> facts(page, ODD), chat(MAX));
            journal.unhandled(3, "a\0b");
        }
        return address;
    }

    /** And what is written next gets numbers of its own. */
    private static void allIsThere(Address address) {
        try (var database = Database.at(address)) {
            var journal = new SqlJournal(database, REAL);
            assertThat(journal.read(ZOE, Page::facts).orElseThrow()).containsExactly(promised(13), promised(20));
            assertThat(journal.read(MAX, Page::facts).orElseThrow()).hasSize(1);
            assertThat(journal.read(ZOE, Page::chat)).contains(chat(ZOE));
            assertThat(journal.due(MONDAY, 9)).containsExactly(ZOE);
            journal.update(ZOE, 4, page -> facts(page, promised(6)), chat(ZOE));
            journal.update(ZOE, 5, page -> sends(page, say("next")), chat(ZOE));
            assertThat(journal.read(ZOE, Page::facts).orElseThrow()).hasSize(3);
            assertThat(journal.update(ZOE, 1, page -> facts(page, promised(6)), chat(ZOE))).isEmpty();
        }
    }

    private static void mark(Address address) throws Exception {
        var dialect = Dialect.at(address);
        try (var connection = dialect.separate(); var statement = connection.createStatement()) {
            statement.execute("delete from fact");
            Unfinished.mark(connection);
        } finally {
            dialect.close();
        }
    }

    private static void change(Path zip, String entry, String from, String to) throws IOException {
        try (var files = FileSystems.newFileSystem(zip)) {
            var path = files.getPath(entry);
            var text = Files.readString(path, StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            Files.writeString(path, text.replace(from, to));
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(ThrowingCallable what) {
        var refusal = assertThatThrownBy(what).isInstanceOf(StorageProblem.class);
        refusal.message().hasLineCount(1);
        return refusal;
    }
}
