package org.crickets.advice;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.crickets.coach.Adviser;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that speaks OpenAI's chat completions. When it does not help, the bot goes on as if it were not there. */
public final class ModelAdviser implements Adviser, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ModelAdviser.class);
    /** Bytes of an answer; some hundred are usual. */
    private static final long LONGEST_ANSWER = 100_000;

    private final URI url;
    private final String model;
    private final Optional<String> key;
    private final Duration timeout;
    private final BackOff backOff;
    private final HttpClient http;

    /**
     * Asks nothing yet.
     *
     * @param url     the server's base, such as {@code http://localhost:11434/v1}
     * @param key     sent as a bearer token, and logged nowhere
     * @param timeout for the whole answer
     */
    public ModelAdviser(URI url, String model, Optional<String> key, Duration timeout, BackOff backOff) {
        this.url = url;
        this.model = model;
        this.key = key;
        this.timeout = timeout;
        this.backOff = backOff;
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(timeout).build();
    }

    @Override
    public boolean listens() {
        return backOff.isOver();
    }

    @Override
    public List<Act> advise(String text, Context context) {
        try {
            var acts = ModelAnswer.read(ask(text), new Passage(text, context));
            backOff.reset();
            return acts;
        } catch (TimeoutException e) {
            return failed("no answer within " + timeout.toMillis() + " ms");
        } catch (ExecutionException e) {
            return failed(String.valueOf(e.getCause()));
        } catch (IOException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private String ask(String text)
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var answer = http.sendAsync(request(text),
                BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LONGEST_ANSWER));
        try {
            return body(answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS));
        } finally {
            answer.cancel(true);
        }
    }

    private HttpRequest request(String text) {
        var request = HttpRequest.newBuilder(URI.create(url + "/chat/completions"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(ModelRequest.json(model, text)));
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        return request.build();
    }

    private static String body(HttpResponse<String> response) throws IOException {
        if (response.statusCode() != 200)
            throw new IOException("it answered " + response.statusCode());
        return response.body();
    }

    private List<Act> failed(String problem) {
        var pause = backOff.failed();
        LOG.warn("The language model at {} did not help: {}. It is not asked again for {} s; nothing else changes.",
                url.getAuthority(), problem, pause.toSeconds());
        return List.of();
    }

    /** Gives up what is under way. */
    @Override
    public void close() {
        http.shutdownNow();
    }
}
