package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.crickets.sandbox.Browser;
import org.crickets.sandbox.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job seeker at the phone page: types, sees the card, taps, lets time pass, sees the reminder. */
class PageWithBotTest {
    @Test
    void anInterviewBecomesAReminder(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
                var browser = Browser.start().size(1100, 1000)) {
            var phone = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);

            phone.say("interviewed at Acme today at 2 with Dana Smith, hiring manager, for Backend Engineer,"
                    + " they'll decide by next Friday");
            phone.waitFor("Backend Engineer");
            phone.waitFor("decision by Fri 13 Nov");
            assertThat(browser.screenshot("card")).isNotEmptyFile();

            phone.press("to the next reminder");
            phone.waitFor("Thank-you to Dana Smith");
            assertThat(browser.screenshot("reminder")).isNotEmptyFile();
            phone.press("✍️ Draft");
            phone.waitFor("What stuck with you");
            phone.say("we laughed about her first COBOL job");
            phone.waitFor("Draft – not sent");
            assertThat(browser.screenshot("draft")).isNotEmptyFile();
            phone.press("✅ Sent it");
            phone.waitFor("next check Mon 16 Nov");

            phone.press("to the next reminder");
            phone.waitFor("Your week");
            phone.press("+1 week");
            phone.waitFor("no new interview in 9 days");
            phone.press("to the next reminder");
            phone.waitFor("follow-up 1 of 3");
            assertThat(browser.screenshot("follow-up")).isNotEmptyFile();

            var openedLater = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);
            openedLater.waitFor("decision by Fri 13 Nov");
            openedLater.waitFor("follow-up 1 of 3");
            assertThat(browser.screenshot("opened-later")).isNotEmptyFile();
        }
    }

    @Test
    void aFileOfTheBotsIsSeenAndOpened(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
                var browser = Browser.start().size(420, 860)) {
            var phone = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);
            phone.say("interviewed at Acme today at 2 with Dana Smith");
            phone.waitFor("Dana Smith");
            phone.say("/export");
            phone.waitFor("crickets.csv");
            phone.waitFor("Your interviews as a table");
            assertThat(browser.screenshot("file")).isNotEmptyFile();
            assertThat(String.valueOf(browser.driver().executeAsyncScript("const done = arguments[0];"
                    + "fetch(document.querySelector('a.file').href).then(it => it.text()).then(done)")))
                    .contains("\"Acme\"", "\"Dana Smith\"");
        }
    }

    @Test
    void theTimelineIsSeenAsAPicture(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
                var browser = Browser.start().size(420, 1500)) {
            var phone = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);
            phone.say(
                    "interviewed at Acme today at 2 with Dana Smith for Backend Engineer, they decide by next Friday");
            phone.waitFor("Backend Engineer");
            phone.say("interview at Globex next Tuesday at 10");
            phone.waitFor("Globex");
            phone.say("interviewed at Initech last Monday with Tom, sent Tom the thank-you on Tuesday");
            phone.waitFor("Initech");
            phone.say("/stats");
            phone.waitFor("3 open");
            phone.until("the picture is loaded", () -> Boolean.TRUE.equals(browser.driver()
                    .executeScript("return document.querySelector('.picture')?.naturalWidth === 1080")));
            phone.until("the picture's end is seen", () -> Boolean.TRUE.equals(browser.driver().executeScript(
                    "const chat = document.getElementById('scroll');"
                            + "return chat.scrollHeight - chat.scrollTop - chat.clientHeight < 2")));
            assertThat(browser.screenshot("stats")).isNotEmptyFile();
        }
    }

    /** Long lists are a screen at a time, on the phone as wide as phones are. */
    @Test
    void longListsAreLeafedThrough(@TempDir Path data) {
        try (var desk = Desk.at(data, "2026-11-09T17:30:00Z", "Europe/London");
                var browser = Browser.start().size(420, 900)) {
            var told = desk.phone(1);
            for (var company : List.of("Acme", "Globex", "Initech", "Umbrella", "Hooli", "Vandelay", "Wonka", "Stark"))
                told.say("interviewed at " + company + " Industries today at 2 with Dana Smith, hiring manager,"
                        + " for Senior Backend Engineer");
            var phone = Screen.open(browser, "http://127.0.0.1:" + desk.port() + "/", 1);
            phone.say("/list");
            phone.waitFor("Your interviews · 1/2");
            assertThat(browser.screenshot("list")).isNotEmptyFile();
            phone.press("More ▸");
            phone.waitFor("Your interviews · 2/2");
            assertThat(browser.screenshot("list-2")).isNotEmptyFile();
            phone.say("/next");
            phone.waitFor("Waits for you");
            assertThat(browser.screenshot("next")).isNotEmptyFile();
            phone.say("what about Acme");
            phone.waitFor("thank-you Tue 10 Nov");
            told.tap("Fix…");
            phone.waitFor("What shall I fix");
            told.tap("People");
            phone.waitFor("Tap a name");
            assertThat(browser.screenshot("people")).isNotEmptyFile();
        }
    }
}
