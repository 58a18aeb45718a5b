package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Delivers updates to the webhook while one is set: those of a person one after the other, each again, with growing pauses,
 * until it is answered with a 2xx status; people side by side, over as many connections as the bot asked for.
 */
final class WebhookPusher implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long SHORTEST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 8_000;

    /** An update, whose it is, and where it has to go. */
    private record Delivery(Event.Hooked hook, Update update, long person) {}

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .version(HttpClient.Version.HTTP_1_1).build();
    private final Set<Long> busy = ConcurrentHashMap.newKeySet();
    private final Map<Long, Long> pauses = new ConcurrentHashMap<>();
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
        while (!store.closed()) {
            store.waitWhile(world -> next(world).isEmpty(), TimeUnit.MINUTES.toNanos(1));
            Optional<Delivery> next = store.read(this::next);
            if (next.isPresent() && !store.closed()) {
                busy.add(next.get().person());
                Thread.ofVirtual().start(() -> carry(next.get()));
            }
        }
    }

    private Optional<Delivery> next(World world) {
        Event.Hooked hook = world.hook();
        return hook.url().isEmpty() || busy.size() >= Math.max(1, hook.connections())
                ? Optional.empty()
                : world.updates().stream().filter(update -> !update.expired(clock.instant()))
                        .map(update -> new Delivery(hook, update, person(update)))
                        .filter(delivery -> !busy.contains(delivery.person())).findFirst();
    }

    private static long person(Update update) {
        JsonNode from = update.payload().path("from");
        return (from.has("id") ? from : update.payload().path("chat")).path("id").asLong();
    }

    private void carry(Delivery delivery) {
        try {
            Optional<String> problem = problem(delivery);
            if (store.closed()) {
                return;
            }
            if (problem.isEmpty()) {
                pauses.remove(delivery.person());
                note(new Event.Delivered(delivery.update().id()));
            } else {
                note(new Event.Missed(problem.get(), clock.millis()));
                pause(delivery);
            }
        } finally {
            busy.remove(delivery.person());
            store.nudge();
        }
    }

    private void note(Event event) {
        store.transact(world -> new Decision<>(true, List.of(event)));
    }

    /** Longer each time; another webhook is called at once. */
    private void pause(Delivery delivery) {
        long millis = pauses.merge(delivery.person(), SHORTEST_MILLIS, (old, one) -> Math.min(old * 2, LONGEST_MILLIS));
        store.waitWhile(world -> world.hook().equals(delivery.hook()), TimeUnit.MILLISECONDS.toNanos(millis));
    }

    /** Empty if it was taken. */
    private Optional<String> problem(Delivery delivery) {
        try {
            int status = http.send(request(delivery), HttpResponse.BodyHandlers.discarding()).statusCode();
            return status / 100 == 2
                    ? Optional.empty()
                    : Optional.of("Wrong response from the webhook: " + status + " "
                            + HttpStatus.forStatus(status).getMessage());
        } catch (ConnectException refused) {
            return Optional.of("Connection refused");
        } catch (HttpTimeoutException late) {
            return Optional.of("Read timeout expired");
        } catch (IOException broken) {
            return Optional.of("Connection closed");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.of("Stopped");
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
