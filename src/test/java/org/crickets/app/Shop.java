package org.crickets.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.crickets.coach.Adviser;
import org.crickets.coach.Coach;
import org.crickets.coach.Courier;
import org.crickets.coach.Door;
import org.crickets.coach.Files;
import org.crickets.coach.Guests;
import org.crickets.coach.Incoming;
import org.crickets.coach.Outside;
import org.crickets.coach.Pace;
import org.crickets.coach.Postman;
import org.crickets.coach.Press;
import org.crickets.coach.Reminders;
import org.crickets.coach.Rendering;
import org.crickets.coach.Replanning;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Effect;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Tap;
import org.crickets.report.JsonImport;
import org.crickets.report.Printer;
import org.crickets.storage.Database;
import org.crickets.storage.SqlJournal;
import org.crickets.storage.SqlNote;
import org.crickets.storage.SqlOutbox;
import org.crickets.storage.StoredNotation;

/** The program between Telegram's two ends, on a real database: what comes in is made by hand, what goes out is kept. */
final class Shop implements AutoCloseable {
    static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");

    /** What went out: to which chat (0: the answer to a tap), and what stood in it. */
    record Sent(long chat, String html, String keyboard) {
        String text() {
            return html + keyboard;
        }
    }

    final List<Sent> sent = new CopyOnWriteArrayList<>();
    final AtomicReference<Instant> now = new AtomicReference<>(FRIDAY);
    /** Numbers go on from one shop to the next on the same database. */
    private static final AtomicLong UPDATES = new AtomicLong();
    private static final AtomicInteger MESSAGES = new AtomicInteger(100);
    private final Path data;
    private final Database database;
    private final Postman postman;
    private final Dialogue dialogue;
    private final Coach coach;
    private final Reminders reminders;

    Shop(Path data, Door door, int perMinute) {
        this.data = data;
        var settled = Settled.load(new Options(Optional.empty(), Optional.of("Europe/London")),
                Map.of("CRICKETS_DATA_DIR", data.toString()), Path.of("").toAbsolutePath());
        database = Database.inFolder(data);
        InstantSource clock = now::get;
        var journal = new SqlJournal(database, clock);
        dialogue = new Dialogue(Program.tools(settled));
        postman = new Postman(new SqlOutbox(database), new Kept(),
                new Rendering(journal, dialogue, clock,
                        new Printer(settled.languages(), dialogue::coming, new StoredNotation())),
                clock,
                () -> {});
        reminders = new Reminders(journal, dialogue, postman, clock);
        var guests = new Guests(Program.newcomer(settled.config()), door, settled.config().limits().textLength(),
                new Pace(perMinute, System::nanoTime));
        Files none = (id, most) -> new Files.Fetched.Failed("no files here");
        coach = new Coach(journal, dialogue, postman, clock, guests, new Outside(none, Adviser.none(),
                new JsonImport(new StoredNotation())));
    }

    static Shop open(Path data) {
        return new Shop(data, new Door(user -> true, Optional.empty()), 0);
    }

    /** The message's number. */
    int says(long user, String text) {
        return says(user, text, Optional.empty());
    }

    int says(long user, String text, Optional<Integer> replyTo) {
        int message = MESSAGES.incrementAndGet();
        take(text.startsWith("/")
                ? new Incoming.Command(user, UPDATES.incrementAndGet(), message, text.substring(1), "", "en")
                : new Incoming.Text(user, UPDATES.incrementAndGet(), message, text, "en", replyTo, now.get()));
        return message;
    }

    void edits(long user, int message, String text) {
        take(new Incoming.Edited(user, UPDATES.incrementAndGet(), message, text, now.get()));
    }

    void taps(long user, int message, Tap tap) {
        long update = UPDATES.incrementAndGet();
        take(new Incoming.Tapped(user, update, "tap " + update, message, tap, "en"));
    }

    long lastUpdate() {
        return UPDATES.get();
    }

    int lastMessage() {
        return MESSAGES.get();
    }

    /** As at the start of a program whose zone rules have that version; how many chats were planned anew. */
    int replan(String version) {
        var journal = new SqlJournal(database, now::get);
        return new Replanning(journal, new SqlNote(database), dialogue, now::get).by(version, () -> true);
    }

    /** Time passes, and what is due rings. */
    void pass(Duration time) {
        now.updateAndGet(then -> then.plus(time));
        reminders.sweep();
        settle();
    }

    private void take(Incoming incoming) {
        coach.receive(incoming);
        settle();
    }

    private void settle() {
        while (postman.isBusy())
            Thread.onSpinWait();
    }

    /** Every row of a user, table by table. The database must be closed. */
    static List<String> rows(Path data, long user) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
                var statement = connection.createStatement()) {
            for (var table : List.of("chat", "fact", "alarm", "outbox", "message")) {
                var column = table.equals("chat") ? "id" : "chat";
                try (var rows = statement
                        .executeQuery(
                                "select * from " + table + " where " + column + " = " + user + " order by 1, 2")) {
                    while (rows.next()) {
                        var line = new StringBuilder(table);
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                            line.append(" | ").append(rows.getString(i));
                        all.add(line.toString());
                    }
                }
            }
        }
        return all;
    }

    /** How many updates are noted down as handled or not. The database must be closed. */
    static int updates(Path data) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("crickets"));
                var count = connection.createStatement().executeQuery("select count(*) from update_seen")) {
            count.next();
            return count.getInt(1);
        }
    }

    Path data() {
        return data;
    }

    @Override
    public void close() {
        postman.close();
        database.close();
    }

    private final class Kept implements Courier {
        @Override
        public Outcome send(long chat, String html, Keyboard keyboard, boolean silent) {
            sent.add(new Sent(chat, html, keyboard.toString()));
            return new Outcome.Sent(MESSAGES.incrementAndGet());
        }

        @Override
        public Outcome sendPlain(long chat, String html, Keyboard keyboard, boolean silent) {
            return send(chat, html, keyboard, silent);
        }

        @Override
        public Outcome send(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
            sent.add(new Sent(chat, caption, new String(sheet.bytes(), StandardCharsets.UTF_8) + keyboard));
            return new Outcome.Sent(MESSAGES.incrementAndGet());
        }

        @Override
        public Outcome sendPlain(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
            return send(chat, sheet, caption, keyboard);
        }

        @Override
        public Outcome edit(long chat, int messageId, String html, Keyboard keyboard) {
            sent.add(new Sent(chat, html, keyboard.toString()));
            return new Outcome.Sent(messageId);
        }

        @Override
        public Outcome send(long chat, String html, Keyboard keyboard, boolean silent, Effect effect) {
            return send(chat, html, keyboard, silent);
        }

        @Override
        public Outcome react(long chat, int messageId, String emoji) {
            sent.add(new Sent(chat, emoji, ""));
            return new Outcome.Sent(0);
        }

        @Override
        public Outcome answer(String callbackId, String text) {
            sent.add(new Sent(0, text, ""));
            return new Outcome.Sent(0);
        }

        @Override
        public Courier bulk(BooleanSupplier begins) {
            return this;
        }

        @Override
        public Courier asking(BooleanSupplier begins) {
            return this;
        }

        @Override
        public Courier direct() {
            return this;
        }

        @Override
        public boolean reachable() {
            return true;
        }
    }
}
