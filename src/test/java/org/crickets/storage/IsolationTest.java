package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crickets.storage.Scene.FIRST;
import static org.crickets.storage.Scene.MAX;
import static org.crickets.storage.Scene.MONDAY;
import static org.crickets.storage.Scene.REAL;
import static org.crickets.storage.Scene.ZOE;
import static org.crickets.storage.Scene.chat;
import static org.crickets.storage.Scene.promised;
import static org.crickets.storage.Scene.say;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.coach.Journal;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Outbox;
import org.crickets.coach.Outbox.Receipt;
import org.crickets.coach.Parcel;
import org.crickets.plan.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Max asks for what is Zoë's: by each method of the ports, and no statement looks at a table of hers without her number. */
class IsolationTest {
    private static final int MESSAGE = 555;
    private static final Source ZOES = new Source("m1");

    /** Whose rows a statement touches that does not name the chat, and why that is right. */
    private static final Map<String, String> WITHOUT_OWNER = Map.of(
            "SqlOutbox", "rows of the outbox are named by ids that the program made and no client ever sees",
            "SqlNote", "it looks whose reminders are to be planned anew",
            "Schema", "it looks at the types of facts alone",
            "Orphans", "what a program that died left behind is everybody's");

    @TempDir
    Path data;

    private Database database;
    private SqlJournal journal;
    private SqlOutbox outbox;

    @BeforeEach
    void zoeTellsSomething() {
        database = Engine.H2.open(data);
        journal = new SqlJournal(database, REAL);
        outbox = new SqlOutbox(database);
        var parcel = journal.update(ZOE, 1, page -> new Entry(page.chat(), List.of(promised(13)), Map.of(FIRST, MONDAY),
                List.of(say("Zoë's", "m1"), say("Zoë's second", "m1")), false), chat(ZOE)).orElseThrow().getFirst();
        outbox.sent(List.of(new Receipt(parcel.id(), Optional.of(MESSAGE))));
        journal.update(MAX, 2, Scene::nothing, chat(MAX));
    }

    @AfterEach
    void close() {
        Engine.close(database);
    }

    private List<String> zoes() {
        List<String> rows = new ArrayList<>();
        database.jdbi().useHandle(handle -> {
            for (var table : List.of("chat", "fact", "alarm", "outbox", "message"))
                handle.createQuery("select * from " + table + " where " + (table.equals("chat") ? "id" : "chat") + " = "
                        + ZOE + " order by 1, 2").mapToMap().forEach(row -> rows.add(table + new TreeMap<>(row)));
        });
        return rows;
    }

    /** What Max does by each method; what there is to see of Zoë's in the answer. */
    private Map<String, Runnable> attempts() {
        Map<String, Runnable> all = new TreeMap<>();
        all.put("Journal.update", () -> journal.update(MAX, 77, page -> {
            assertThat(page.chat().id()).isEqualTo(MAX);
            assertThat(page.facts()).isEmpty();
            return new Entry(page.chat(), List.of(promised(20)), Map.of(), List.of(say("Max's", "m1")), true);
        }, chat(MAX)));
        all.put("Journal.sweep", () -> journal.sweep(List.of(MAX), page -> {
            assertThat(page.facts()).isEmpty();
            return Scene.nothing(page);
        }));
        all.put("Journal.read", () -> assertThat(journal.read(MAX, Page::facts)).contains(List.of()));
        all.put("Journal.unhandled", () -> journal.unhandled(78, "broken"));
        all.put("Journal.due", () -> assertThat(journal.due(MONDAY, 9)).containsExactly(ZOE));
        all.put("Journal.nextAlarm", () -> assertThat(journal.nextAlarm()).contains(MONDAY));
        all.put("Page.chat", () -> assertThat(journal.read(MAX, Page::chat)).contains(chat(MAX)));
        all.put("Page.facts", all.get("Journal.read"));
        all.put("Page.messages", () -> assertThat(journal.read(MAX, Page::messages)).contains(List.of()));
        all.put("Page.messagesOf",
                () -> assertThat(journal.read(MAX, page -> page.messagesOf(ZOES))).contains(List.of()));
        all.put("Page.about",
                () -> assertThat(journal.read(MAX, page -> page.about(MESSAGE))).contains(Optional.empty()));
        all.put("Outbox.claim", () -> assertThat(outbox.claim(MONDAY, 9)).extracting(Parcel::chat).isEmpty());
        all.put("Outbox.begins", () -> assertThat(outbox.begins(maxsRow())).isTrue());
        all.put("Outbox.sent", () -> outbox.sent(List.of(new Receipt(maxsRow(), Optional.of(MESSAGE)))));
        all.put("Outbox.retry", () -> outbox.retry(maxsRow(), MONDAY, true, true));
        all.put("Outbox.drop", () -> outbox.drop(maxsRow()));
        all.put("Outbox.undeliverable", () -> outbox.undeliverable(MAX));
        all.put("Outbox.migrate", () -> outbox.migrate(MAX, 9_999));
        all.put("Outbox.recover", () -> assertThat(new SqlOutbox(database).busy(MONDAY)).isTrue());
        all.put("Outbox.busy", () -> assertThat(outbox.busy(MONDAY)).isTrue());
        all.put("Outbox.waits", () -> assertThat(outbox.waits()).isTrue());
        all.put("Outbox.oldest", () -> assertThat(outbox.oldest()).contains(MONDAY));
        return all;
    }

    private long maxsRow() {
        return journal.update(MAX, 79, page -> Scene.sends(page, say("Max's")), chat(MAX)).orElseThrow().getFirst()
                .id();
    }

    @Test
    void noMethodOfThePortsIsLeftOut() {
        assertThat(attempts().keySet()).containsExactlyInAnyOrderElementsOf(
                all().toList());
    }

    private static Stream<String> methods(Class<?> port) {
        return Arrays.stream(port.getDeclaredMethods()).filter(method -> !method.isSynthetic()).map(Method::getName)
                .map(name -> port.getSimpleName() + "." + name);
    }

    static Stream<String> all() {
        return Stream.of(Journal.class, Outbox.class, Page.class).flatMap(IsolationTest::methods);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingOfZoesIsSeenOrChanged(String method) {
        var before = zoes();
        assertThat(before).hasSizeGreaterThan(4);
        Objects.requireNonNull(attempts().get(method), method).run();
        assertThat(zoes()).isEqualTo(before);
    }

    @Test
    void zoeHerselfSeesIt() {
        assertThat(journal.read(ZOE, page -> page.messagesOf(ZOES))).contains(List.of(MESSAGE));
        assertThat(journal.read(ZOE, page -> page.about(MESSAGE))).contains(Optional.of(promised(13).process()));
        assertThat(journal.read(ZOE, Page::facts)).contains(List.of(promised(13)));
    }

    /** Every statement on a table with an owner names the chat, or a row of the outbox, or is of a class named above. */
    @Test
    void everyStatementNamesItsOwner() throws IOException {
        var owned = Pattern.compile("(?:from|join|update|into) (?:fact|alarm|outbox|message)\\b");
        var named = Pattern.compile(
                "\\b(?:older\\.)?chat = (?::chat|:id|:from|outbox\\.chat|any\\(:chats\\)|of_chat)|\\(chat, |\\(id, chat, ");
        var literal = Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
        var statements = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/main/java/org/crickets/storage"))) {
            for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
                var name = file.getFileName().toString().replace(".java", "");
                literal.matcher(Files.readString(file)).results().map(found -> found.group().replaceAll("\\s+", " "))
                        .filter(sql -> owned.matcher(sql).find()).forEach(sql -> {
                            statements.add(sql);
                            assertThat(named.matcher(sql).find() || WITHOUT_OWNER.containsKey(name))
                                    .as(name + ": " + sql)
                                    .isTrue();
                        });
            }
        }
        assertThat(statements).hasSizeGreaterThan(15);
    }
}
