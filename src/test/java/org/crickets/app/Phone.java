package org.crickets.app;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A user's phone: talks to the sandbox over HTTP, and reads what is new in the chat. */
final class Phone {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final int port;
    private final long chat;
    private final List<String> reactions = new ArrayList<>();
    private String language = "en";
    private UnaryOperator<String> glasses = UnaryOperator.identity();
    private Consumer<String> seeing = raw -> {};
    private long seen;

    Phone(int port, long chat) {
        this.port = port;
        this.chat = chat;
    }

    /** The phone is set to that language. */
    Phone set(String to) {
        language = to;
        return this;
    }

    /** Everything is read through glasses; before it is, somebody looks at it. */
    Phone through(UnaryOperator<String> lenses, Consumer<String> onlooker) {
        glasses = lenses;
        seeing = onlooker;
        return this;
    }

    /** A message of the bot's as it is read, or its new text after an edit. */
    record Read(int messageId, String text, List<String> buttons, boolean silent, boolean edited) {}

    /** Sends a text and waits until the bot has answered all it will. */
    int say(String text) {
        return say(text, true);
    }

    /** Sends a text; waits only if the sandbox hosts the bot. */
    int say(String text, boolean hosted) {
        var sent = post("/phone/" + chat + "/message", Map.of("text", text, "language_code", language));
        if (hosted)
            settle();
        return sent.path("message_id").asInt();
    }

    void replyTo(int messageId, String text) {
        post("/phone/" + chat + "/message", Map.of("text", text, "reply_to", messageId, "language_code", language));
        settle();
    }

    void edit(int messageId, String text) {
        post("/phone/" + chat + "/edit", Map.of("message_id", messageId, "text", text));
        settle();
    }

    /** Changes the newest message of the user's own that begins so. */
    void change(String beginning, String text) {
        int newest = 0;
        for (var message : get("/phone/" + chat).path("messages"))
            if (message.path("from").asText().equals("user") && message.path("text").asText().startsWith(beginning))
                newest = message.path("message_id").asInt();
        edit(newest, text);
    }

    void tap(String button) {
        post("/phone/" + chat + "/tap", Map.of("button", asWritten(button)));
        settle();
    }

    /** The label of the newest button that reads so through the glasses. */
    private String asWritten(String button) {
        var written = new ArrayList<>(List.of(button));
        get("/phone/" + chat).path("messages").forEach(message -> message.path("buttons").forEach(row -> row
                .forEach(one -> Stream.of(one.path("label").asText())
                        .filter(label -> !glasses.apply(label).equals(label))
                        .filter(label -> isCalled(glasses.apply(label), button)).forEach(written::add))));
        return written.getLast();
    }

    /** As the sandbox finds a button: by its label, with its sign in front or without. */
    private static boolean isCalled(String label, String button) {
        return label.equals(button) || label.replaceFirst("^[^\\p{L}\\p{N}“]+", "").equals(button);
    }

    void send(String kind) {
        post("/phone/" + chat + "/" + kind, Map.of());
        settle();
    }

    void sendFile(String name, String mime, byte[] bytes) {
        sendFile(name, mime, bytes, "");
    }

    void sendFile(String name, String mime, byte[] bytes, String caption) {
        send(HttpRequest.newBuilder(uri("/phone/" + chat + "/document"))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(utf8("--edge\r\nContent-Disposition: form-data; "
                        + "name=\"caption\"\r\n\r\n" + caption + "\r\n--edge\r\nContent-Disposition: form-data; "
                        + "name=\"file\"; filename=\"" + name + "\"\r\n"
                        + (mime.isEmpty() ? "" : "Content-Type: " + mime + "\r\n") + "\r\n"), bytes,
                        utf8("\r\n--edge--\r\n"))))
                .build());
        settle();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    void locate(double latitude, double longitude) {
        post("/phone/" + chat + "/location", Map.of("latitude", latitude, "longitude", longitude));
        settle();
    }

    void travel(String key, String value) {
        post("/clock", Map.of(key, value));
    }

    void settle() {
        post("/settle", Map.of());
    }

    /** What the bot said or changed since the last look, oldest first. */
    List<Read> news() {
        List<Read> news = new ArrayList<>();
        reactions.clear();
        for (var message : get("/phone/" + chat + "?after=" + seen).path("messages")) {
            seen = Math.max(seen, message.path("seq").asLong());
            if (message.path("from").asText().equals("bot"))
                news.add(read(message));
            message.path("reactions").forEach(emoji -> reactions.add(emoji.asText()));
        }
        return news;
    }

    /** The newest file with that name, as it is when the phone opens it. */
    String file(String name) {
        return files(name).getLast();
    }

    /** The same, waiting for it. */
    String awaitFile(String name) {
        await().until(() -> !files(name).isEmpty());
        return file(name);
    }

    private List<String> files(String name) {
        List<String> files = new ArrayList<>();
        for (var message : get("/phone/" + chat).path("messages"))
            if (message.path("from").asText().equals("bot")
                    && message.path("document").path("name").asText().equals(name))
                files.add(body(HttpRequest.newBuilder(uri(message.path("document").path("url").asText())).GET()
                        .build()));
        return files;
    }

    /** The emoji that the bot put on the user's messages before the last look. */
    List<String> reactions() {
        return List.copyOf(reactions);
    }

    private Read read(JsonNode message) {
        List<String> buttons = new ArrayList<>();
        message.path("buttons").forEach(row -> row.forEach(button -> buttons.add(button.path("label").asText())));
        seeing.accept(message.path("text").asText() + "\n" + String.join("\n", buttons));
        buttons.replaceAll(glasses);
        var file = message.path("document").path("name").asText();
        var text = glasses.apply(message.path("text").asText()) + (file.isEmpty() ? "" : "\n📎 " + file)
                + (message.hasNonNull("photo") ? "\n📎 picture" : "");
        return new Read(message.path("message_id").asInt(), text, buttons,
                message.path("silent").asBoolean(), message.path("edited").asBoolean());
    }

    JsonNode get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET().build());
    }

    JsonNode post(String path, Map<String, ?> body) {
        return send(HttpRequest.newBuilder(uri(path)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.valueToTree(body).toString())).build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static JsonNode send(HttpRequest request) {
        try {
            return JSON.readTree(body(request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String body(HttpRequest request) {
        try {
            var answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new AssertionError(request.method() + " " + request.uri() + " answered " + answer.statusCode()
                        + ": " + answer.body());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
