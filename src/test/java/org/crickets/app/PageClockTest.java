package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crickets.sandbox.Browser;
import org.crickets.sandbox.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The clock beside the phone goes as the user's does, as soon as the bot knows where they live. */
class PageClockTest {
    @Test
    void theUsersZoneIsTold(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "ask", Map.of())) {
            var phone = desk.phone(1);
            assertThat(phone.get("/clock?user=1").path("zone").asText()).isEqualTo("UTC");
            phone.say("/start");
            phone.say("Berlin");
            assertThat(phone.get("/clock?user=1").path("zone").asText()).isEqualTo("Europe/Berlin");
            assertThat(phone.get("/clock?user=2").path("zone").asText()).isEqualTo("UTC");
            assertThat(phone.get("/clock?user=nobody").path("zone").asText()).isEqualTo("UTC");
            assertThat(phone.get("/clock").path("zone").asText()).isEqualTo("UTC");
        }
    }

    @Test
    void theUsersZoneIsSeen(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "ask");
                var browser = Browser.start().size(1100, 1000)) {
            var phone = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);
            phone.say("/start");
            phone.waitFor("Where do you live?");
            phone.say("New York");
            phone.waitFor("America/New_York");
            phone.until("the panel shows the user's zone", () -> "America/New York".equals(browser.driver()
                    .executeScript("return document.getElementById('now-zone').textContent")));
            assertThat(String.valueOf(browser.driver().executeScript(
                    "return document.getElementById('now-time').textContent"))).startsWith("12:");
            assertThat(browser.screenshot("users-clock")).isNotEmptyFile();
        }
    }
}
