package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.crickets.sandbox.Browser;
import org.crickets.sandbox.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two job seekers at two phones side by side: each has their own language and plan, and time passes for both. */
class TwoUsersTest {
    @Test
    void whatOneSaysTheOtherNeverSees(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
                var browser = Browser.start().size(1440, 1000)) {
            var ada = Screen.at(browser,
                    "http://127.0.0.1:" + desk.port() + "/?users=1,2&names=Ada,Bo&languages=en,de");
            var bo = ada.second();
            ada.say("interviewed at Acme today at 2 with Dana Smith, they decide by next Friday");
            ada.waitFor("decision by Fri 13 Nov");
            bo.say("interviewed at Globex today at 3 with Tom Okafor");
            bo.waitFor("Fr 6. Nov");
            assertThat(ada.chat()).doesNotContain("Globex");
            assertThat(bo.chat()).doesNotContain("Acme");

            assertThat(ada.find("#plan").getText()).startsWith("thank-you Sat 7 Nov 09:00 to Dana Smith");
            assertThat(bo.find("#plan").getText()).contains("Dankeschön Sa 7. Nov, 09:00 an Tom Okafor");
            ada.press("to the next reminder");
            bo.waitFor("Was ist dir hängen geblieben?");
            ada.press("to the next reminder");
            ada.waitFor("Thank-you to Dana Smith");
            bo.waitFor("Dankeschön an Tom Okafor");
            assertThat(browser.screenshot("two-users")).isNotEmptyFile();
            bo.press("✅ Verschickt");
            bo.waitFor("✅ Verschickt an Tom Okafor");
            bo.say("/stats");
            bo.waitFor("1 offen");
            assertThat(ada.chat()).doesNotContain("Okafor");
            assertThat(browser.dark(true).screenshot("two-users-dark")).isNotEmptyFile();
        }
    }
}
