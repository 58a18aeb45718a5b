package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Telegram is told where to call, and asked how that goes. */
class WebhookWatchTest {
    private static final String URL = "https://bot.example.com/telegram/webhook";
    private static final String WELL = info(URL, 0, "");

    private final BotApiStub server = new BotApiStub();
    private final Captured log = new Captured();
    private final List<String> events = new CopyOnWriteArrayList<>();
    private final AtomicLong travelled = new AtomicLong();
    private volatile boolean ours = true;
    private final WebhookWatch watch = new WebhookWatch(
            new WebhookWatch.Line(new Api(Http.calls(server.setup().timeouts()), server.setup()),
                    new WebhookSetup(URI.create("https://bot.example.com/"), "s3cret_of-the_webhook",
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                    Duration.ofMillis(20), () -> System.nanoTime() + travelled.get()),
            new Noted());

    @AfterEach
    void close() {
        watch.stop();
        server.close();
        log.close();
    }

    @Test
    void theWebhookIsSetOnceAsThePollsAskAndNothingIsDropped() {
        says(WELL, WELL, WELL);
        watch.start();
        await().until(() -> server.calls("getWebhookInfo").size() >= 3);
        assertThat(server.calls("setWebhook")).hasSize(1);
        var set = server.last("setWebhook");
        assertThat(set.path("url").asText()).isEqualTo(URL);
        assertThat(set.path("secret_token").asText()).isEqualTo("s3cret_of-the_webhook");
        assertThat(set.path("max_connections").asInt()).isEqualTo(40);
        assertThat(set.path("allowed_updates")).extracting(each -> each.asText())
                .containsExactlyElementsOf(Polls.ASKED_FOR);
        assertThat(set.has("drop_pending_updates")).isFalse();
        assertThat(watch.hears()).isTrue();
        assertThat(watch.silence()).isZero();
        assertThat(events).containsExactly("heard");
    }

    @Test
    void onlyWhoseTurnItIsSetsIt() {
        ours = false;
        watch.start();
        await().during(Duration.ofMillis(400)).until(() -> server.calls("setWebhook").isEmpty());
        assertThat(watch.hears()).isFalse();
        ours = true;
        await().until(() -> !server.calls("setWebhook").isEmpty());
    }

    @Test
    void whatCannotBeBroughtIsToldInWordsUntilItIs() {
        says(WELL, info(URL, 3, "Wrong response from the webhook: 502 Bad Gateway"),
                info(URL, 3, "Wrong response from the webhook: 502 Bad Gateway"));
        watch.start();
        await().until(() -> watch.trouble().isPresent() && watch.waiting() == 3);
        assertThat(watch.trouble()).contains("Wrong response from the webhook: 502 Bad Gateway (3 updates wait)");
        assertThat(watch.hears()).as("it may pass").isTrue();
        travelled.addAndGet(TimeUnit.MINUTES.toNanos(3));
        assertThat(watch.hears()).isFalse();
        assertThat(watch.silence()).isGreaterThan(Duration.ofMinutes(2));
        says(info(URL, 0, "Wrong response from the webhook: 502 Bad Gateway"));
        await().until(watch::hears);
        assertThat(log.lines().stream().filter(line -> line.contains("could not bring updates"))).hasSize(1);
    }

    @Test
    void aWebhookThatIsTakenAwayIsSetAgainAndSaidWhy() {
        says(WELL, info("", 0, ""));
        watch.start();
        await().until(() -> events.contains("CONFLICT"));
        assertThat(watch.hears()).isFalse();
        assertThat(watch.trouble().orElseThrow()).contains("as one does that polls", "CRICKETS_PUBLIC_URL");
        says(WELL);
        await().atMost(Duration.ofSeconds(20)).until(watch::hears);
        assertThat(server.calls("setWebhook")).hasSize(2);
    }

    @Test
    void whatTelegramRefusesIsToldAndTriedAgain() {
        server.script("setWebhook",
                Answer.error(400, "Bad Request: bad webhook: Failed to resolve host: Name or service not known"));
        watch.start();
        await().until(() -> events.contains("REFUSED"));
        assertThat(watch.trouble().orElse("")).contains("could not be set", "Failed to resolve host");
        says(WELL);
        await().until(watch::hears);
    }

    @Test
    void aRefusedTokenEndsIt() {
        server.script("setWebhook", Answer.error(401, "Unauthorized"));
        watch.start();
        await().until(() -> events.contains("unauthorized"));
        assertThat(watch.isStopped()).isTrue();
    }

    /** In turns; the last one from then on. */
    private void says(String... infos) {
        server.always("getWebhookInfo", Answer.ok(infos[infos.length - 1]));
        for (int i = 0; i < infos.length - 1; i++)
            server.script("getWebhookInfo", Answer.ok(infos[i]));
    }

    private static String info(String url, int waiting, String error) {
        return "{\"url\":\"" + url + "\",\"has_custom_certificate\":false,\"pending_update_count\":" + waiting
                + (error.isEmpty()
                        ? ""
                        : ",\"last_error_date\":1793985600,\"last_error_message\":\"" + error + "\"")
                + "}";
    }

    private final class Noted implements PollEvents {
        @Override
        public void unhandled(long updateId, OptionalLong chat, String problem) {}

        @Override
        public boolean passes(Throwable failure) {
            return false;
        }

        @Override
        public void unauthorized(String problem) {
            events.add("unauthorized");
        }

        @Override
        public void failed(Failure failure) {
            events.add(failure.name());
        }

        @Override
        public boolean mayPoll() {
            return ours;
        }

        @Override
        public void polled() {
            events.add("heard");
        }
    }
}
