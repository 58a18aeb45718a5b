package org.crickets.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.crickets.telegram.PollEvents.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetWebhookInfo;

/**
 * Tells Telegram where to call, and asks now and then how that goes: whether the webhook is still ours, how many updates
 * wait, and what went wrong last. Only one program of several does; all of them are called.
 */
public final class WebhookWatch implements Reception {
    private static final Logger LOG = LoggerFactory.getLogger(WebhookWatch.class);
    private static final Duration SOON = Duration.ofMillis(200);
    /** Between two looks when something is wrong, too. */
    private static final Duration CONFLICT = Duration.ofSeconds(5);

    /** Where to call, and how often to look. */
    record Line(Api api, WebhookSetup setup, Duration look, LongSupplier nanos) {}

    private final Line line;
    private final PollEvents events;
    private final Pauses pauses = new Pauses();
    private final WebhookState state;
    private final Thread thread = Thread.ofVirtual().name("telegram-webhook").unstarted(this::run);

    WebhookWatch(Line line, PollEvents events) {
        this.line = line;
        this.events = events;
        this.state = new WebhookState(line.nanos());
    }

    @Override
    public void start() {
        thread.start();
    }

    /** The webhook stays: Telegram goes on calling, here or at another program, and keeps what nobody takes. */
    @Override
    public boolean stop() {
        pauses.stop();
        return true;
    }

    @Override
    public boolean hears() {
        return state.isHeard() && !pauses.isStopping();
    }

    @Override
    public Duration silence() {
        return state.silence();
    }

    @Override
    public int waiting() {
        return state.waiting();
    }

    @Override
    public Optional<String> trouble() {
        return state.trouble();
    }

    boolean isStopped() {
        return pauses.isStopping();
    }

    private void run() {
        while (!pauses.isStopping()) {
            try {
                if (!events.mayPoll())
                    pauses.pause(SOON);
                else if (state.isSet())
                    look();
                else
                    set();
            } catch (RuntimeException e) {
                LOG.error("The look at the webhook failed", e);
                pauses.pause(CONFLICT);
            }
        }
    }

    private void set() {
        if (!(answer(line.api().call(new SetHook(line.setup()))) instanceof Result.Ok))
            return;
        LOG.info("Telegram calls {} from now on", line.setup().url());
        if (state.set())
            events.polled();
        pauses.pause(SOON);
    }

    private void look() {
        if (answer(line.api().call(new GetWebhookInfo())) instanceof Result.Ok(var info)) {
            consider(info);
            pauses.pause(state.isWell() || line.look().compareTo(CONFLICT) < 0 ? line.look() : CONFLICT);
        }
    }

    private void consider(JsonNode info) {
        var url = info.path("url").asText();
        if (url.equalsIgnoreCase(line.setup().url())) {
            state.looked(info.path("pending_update_count").asInt(), info.path("last_error_date").asLong(),
                    info.path("last_error_message").asText())
                    .ifPresent(problem -> LOG.warn("Telegram could not bring updates to {}: {}", url, problem));
            return;
        }
        events.failed(Failure.CONFLICT);
        state.lost("another program with this bot's token "
                + (url.isEmpty() ? "took the webhook away, as one does that polls" : "set a webhook of its own")
                + "; end it, or give it the same CRICKETS_PUBLIC_URL");
        LOG.warn("{} is not called any more: {}. It is set again.", line.setup().url(),
                state.trouble().orElse(""));
        pauses.pause(CONFLICT);
    }

    /** What was answered, with what follows from a refusal. */
    private Result answer(Result result) {
        switch (result) {
            case Result.Ok _ -> pauses.answered();
            case Result.No no when no.code() == 401 || no.code() == 404 && no.description().equals("Not Found") ->
                unauthorized(no.problem());
            case Result.No no when no.code() == 429 -> {
                events.failed(Failure.FLOOD);
                pauses.after(no.problem(), no.retryAfter());
            }
            case Result.No no -> failed(no.problem(), Failure.REFUSED);
            case Result.NotBegun(var problem) -> failed(problem, Failure.UNREACHABLE);
            case Result.Lost(var problem) -> failed(problem, Failure.LOST);
        }
        return result;
    }

    private void failed(String problem, Failure failure) {
        events.failed(failure);
        state.failed(state.isSet()
                ? "Telegram does not say how the webhook is: " + problem
                : "the webhook could not be set: " + problem);
        pauses.afterFailure(problem, Duration.ZERO);
    }

    private void unauthorized(String problem) {
        events.failed(Failure.UNAUTHORIZED);
        pauses.stop();
        LOG.error("Telegram does not accept the bot token ({}). Check TELEGRAM_BOT_TOKEN.", problem);
        events.unauthorized(problem);
    }
}
