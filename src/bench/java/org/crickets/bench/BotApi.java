package org.crickets.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.crickets.bench.stub.Stub;

/** The Bot API server, in a process of its own. */
final class BotApi implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(90);

    private final Launched process;
    private final String url;

    BotApi() {
        process = Launched.main(Workshop.folder("stub"), Map.of(), Stub.class, "-Xmx512m", "-XX:+UseSerialGC");
        url = "http://127.0.0.1:" + process.await("port", SOON);
    }

    String url() {
        return url;
    }

    /** To be called before a bot is started that is waited for by {@link #polled}. */
    BotApi watch() {
        process.tell("watch");
        return this;
    }

    /** When the bot that was started since polled first, in nanoseconds of the monotonic clock. */
    long polled() {
        return Long.parseLong(process.await("poll", SOON));
    }

    void delay(Duration delay) {
        process.tell("delay " + delay.toMillis());
    }

    void limits() {
        process.tell("limits");
    }

    /** Somebody says something: the milliseconds until the answer was there. */
    double ask(long chat, String text) {
        process.tell("ask " + chat + " " + text);
        var answer = process.await("answered", SOON).split(" ");
        if (Long.parseLong(answer[0]) != chat)
            throw new IllegalStateException("Chat " + answer[0] + " was answered instead of " + chat + ".");
        return Long.parseLong(answer[1]) / 1e6;
    }

    /** What came of a throng: the others' seconds, and the milliseconds until an answer. */
    record Throng(double seconds, double median, double p99) {}

    Throng throng(int chats, int each, int uncounted, Duration atMost) {
        process.tell("throng " + chats + " " + each + " " + uncounted);
        var told = Arrays.stream(process.await("throng", atMost).split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Throng(told[0], told[1], told[2]);
    }

    /**
     * What arrived for the chats of a range.
     *
     * @param chats    that have a message
     * @param first    when the first came, and the last, in nanoseconds of the monotonic clock
     * @param messages in all, whosever they are; so is {@code refused}
     */
    record Tally(int chats, long first, long last, int messages, int refused) {
        double seconds() {
            return (last - first) / 1e9;
        }
    }

    Tally tally(long from, long count) {
        process.tell("tally " + from + " " + (from + count));
        var told = Arrays.stream(process.await("tally", SOON).split(" ")).mapToLong(Long::parseLong).toArray();
        return new Tally((int) told[0], told[1], told[2], (int) told[3], (int) told[4]);
    }

    /** Waits until all chats of a range have a message, or time is up. */
    Tally arrived(long from, long count, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        var tally = tally(from, count);
        for (; tally.chats() < count && System.nanoTime() < until; tally = tally(from, count))
            Workshop.sleep(Duration.ofMillis(200));
        return tally;
    }

    /** People answer what they are reminded of from now on, in time that runs so many times as fast. */
    void day(int speed) {
        process.tell("day " + speed);
    }

    /**
     * How the people of a range were answered on that day.
     *
     * @param done     how often they tapped or spoke
     * @param answered how often that had an answer
     * @param median   until it, in milliseconds; so is {@code p99}
     */
    record Evening(int done, int answered, double median, double p99) {}

    Evening evening(long from, long count) {
        process.tell("evening " + from + " " + (from + count));
        var told = process.await("evening", SOON).split(" ");
        return new Evening(Integer.parseInt(told[0]), Integer.parseInt(told[1]), Double.parseDouble(told[2]),
                Double.parseDouble(told[3]));
    }

    void forget() {
        process.tell("forget");
    }

    @Override
    public void close() {
        process.close();
    }
}
