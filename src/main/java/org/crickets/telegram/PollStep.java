package org.crickets.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.crickets.telegram.PollEvents.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;

/** One poll, and what follows from its answer. */
final class PollStep {
    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);
    /** Telegram keeps updates for 24 hours; after a week of silence it goes on with a random number. */
    private static final long SILENCE = TimeUnit.HOURS.toNanos(24);
    private static final Duration CONFLICT = Duration.ofSeconds(5);
    /** A held poll that has nothing to tell sooner than this is not held at all. */
    private static final Duration SPIN = Duration.ofMillis(200);

    private final PollLoop.Line line;
    private final Delivery delivery;
    private final PollEvents events;
    private final Pulse pulse;
    private final Pauses pauses;
    private long offset;
    private long news;

    PollStep(PollLoop.Line line, Delivery delivery, PollEvents events, Pulse pulse, Pauses pauses) {
        this.line = line;
        this.delivery = delivery;
        this.events = events;
        this.pulse = pulse;
        this.pauses = pauses;
        this.news = line.nanos().getAsLong();
    }

    void run() {
        if (!events.mayPoll()) {
            pauses.pause(SPIN);
            return;
        }
        long began = line.nanos().getAsLong();
        if (began - news > SILENCE) {
            offset = 0;
            news = began;
        }
        // The first poll, and the first after a failure, does not wait for news: it shows whether Telegram is there.
        var hold = pulse.healthy() ? line.longPoll() : Duration.ZERO;
        pulse.asked();
        var result = line.polls().get(offset, hold);
        pulse.back();
        if (!pauses.isStopping())
            consider(result, hold, began);
    }

    private void consider(Result result, Duration hold, long began) {
        switch (result) {
            case Result.Ok(var batch) -> answered(batch, hold, began);
            case Result.No no -> refused(no);
            case Result.NotBegun(var problem) -> failed(problem, Failure.UNREACHABLE);
            case Result.Lost(var problem) -> failed(problem, Failure.LOST);
        }
    }

    private void answered(JsonNode batch, Duration hold, long began) {
        pauses.answered();
        if (pulse.answered())
            events.polled();
        if (!batch.isEmpty())
            deliver(batch);
        else if (hold.isPositive() && line.nanos().getAsLong() - began < SPIN.toNanos())
            pauses.pause(SPIN);
    }

    private void deliver(JsonNode batch) {
        var received = StreamSupport.stream(batch.spliterator(), false).map(Updates::read).flatMap(Optional::stream)
                .toList();
        if (received.size() < batch.size())
            LOG.error("{} of {} updates have no number", batch.size() - received.size(), batch.size());
        if (received.isEmpty() || !delivery.commit(received)) {
            pauses.afterIntakeFailure(batch.size() + " could not be taken in");
            return;
        }
        pauses.takenIn();
        offset = received.getLast().updateId() + 1;
        news = line.nanos().getAsLong();
    }

    private void refused(Result.No no) {
        pulse.failed();
        if (no.code() == 401 || no.code() == 404 && no.description().equals("Not Found"))
            unauthorized(no.problem());
        else if (no.code() == 409)
            conflict(no);
        else if (no.code() == 429)
            flooded(no);
        else
            failed(no.problem(), Failure.REFUSED);
    }

    private void flooded(Result.No no) {
        events.failed(Failure.FLOOD);
        pauses.after(no.problem(), no.retryAfter());
    }

    private void failed(String problem, Failure failure) {
        events.failed(failure);
        pulse.failed();
        pauses.afterFailure(problem, Duration.ZERO);
    }

    private void unauthorized(String problem) {
        events.failed(Failure.UNAUTHORIZED);
        pauses.stop();
        LOG.error("Telegram does not accept the bot token ({}); polling has ended. Check TELEGRAM_BOT_TOKEN.", problem);
        events.unauthorized(problem);
    }

    private void conflict(Result.No no) {
        events.failed(Failure.CONFLICT);
        boolean webhook = no.description().toLowerCase(Locale.ROOT).contains("webhook");
        if (webhook && !pulse.everAnswered()) {
            LOG.warn("A webhook is set for this bot; deleting it, as updates are polled here");
            if (line.api().call(new DeleteWebhook()) instanceof Result.Ok)
                return;
        }
        var reason = webhook
                ? "a program in webhook mode takes this bot's updates (CRICKETS_PUBLIC_URL is set there and not here):"
                        + " end one of the two, or give both the same setting"
                : "another program polls with this bot's token";
        pauses.afterFailure("stepping back, " + reason + ": " + no.problem(), CONFLICT);
    }
}
