package org.crickets.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** Calls getUpdates, one at a time, in a way that can be broken off. */
final class Polls {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int MOST_UPDATES = 100;
    /** The kinds of updates that the bot wants, however they come in. */
    static final List<String> ASKED_FOR = List.of("message", "edited_message", "callback_query", "my_chat_member",
            "channel_post");

    private final OkHttpClient http;
    private final HttpUrl url;
    private final Redaction redaction;
    private @Nullable Call flying;
    private boolean stopped;

    Polls(OkHttpClient http, TelegramSetup setup) {
        this.http = http;
        this.redaction = new Redaction(setup.token());
        var server = setup.url();
        this.url = new HttpUrl.Builder().scheme(server.getSchema()).host(server.getHost()).port(server.getPort())
                .addPathSegment("bot" + setup.token()).addPathSegment("getUpdates").build();
    }

    /**
     * Asks for updates from {@code offset} on, which confirms all before it; 0 asks for all that are not confirmed.
     *
     * @param hold how long Telegram may wait for something to tell; whole seconds
     */
    Result get(long offset, Duration hold) {
        var call = http.newCall(request(offset, hold));
        if (!take(call))
            return new Result.NotBegun("polling was stopped");
        try (var response = call.execute(); var body = response.body()) {
            return Result.of(body == null ? "" : body.string()).cleaned(redaction);
        } catch (IOException e) {
            return new Result.Lost(redaction.clean(e.getClass().getSimpleName() + ": " + e.getMessage()));
        }
    }

    /** Breaks off a poll in flight, and refuses any more. */
    synchronized void stop() {
        stopped = true;
        if (flying != null)
            flying.cancel();
    }

    private synchronized boolean take(Call call) {
        flying = call;
        return !stopped;
    }

    private Request request(long offset, Duration hold) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        if (offset != 0)
            parameters.put("offset", offset);
        parameters.put("limit", MOST_UPDATES);
        parameters.put("timeout", hold.toSeconds());
        parameters.put("allowed_updates", ASKED_FOR);
        try {
            return new Request.Builder().url(url)
                    .post(RequestBody.create(Result.JSON.writeValueAsBytes(parameters), JSON)).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
