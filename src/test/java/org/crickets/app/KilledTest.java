package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine dies right after the card: all is there after the restart, and the reminder rings once. */
class KilledTest {
    private static final int KILLS = 4;
    private static final String DUE = "2026-11-07T09:00:00Z";

    @TempDir
    Path here;

    @Test
    void nothingConfirmedIsLostAndEachReminderRingsOnce() {
        for (long chat = 1; chat <= KILLS; chat++)
            tellAndKill(chat);
        try (var program = Running.start(here, Map.of())) {
            LongStream.rangeClosed(1, KILLS).forEach(chat -> allIsThere(program.phone(chat), chat));
            program.phone(1).travel("to", DUE);
            LongStream.rangeClosed(1, KILLS).forEach(chat -> ringsOnce(program.phone(chat), chat));
        }
    }

    @Test
    void aReminderThatRangDoesNotRingAgainAfterAKill() {
        try (var program = start(1)) {
            program.phone(1).say(interviewAt("Acme"));
            program.phone(1).travel("to", DUE);
            ringsOnce(program.phone(1), 1);
            program.kill();
        }
        try (var program = Running.start(here, Map.of())) {
            program.phone(1).travel("advance", "PT1H");
            ringsOnce(program.phone(1), 1);
        }
    }

    private Running start(long chat) {
        return chat == 1
                ? Running.start(here, Map.of(), "--now", "2026-11-06T17:00:00Z", "--zone", "Europe/London")
                : Running.start(here, Map.of("CRICKETS_SANDBOX_ZONE", "Europe/London"));
    }

    /** kill -9 as soon as the card can be read. */
    private void tellAndKill(long chat) {
        try (var program = start(chat)) {
            var phone = program.phone(chat);
            phone.post("/phone/" + chat + "/message", Map.of("text", interviewAt(company(chat))));
            List<Phone.Read> read = new ArrayList<>();
            await().pollInSameThread().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1))
                    .atMost(Duration.ofSeconds(30)).until(() -> {
                        read.addAll(phone.news());
                        return read.stream().anyMatch(it -> it.text().contains("Dana Smith (hiring manager)"));
                    });
            program.kill();
        }
    }

    private static String interviewAt(String company) {
        return "interviewed at " + company + " today at 2 with Dana Smith, hiring manager";
    }

    private static String company(long chat) {
        return List.of("Acme", "Globex", "Initech", "Umbrella").get((int) chat - 1);
    }

    private static void allIsThere(Phone phone, long chat) {
        phone.settle();
        assertThat(phone.news()).as("the card of " + chat)
                .anyMatch(read -> read.text().contains(company(chat)) && read.text().contains("Fri 6 Nov 14:00"));
        phone.say("/list");
        assertThat(phone.news()).as("the list of " + chat).anyMatch(read -> read.text().contains(company(chat)));
    }

    private static void ringsOnce(Phone phone, long chat) {
        phone.travel("advance", "PT1M");
        assertThat(phone.news()).as("the reminders of " + chat)
                .filteredOn(read -> !read.edited() && read.text().contains("Thank-you to Dana Smith")).hasSize(1);
    }
}
