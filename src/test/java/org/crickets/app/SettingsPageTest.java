package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.crickets.sandbox.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The screen of settings on the phone page, looked at as target/screenshots/settings.png. */
class SettingsPageTest {
    @TempDir
    Path data;

    @Test
    void theScreenEditsItself() {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London"); var browser = Browser.start()) {
            var page = browser.size(430, 1150).driver();
            page.get("http://127.0.0.1:" + desk.port() + "/");
            var ada = desk.phone(1);
            ada.say("/settings");
            await().until(() -> page.findElement(By.tagName("body")).getText().contains("Weekends: reminders come"));
            ada.tap("Weekends");
            ada.tap("Wait for Monday");
            await().until(() -> page.findElement(By.tagName("body")).getText().contains("Weekends: free"));
            browser.screenshot("settings");
            assertThat(page.findElement(By.tagName("body")).getText()).contains("Undo")
                    .doesNotContain("Weekends: reminders come");
        }
    }
}
