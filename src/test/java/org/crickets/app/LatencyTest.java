package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user does not wait: from the message to the first answer that can be read on the phone. */
class LatencyTest {
    private static final Duration AT_MOST = Duration.ofMillis(150);
    private static final int MESSAGES = 100;
    private static final List<String> KINDS = List.of("interviewed at %s today at 2 with Dana Smith, hiring manager",
            "/list", "sent the thank-you to %s", "what's next?", "%s said they'll decide by 20 Nov", "/help",
            "can I contact %s now?", "spoke to Lee Wong at %s yesterday for an hour", "undo", "gibberish zxcv");
    private static final List<String> COMPANIES = List.of("Acme", "Globex", "Initech", "Umbrella", "Hooli", "Vandelay",
            "Wonka", "Stark", "Wayne", "Tyrell");

    @TempDir
    Path here;

    @Test
    void theMedianAnswerComesAtOnce() {
        try (var program = Running.start(here, Map.of(), "--now", "2026-11-06T17:00:00Z", "--zone", "Europe/London")) {
            var phone = program.phone(1);
            var cold = answer(phone, "hi");
            for (int i = 0; i < 20; i++)
                answer(phone, message(i));
            List<Duration> waits = new ArrayList<>();
            for (int i = 0; i < MESSAGES; i++)
                waits.add(answer(phone, message(i)));
            waits.sort(Comparator.naturalOrder());
            var median = waits.get(MESSAGES / 2);
            System.out.println("Answers to " + MESSAGES + " messages: median " + median.toMillis() + " ms, 95 % within "
                    + waits.get(MESSAGES * 95 / 100).toMillis() + " ms, slowest " + waits.getLast().toMillis()
                    + " ms; the very first after a start " + cold.toMillis() + " ms");
            assertThat(median).isLessThan(AT_MOST);
        }
    }

    private static String message(int i) {
        return KINDS.get(i % KINDS.size()).formatted(COMPANIES.get(i / KINDS.size() % COMPANIES.size()));
    }

    /** From the message to the moment at which the bot's next message can be read; then lets it come to rest. */
    private static Duration answer(Phone phone, String message) {
        phone.news();
        long begun = System.nanoTime();
        phone.post("/phone/1/message", Map.of("text", message));
        long patience = begun + Duration.ofSeconds(30).toNanos();
        while (phone.news().isEmpty())
            assertThat(System.nanoTime()).as("an answer to \"" + message + "\"").isLessThan(patience);
        var wait = Duration.ofNanos(System.nanoTime() - begun);
        phone.settle();
        return wait;
    }
}
