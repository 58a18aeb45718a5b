package org.crickets.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.crickets.app.Running;
import org.crickets.app.Running.Launch;
import org.crickets.storage.Postgres;
import org.jspecify.annotations.Nullable;

/** Two programs on one PostgreSQL, each with a port of Telegram's to itself, by which it is known who sent what. */
final class Pair implements AutoCloseable {
    private final FakeTelegram telegram;
    private final String url;
    private final Path here;
    private final Launch launch;
    private final List<Integer> doors = new ArrayList<>();
    private final @Nullable Running[] running = new @Nullable Running[2];

    /** Both are started, and one of them has begun to poll. */
    Pair(FakeTelegram telegram, String url, Path here, Launch launch) {
        this.telegram = telegram;
        this.url = url;
        this.here = here;
        this.launch = launch;
        for (int one = 0; one < 2; one++) {
            doors.add(telegram.door());
            start(one);
        }
        Chaos.until(Duration.ofSeconds(90), () -> holder().isPresent() && polledSince(Long.MIN_VALUE + 1));
    }

    void start(int one) {
        var environment = new HashMap<>(telegram.environment(doors.get(one)));
        environment.put("CRICKETS_DB_URL", url);
        running[one] = Running.start(here.resolve("program" + one), environment, launch);
    }

    Running get(int one) {
        var program = running[one];
        if (program == null)
            throw new IllegalStateException("it was not started");
        return program;
    }

    /** Where that one calls Telegram. */
    int door(int one) {
        return doors.get(one);
    }

    /** Whether any of them polled since that moment. */
    boolean polledSince(long nanos) {
        return doors.stream().anyMatch(door -> telegram.polledAt(door) >= nanos);
    }

    /** Which of them holds the lease; none while nobody renewed it in time. */
    OptionalInt holder() {
        var holders = Postgres.ask(url, "select holder from lease where expires_at > clock_timestamp()",
                row -> row.getString(1));
        return IntStream.range(0, 2)
                .filter(one -> holders.stream().anyMatch(holder -> holder.contains(":" + get(one).pid() + ":")))
                .findFirst();
    }

    /** The number of the lease, which grows with each new holder. */
    long number() {
        return Postgres.ask(url, "select number from lease", row -> row.getLong(1)).getFirst();
    }

    /** The chats of which a reminder is being sent. */
    List<Long> sending() {
        return Postgres.ask(url, "select chat from outbox where status = 'sending'", row -> row.getLong(1));
    }

    @Override
    public void close() {
        for (var program : running)
            if (program != null)
                program.close();
    }
}
