package org.crickets.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crickets.app.Benched;
import org.crickets.chaos.Crowds;

/**
 * The program among a crowd, started so early that it waits for the moment at which the crowd is due.
 *
 * @param due the moment, in nanoseconds of the monotonic clock
 */
record Rushed(Launched program, long due) implements AutoCloseable {
    private static final Duration START = Duration.ofSeconds(60);

    /**
     * Starts it.
     *
     * @param due    in nanoseconds of the monotonic clock
     * @param more   of the environment, such as another database
     * @param limits whether it keeps Telegram's
     */
    static Rushed start(Path here, String url, long due, Map<String, String> more, boolean limits, String... flags) {
        return start(here, url, new Moment(Crowds.DUE, due), more, limits, flags);
    }

    /** A moment of the program's time, and the one of the monotonic clock at which it comes, in nanoseconds. */
    record Moment(Instant time, long nanos) {}

    /** The same, its clock set by that moment. */
    static Rushed start(Path here, String url, Moment moment, Map<String, String> more, boolean limits,
            String... flags) {
        var environment = new HashMap<>(Workshop.environment(here, url, false));
        environment.putAll(more);
        var all = new ArrayList<>(List.of(flags));
        long due = moment.nanos();
        var shift = Duration.between(Clock.systemUTC().instant().plusNanos(due - System.nanoTime()), moment.time());
        all.addAll(List.of("-Dcrickets.shift=" + shift, "-Dcrickets.limits=" + limits,
                "-Dlogback.configurationFile=logback.xml"));
        var program = Launched.main(here, environment, Benched.class, all.toArray(String[]::new));
        program.await("started", START);
        if (System.nanoTime() > due)
            throw new IllegalStateException("The machine is too busy: the start took too long.");
        return new Rushed(program, due);
    }

    /** A moment from now on, in nanoseconds of the monotonic clock. */
    static long in(Duration time) {
        return System.nanoTime() + time.toNanos();
    }

    /** Sleeps until so long after it. */
    void awaitDue(Duration later) {
        Workshop.sleep(Duration.ofNanos(Math.max(0, due + later.toNanos() - System.nanoTime())));
    }

    @Override
    public void close() {
        program.close();
    }
}
