package org.crickets.app;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.crickets.coach.Courier;
import org.crickets.coach.Courier.Outcome;
import org.crickets.coach.Incoming;
import org.crickets.schedule.Watchdog;
import org.crickets.telegram.PollEvents.Failure;
import org.crickets.telegram.Webhook;

/** What is counted and measured, as Prometheus reads it. Nothing in it tells who anybody is or what they wrote. */
final class Metrics implements AutoCloseable {
    private static final Duration[] LATENESS = Stream.of(1, 2, 5, 10, 30, 60, 120, 300, 900, 3600, 7200, 43_200, 86_400)
            .map(Duration::ofSeconds).toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final JvmGcMetrics collector = new JvmGcMetrics();
    private final Timer lateness = Timer.builder("crickets.reminder.lateness")
            .description("How late reminders arrived, from when they were due").serviceLevelObjectives(LATENESS)
            .register(registry);
    private final Counter unhandled = Counter.builder("crickets.updates.unhandled")
            .description("Updates that could not be handled").register(registry);

    /** Every series exists from the start, so that a rule finds it. */
    Metrics() {
        kinds(Incoming.class).forEach(this::updates);
        kinds(Outcome.class).forEach(this::calls);
        Arrays.stream(Failure.values()).forEach(this::failures);
        Arrays.stream(Webhook.words()).forEach(this::webhook);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new FileDescriptorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collector.bindTo(registry);
    }

    /** A reminder arrived so long after it was due. */
    void rang(Duration late) {
        lateness.record(late.isNegative() ? Duration.ZERO : late);
    }

    /** These updates were saved. */
    void handled(List<Incoming> batch) {
        batch.forEach(incoming -> updates(incoming.getClass()).increment());
    }

    void unhandled() {
        unhandled.increment();
    }

    void pollFailed(Failure failure) {
        failures(failure).increment();
    }

    /** A call to the webhook was answered. */
    void called(String answer) {
        webhook(answer).increment();
    }

    /** The same courier, with what becomes of its calls counted. */
    Courier counting(Courier courier) {
        return new CountingCourier(courier, outcome -> calls(outcome.getClass()).increment());
    }

    /** Shows what the watchdog sees, and which part this program has. */
    void show(Watchdog watchdog, BooleanSupplier held, BooleanSupplier hears, Supplier<Number> waiting) {
        for (var sign : watchdog.names()) {
            gauge("crickets.well", "1, or 0 if something is wrong", () -> watchdog.trouble(sign).isEmpty() ? 1 : 0)
                    .tag("sign", sign).register(registry);
        }
        age("crickets.reminder.overdue", "How late the oldest reminder is that has not rung", watchdog, "reminders");
        age("crickets.outbox.age", "How long the oldest message waits to be sent", watchdog, "outbox");
        age("crickets.poll.silence", "How long Telegram has not answered a poll", watchdog, "poller");
        gauge("crickets.watchdog.age", "How long the watchdog's last look is ago", () -> seconds(watchdog.sinceLook()))
                .baseUnit("seconds").register(registry);
        gauge("crickets.lease.held", "1 if this program is the one that polls and sends",
                () -> held.getAsBoolean() ? 1 : 0).register(registry);
        gauge("crickets.polling", "1 if updates come in here", () -> hears.getAsBoolean() ? 1 : 0)
                .register(registry);
        gauge("crickets.webhook.waiting", "Updates that wait at Telegram for the webhook, as one program last heard",
                waiting).register(registry);
    }

    /** In Prometheus' own form of text. */
    String page() {
        return registry.scrape();
    }

    @Override
    public void close() {
        collector.close();
        registry.close();
    }

    private Counter updates(Class<?> kind) {
        return Counter.builder("crickets.updates").description("Updates that were handled").tag("kind", word(kind))
                .register(registry);
    }

    private Counter calls(Class<?> outcome) {
        return Counter.builder("crickets.telegram.calls").description("What became of messages, edits and answers")
                .tag("outcome", word(outcome)).register(registry);
    }

    private Counter failures(Failure failure) {
        return Counter.builder("crickets.poll.failures").description("Polls that brought nothing, by why")
                .tag("kind", failure.name().toLowerCase(Locale.ROOT)).register(registry);
    }

    private Counter webhook(String answer) {
        return Counter.builder("crickets.webhook.calls").description("Calls to the webhook, by what they were answered")
                .tag("answer", answer).register(registry);
    }

    private void age(String name, String description, Watchdog watchdog, String sign) {
        gauge(name, description, () -> seconds(watchdog.age(sign))).baseUnit("seconds").register(registry);
    }

    private static Gauge.Builder<?> gauge(String name, String description, Supplier<Number> value) {
        return Gauge.builder(name, value).description(description).strongReference(true);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses());
    }

    private static String word(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
