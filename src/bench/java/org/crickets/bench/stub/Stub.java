package org.crickets.bench.stub;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The server's process: it prints its port, obeys the lines that it reads, and ends with them.
 *
 * <pre>
 * watch                 tells when the next poll comes: "poll NANOS"
 * delay MILLISECONDS    takes so long over a message from now on
 * limits                keeps Telegram's limits from now on
 * ask CHAT TEXT         somebody says it: "answered CHAT NANOS" is how long the answer took
 * throng CHATS EACH UNCOUNTED   so many people at once: see {@link Throng}
 * day SPEED             people answer what they are reminded of, and talk, so much faster: see {@link Day}
 * evening FROM TO       tells how those were answered: see {@link Day#told}
 * tally FROM TO         tells what arrived there: see {@link Tally}
 * forget                begins to count anew
 * </pre>
 */
public final class Stub {
    private static final String ME = "{\"id\":123456789,\"is_bot\":true,\"first_name\":\"Crickets\",\"username\":\"crickets_bot\"}";

    private final Mail mail = new Mail();
    private final Tally tally = new Tally();
    private final AtomicLong messages = new AtomicLong(5000);
    private final Asked asked = new Asked(mail, messages);
    private volatile boolean watching;
    private volatile Duration delay = Duration.ZERO;
    private volatile Optional<Day> day = Optional.empty();
    private volatile Optional<Limits> limits = Optional.empty();

    private Stub() {}

    static void main() throws IOException {
        var stub = new Stub();
        var wire = new Wire(stub::answer);
        tell("port " + wire.port());
        Thread.ofPlatform().daemon().start(() -> {
            try {
                wire.serve();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine(); line != null; line = in.readLine())
            stub.obey(line.split(" ", 3));
    }

    static synchronized void tell(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void obey(String[] words) {
        switch (words[0]) {
            case "watch" -> watching = true;
            case "delay" -> delay = Duration.ofMillis(Long.parseLong(words[1]));
            case "limits" -> limits = Optional.of(new Limits());
            case "ask" -> asked.ask(Long.parseLong(words[1]), words[2]);
            case "throng" -> Throng.begin(asked, Integer.parseInt(words[1]), words[2]);
            case "day" -> day = Optional.of(Day.begin(asked, Integer.parseInt(words[1])));
            case "evening" -> tell(day.orElseThrow().told(Long.parseLong(words[1]), Long.parseLong(words[2])));
            case "tally" -> tell(tally.of(Long.parseLong(words[1]), Long.parseLong(words[2])));
            case "forget" -> tally.forget();
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private Wire.Answer answer(String method, JsonNode parameters) {
        return switch (method) {
            case "getupdates" -> poll(parameters);
            case "getme" -> ok(ME);
            case "sendmessage", "editmessagetext" -> message(parameters);
            default -> ok("true");
        };
    }

    private Wire.Answer poll(JsonNode parameters) {
        if (watching) {
            watching = false;
            tell("poll " + System.nanoTime());
        }
        try {
            return ok(mail.poll(parameters.path("offset").asLong(), parameters.path("timeout").asLong(),
                    parameters.path("limit").asInt(100)));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Wire.Answer message(JsonNode parameters) {
        long chat = parameters.path("chat_id").asLong();
        long now = System.nanoTime();
        if (limits.map(it -> !it.take(chat, now)).orElse(false)) {
            tally.refused();
            return new Wire.Answer(429, "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests: retry"
                    + " after 1\",\"parameters\":{\"retry_after\":1}}");
        }
        pause();
        tally.arrived(chat, now);
        long number = parameters.has("message_id") ? parameters.path("message_id").asLong() : messages.incrementAndGet();
        asked.answered(chat, number, parameters);
        return ok("{\"message_id\":" + number + ",\"date\":1793985600,\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\"},\"text\":\"x\"}");
    }

    private void pause() {
        try {
            if (!delay.isZero())
                Thread.sleep(delay);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Wire.Answer ok(String result) {
        return new Wire.Answer(200, "{\"ok\":true,\"result\":" + result + "}");
    }
}
