package org.crickets.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Delivers updates to the webhook while one is set: one after the other, each again until it is answered with a 2xx
 * status.
 */
final class WebhookPusher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SLOWEST_MILLIS = 8_000;

    /** An update and where it has to go. */
    private record Delivery(Event.Hooked hook, Update update) {}

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Store store;
    private final Clock clock;

    private WebhookPusher(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    static WebhookPusher start(Store store, Clock clock) {
        WebhookPusher pusher = new WebhookPusher(store, clock);
        Thread.ofVirtual().name("webhook").start(pusher::run);
        return pusher;
    }

    private void run() {
        long wait = 100;
        while (!store.closed()) {
            store.waitWhile(world -> delivery(world).isEmpty(), TimeUnit.MINUTES.toNanos(1));
            Optional<Delivery> next = store.read(this::delivery);
            if (next.isPresent() && !store.closed()) {
                wait = delivered(next.get()) ? 100 : pause(wait);
            }
        }
    }

    private long pause(long millis) {
        store.pause(millis, TimeUnit.MILLISECONDS);
        return Math.min(millis * 2, SLOWEST_MILLIS);
    }

    private Optional<Delivery> delivery(World world) {
        return world.hook().url().isEmpty()
                ? Optional.empty()
                : world.updates().stream().filter(update -> !update.expired(clock.instant())).findFirst()
                        .map(update -> new Delivery(world.hook(), update));
    }

    private boolean delivered(Delivery delivery) {
        try {
            int status = http.send(request(delivery), HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status / 100 != 2) {
                return false;
            }
            store.transact(world -> new Decision<>(true, List.of(new Event.Confirmed(delivery.update().id() + 1))));
            return true;
        } catch (IOException unreachable) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static HttpRequest request(Delivery delivery) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(delivery.hook().url())).timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(delivery.update().json())));
        if (!delivery.hook().secret().isEmpty()) {
            request.header("X-Telegram-Bot-Api-Secret-Token", delivery.hook().secret());
        }
        return request.build();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
