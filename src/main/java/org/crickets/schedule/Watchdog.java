package org.crickets.schedule;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.crickets.schedule.Sign.Reading;
import org.crickets.schedule.Sign.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks, beside Quartz and with a thread of its own, whether the bot does its work, and says in words what is wrong. What it
 * saw is kept, so that who asks waits for no database.
 */
public final class Watchdog implements AutoCloseable {
    /** A look that takes longer hangs. */
    static final Duration HANGS = Duration.ofMinutes(2);
    /** Something that cannot be looked at for so long does not come back by itself. */
    static final Duration BLIND = Duration.ofMinutes(10);
    /** Of the looks that find the same thing wrong, every so many is told: each five minutes. */
    private static final int REPEATED = 30;
    private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

    private final List<Sign> signs;
    private final LongSupplier nanos;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watchdog").factory());
    private final Map<String, Reading> seen = new ConcurrentHashMap<>();
    private final Map<String, Long> blindSince = new ConcurrentHashMap<>();
    private final Map<String, Integer> illLooks = new ConcurrentHashMap<>();
    private volatile long looked;

    /** Looks every ten seconds from {@link #start} on. */
    public Watchdog(List<Sign> signs) {
        this(signs, Duration.ofSeconds(10), System::nanoTime);
    }

    Watchdog(List<Sign> signs, Duration every, LongSupplier nanos) {
        this.signs = List.copyOf(signs);
        this.every = every;
        this.nanos = nanos;
        this.looked = nanos.getAsLong();
    }

    /** Begins to look. */
    public void start() {
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether nothing is wrong. */
    public boolean healthy() {
        return troubles().isEmpty();
    }

    /** Whether the program can go on as it is: nothing is wrong that a restart would mend. */
    public boolean alive() {
        return troubles().stream().noneMatch(Trouble::restartHelps);
    }

    /** What is wrong. */
    public List<Trouble> troubles() {
        return Stream.concat(hanging().stream(), signs.stream().flatMap(sign -> trouble(sign.name()).stream()))
                .toList();
    }

    /** The names of what is looked at. */
    public List<String> names() {
        return signs.stream().map(Sign::name).toList();
    }

    /** How old the oldest thing is that should have been done, when last looked; zero if nothing waits. */
    public Duration age(String sign) {
        return Optional.ofNullable(seen.get(sign)).map(Reading::age).orElse(Duration.ZERO);
    }

    /** What that sign told when last looked at. */
    public Optional<Trouble> trouble(String sign) {
        return Optional.ofNullable(seen.get(sign)).flatMap(Reading::trouble);
    }

    /** How long the last look is ago. */
    public Duration sinceLook() {
        return Duration.ofNanos(nanos.getAsLong() - looked);
    }

    /** Ends without disturbing a look under way. */
    @Override
    public void close() {
        thread.close();
    }

    private Optional<Trouble> hanging() {
        var since = sinceLook();
        return since.compareTo(HANGS) < 0
                ? Optional.empty()
                : Optional.of(new Trouble("Nobody knows whether the bot works: the look at it has hung for "
                        + since.toSeconds() + " seconds.", true));
    }

    void look() {
        for (var sign : signs)
            tell(sign.name(), read(sign));
        looked = nanos.getAsLong();
    }

    private Reading read(Sign sign) {
        try {
            var reading = sign.look().read();
            blindSince.remove(sign.name());
            return reading;
        } catch (Throwable e) {
            long now = nanos.getAsLong();
            long since = blindSince.computeIfAbsent(sign.name(), name -> now);
            return new Reading(age(sign.name()), Optional.of(new Trouble("Nobody knows about \"" + sign.name()
                    + "\": the look failed (" + e.getClass().getSimpleName()
                    + "), as it does when the database is away.",
                    now - since > BLIND.toNanos())));
        }
    }

    private void tell(String sign, Reading reading) {
        seen.put(sign, reading);
        int ill = reading.trouble().isEmpty() ? 0 : illLooks.merge(sign, 1, Integer::sum);
        if (ill % REPEATED == 1)
            LOG.error(reading.trouble().map(Trouble::words).orElse(""));
        else if (ill == 0 && illLooks.remove(sign) != null)
            LOG.warn("All is well again with \"{}\".", sign);
    }
}
