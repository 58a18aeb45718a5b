package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What stands on the page can be read, told apart and copied; the test plays the bot. */
final class LegibleTest extends InABrowser {

    private Screen screen;

    @BeforeEach
    void open() {
        browser.size(1100, 920).dark(false);
        desk.api("setMyCommands", "{\"commands\":[{\"command\":\"new\",\"description\":\"Log an interview\"},"
                + "{\"command\":\"next\",\"description\":\"What comes next\"}]}");
        screen = Screen.open(browser, desk.url("/"), 7);
    }

    private void bot(String message) {
        assertThat(desk.api("sendMessage", message).path("ok").asBoolean()).isTrue();
    }

    /** A button's style (Bot API) is seen, and what it says can be read, on a bright screen and on a dark one. */
    @Test
    void buttonsHaveTheirStyles() {
        screen.say("hello");
        screen.waitFor("hello");
        bot("""
                {"chat_id":7,"text":"Forget everything?","reply_markup":{"inline_keyboard":[[{"text":"Plain","callback_data":"p"}],[{"text":"Forget","callback_data":"f","style":"danger"},{"text":"✅ Sent it","callback_data":"s","style":"success"}],[{"text":"Next","callback_data":"n","style":"primary"},{"text":"Copy it","copy_text":{"text":"x"},"style":"primary"},{"text":"Site","url":"https://crickets.example","style":"danger"}]]}}
                """);
        screen.waitFor("Forget everything?");
        Contrast contrast = new Contrast(browser);
        for (boolean dark : new boolean[]{false, true}) {
            browser.dark(dark).screenshot(dark ? "9-styles-dark" : "9-styles");
            assertThat(List.of("Plain", "Forget", "✅ Sent it", "Next").stream().map(this::ground))
                    .doesNotHaveDuplicates();
            assertThat(ground("Copy it")).isEqualTo(ground("Next"));
            assertThat(ground("Site ↗")).isEqualTo(ground("Forget"));
            assertThat(contrast.of(".row > *")).hasSize(6).allSatisfy(
                    one -> assertThat(one.ratio()).as(one.text()).isGreaterThanOrEqualTo(Contrast.READABLE));
        }
    }

    private String ground(String label) {
        return browser.driver().findElements(By.cssSelector(".row > *")).stream()
                .filter(one -> one.getText().equals(label)).map(one -> one.getCssValue("background-color")).findFirst()
                .orElseThrow();
    }

    /** Everything that there is to read, on a bright screen and on a dark one, by day and by night. */
    @Test
    void everythingCanBeRead() {
        screen.find("#text").sendKeys("hello https://crickets.example", Keys.ENTER);
        screen.waitFor("hello");
        bot(PageTest.CARD);
        bot(PageTest.DRAFT);
        bot("{\"chat_id\":7,\"text\":\"<blockquote>quoted</blockquote> <code>code</code> /list\",\"parse_mode\":\"HTML\","
                + "\"disable_notification\":true,\"reply_parameters\":{\"message_id\":1}}");
        desk.send(Uploads.request(desk.url("/bot" + SandboxOptions.TOKEN + "/sendDocument?chat_id=7"), "document",
                "globex.ics", "BEGIN:VCALENDAR"));
        screen.waitFor("globex.ics");
        screen.find("#text").sendKeys("/n");
        Contrast contrast = new Contrast(browser);
        for (String sky : List.of("dawn", "day", "dusk", "night")) {
            for (boolean dark : new boolean[]{false, true}) {
                browser.dark(dark);
                browser.driver().executeScript("document.body.dataset.sky = arguments[0]", sky);
                assertThat(contrast.of("body *")).hasSizeGreaterThan(40).as(sky + (dark ? ", dark" : ""))
                        .filteredOn(one -> one.ratio() < Contrast.READABLE).isEmpty();
            }
        }
        browser.dark(true).screenshot("10-readable-dark");
    }

    @Test
    void aCopyButtonCopies() {
        screen.say("hello");
        screen.waitFor("hello");
        bot(PageTest.DRAFT);
        screen.waitFor("Draft – not sent");
        screen.press("Copy subject");
        screen.until("the toast", () -> screen.find("#toast").getText().equals("Copied"));
        assertThat(browser.clipboard()).isEqualTo("Thank you for today");
        browser.screenshot("11-copied");
        screen.find(".letter button").click();
        screen.until("the letter", () -> browser.clipboard().startsWith("Dear Dana,\n\nThank you"));
        assertThat(desk.api("getUpdates", "{}").path("result")).as("the bot hears nothing of it").hasSize(1);
    }
}
