package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * A sandbox on a free port, and both ends of it over HTTP: the phone's and the bot's. It is Friday 6 November 2026,
 * 17:00 UTC.
 */
public final class Desk implements AutoCloseable {

    /** When the tests begin. */
    public static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Sandbox sandbox;

    private Desk(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** A sandbox on that folder whose clock starts on Friday. */
    public static Desk on(Path folder) {
        return with(options(folder).at(FRIDAY));
    }

    /** A sandbox on that folder which goes on at the time it had reached. */
    public static Desk again(Path folder) {
        return with(options(folder));
    }

    static Desk with(SandboxOptions options) {
        return new Desk(Sandbox.start(options));
    }

    static SandboxOptions options(Path folder) {
        return SandboxOptions.local(0, folder, Clock.fixed(FRIDAY, ZoneOffset.UTC));
    }

    public Sandbox sandbox() {
        return sandbox;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + sandbox.port() + path;
    }

    /** The bot's call with a JSON body; its whole answer. */
    public JsonNode api(String method, String json) {
        return json(send(apiRequest(method, json)));
    }

    HttpResponse<String> apiResponse(String method, String json) {
        return send(apiRequest(method, json));
    }

    HttpRequest apiRequest(String method, String json) {
        return post("/bot" + SandboxOptions.TOKEN + "/" + method, json);
    }

    /** What a refused call says. */
    String refusal(String method, String json) {
        JsonNode answer = api(method, json);
        if (answer.path("ok").asBoolean(true)) {
            throw new AssertionError("not refused: " + answer);
        }
        return answer.path("error_code").asInt() + " " + answer.path("description").asText();
    }

    /** A phone's action that succeeds. */
    public JsonNode phone(String path, String json) {
        HttpResponse<String> response = send(post(path, json));
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answered " + response.statusCode() + " " + response.body());
        }
        return json(response);
    }

    HttpResponse<String> response(String path, String json) {
        return send(post(path, json));
    }

    public JsonNode get(String path) {
        return json(send(HttpRequest.newBuilder(URI.create(url(path))).GET().build()));
    }

    HttpRequest post(String path, String json) {
        return HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(json)).build();
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpClient http() {
        return http;
    }

    static JsonNode json(HttpResponse<String> response) {
        return json(response.body());
    }

    static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException broken) {
            throw new AssertionError("no JSON: " + text, broken);
        }
    }

    @Override
    public void close() {
        http.close();
        sandbox.close();
    }
}
