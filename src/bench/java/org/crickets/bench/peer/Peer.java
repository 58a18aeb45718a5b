package org.crickets.bench.peer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Scanner;
import org.crickets.coach.Courier;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Keyboard;
import org.crickets.telegram.Telegram;
import org.crickets.telegram.TelegramSetup;

/**
 * What both share: the sender, the database and what stands in its tables, from system properties.
 *
 * @param first the first chat that is due; the others follow
 */
record Peer(HikariDataSource database, Courier courier, long first, int due) {
    /** As many as ours has calls under way. */
    static final int THREADS = 128;
    private static final String TEXT = "☀️ <b>Acme</b> · Thank-you to Dana Smith (hiring manager): within 24 hours of the"
            + " interview, three sentences are enough.";

    static Peer here() {
        var telegram = new Telegram(TelegramSetup.of(System.getProperty("peer.server", ""),
                System.getProperty("peer.token", "")).unlimited());
        var config = new HikariConfig();
        config.setJdbcUrl(System.getProperty("peer.database"));
        config.setMaximumPoolSize(THREADS / 2);
        return new Peer(new HikariDataSource(config), telegram.courier(), Long.getLong("peer.first", 0),
                Integer.getInteger("peer.due", 0));
    }

    boolean isFile() {
        return database.getJdbcUrl().startsWith("jdbc:h2:");
    }

    /** A table of the chats' numbers, to be selected from: its column is n.x. */
    String numbers() {
        return (isFile() ? "system_range(" : "generate_series(") + first + ", " + (first + due - 1) + ") n(x)";
    }

    /** Runs statements, each ended by a semicolon. */
    void run(String script) throws SQLException {
        try (var connection = database.getConnection(); var statement = connection.createStatement()) {
            for (var each : script.split(";\\s*(\\n|$)"))
                if (!each.isBlank())
                    statement.execute(each);
            if (!connection.getAutoCommit())
                connection.commit();
        }
    }

    /** @throws IllegalStateException if it did not arrive */
    void send(long chat) {
        var outcome = courier.send(chat, TEXT, new Keyboard.None(), false);
        if (!(outcome instanceof Outcome.Sent))
            throw new IllegalStateException(outcome.toString());
    }

    /** Says that it is ready, and waits for the word. */
    static void awaitWord() {
        System.out.println("ready");
        new Scanner(System.in).nextLine();
    }
}
