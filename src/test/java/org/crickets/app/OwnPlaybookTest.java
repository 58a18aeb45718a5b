package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A career coach puts a playbook of their own beside the program; their clients choose it, and one day it is gone. */
class OwnPlaybookTest {
    private static final String MY_WAY = """
            name: my-way
            title: Slow and steady
            summary: One note after ten days.
            follow-ups:
              by: email
              first-after: 10 days (K9, ours)
              next-after: 10 days (K9, ours)
              at-most: 1 (W1, ours)
              business-days-only: yes
              drafts: [W2]
            stop-after: 2 weeks (K9, ours)
            """;
    @TempDir
    Path config;
    @TempDir
    Path data;

    @BeforeEach
    void install() throws IOException {
        Files.createDirectory(config.resolve("playbooks"));
        Files.writeString(config.resolve("playbooks/my-way.yaml"), MY_WAY);
    }

    private Desk desk(String now) {
        return Desk.at(data, now, "Europe/London", Map.of("CRICKETS_CONFIG_DIR", config.toString()));
    }

    private static String said(Phone phone, String text) {
        phone.news();
        phone.say(text);
        return heard(phone);
    }

    private static String tapped(Phone phone, String button) {
        phone.news();
        phone.tap(button);
        return heard(phone);
    }

    private static String heard(Phone phone) {
        return phone.news().stream().map(read -> read.text() + "\n" + read.buttons()).collect(Collectors.joining("\n"));
    }

    @Test
    void itStandsInTheListAndIsChosenByNameOrTitle() {
        try (var desk = desk("2026-11-06T17:00:00Z")) {
            var phone = desk.phone(1);
            phone.say("interviewed at Acme today at 2 with Dana Smith");
            assertThat(said(phone, "/playbooks")).contains(
                    "Slow and steady · my-way\nOne note after ten days.\nfollow-up Mon 16 Nov · stop Mon 30 Nov");
            assertThat(tapped(phone, "Slow and steady")).contains("Now it is Balanced",
                    "follow-ups: Fri 13 Nov (1 of 3), Fri 20, Fri 27 Nov → Mon 16 Nov (1 of 1)", "Only Acme");
            for (var words : new String[]{"use my-way", "use the My Way playbook", "switch to slow and stedy",
                    "use slow and steady"}) {
                assertThat(said(phone, words)).as(words).contains("From now on I plan by Slow and steady.",
                        "follow-ups: Fri 13 Nov (1 of 3), Fri 20, Fri 27 Nov → Mon 16 Nov (1 of 1)",
                        "stop: Fri 4 Dec → Mon 30 Nov");
                phone.say("undo");
            }
            assertThat(said(phone, "switch Acme to my way")).contains("Acme now follows Slow and steady.");
            assertThat(said(phone, "I am on my way to Acme")).doesNotContain("Slow and steady");
        }
    }

    @Test
    void itsOldButtonsAndItsInterviewsOutliveIt() throws IOException {
        try (var desk = desk("2026-11-06T17:00:00Z")) {
            var phone = desk.phone(1);
            phone.say("interviewed at Acme today at 2 with Dana Smith");
            phone.say("use my-way");
            phone.say("/playbooks");
        }
        Files.delete(config.resolve("playbooks/my-way.yaml"));
        try (var desk = desk("go on")) {
            var phone = desk.phone(1);
            assertThat(tapped(phone, "Slow and steady")).contains("The playbook “my-way” is not there any more.",
                    "✓ Balanced · balanced").doesNotContain("Slow and steady");
            assertThat(said(phone, "use my-way")).doesNotContain("From now on");
            assertThat(said(phone, "list")).contains("Acme");
        }
    }
}
