package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.sandbox.Browser;
import org.crickets.sandbox.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * The moving picture of the README, played with the real program on the phone page. It is written to
 * target/screenshots/crickets.gif, and with {@code -Dreadme.picture=true} to docs/crickets.gif as well.
 */
class ReadmePictureTest {
    private static final Path MADE = Path.of("target/screenshots/crickets.gif");
    private static final Path SHOWN = Path.of("docs/crickets.gif");
    private static final long MOST_BYTES = 1_500_000;
    private static final Duration SHORT = Duration.ofMillis(1600);
    private static final Duration MIDDLE = Duration.ofMillis(2600);
    private static final Duration LONG = Duration.ofMillis(4200);

    private final Film film = new Film();

    @Test
    void fromHelloToTheAnswer(@TempDir Path data) throws IOException {
        try (var desk = Desk.at(data, "2026-11-03T17:00:00Z", "ask");
                var browser = Browser.start().screen(390, 844).dark(false)) {
            var phone = Screen.at(browser, "http://127.0.0.1:" + desk.port() + "/?users=1&names=Ada&languages=en");
            type(browser, phone, "hi", "Where do you live?");
            type(browser, phone, "London", "Europe/London");
            type(browser, phone, "interviewed at Acme today with Dana Smith, they decide by Friday",
                    "decision by Fri 6 Nov");
            show(browser, phone, "✅ Saved");
            travel(browser, phone, "Thank-you to Dana Smith", SHORT);
            show(browser, phone, "Thank-you to Dana Smith");
            tap(browser, phone, "✍️ Draft", "What stuck with you", SHORT);
            type(browser, phone, "we laughed about her first COBOL job", "Draft – not sent");
            show(browser, phone, "Draft – not sent");
            tap(browser, phone, "✅ Sent it", "next check", SHORT);
            travel(browser, phone, "follow-up 1 of 3", MIDDLE);
            tap(browser, phone, "💬 They replied", "Offer", LONG);
            tap(browser, phone, "Offer", "An offer from Acme", SHORT);
            show(browser, phone, "An offer from Acme");
        }
        assertThat(film.length()).isBetween(8, 14);
        assertThat(Files.size(film.write(MADE))).isLessThanOrEqualTo(MOST_BYTES);
        if (Boolean.getBoolean("readme.picture"))
            film.write(SHOWN);
    }

    /** What the README shows is one of these. */
    @Test
    void theReadmeShowsIt() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).containsOnlyOnce("](" + SHOWN + ")");
        assertThat(Files.size(SHOWN)).isLessThanOrEqualTo(MOST_BYTES);
    }

    private void show(Browser browser, Duration shown) throws IOException {
        film.add(browser.photographed(), shown, Optional.empty());
    }

    /** With the newest message that says so in sight from its beginning. */
    private void show(Browser browser, Screen phone, String text) throws IOException {
        browser.driver().findElements(By.cssSelector(".message.bot")).reversed().stream()
                .filter(one -> one.getText().contains(text)).findFirst().ifPresent(one -> browser.driver()
                        .executeScript("arguments[0].scrollIntoView({block: 'start', behavior: 'instant'})", one));
        show(browser, LONG);
    }

    /** The text as it is being written, and then the answer to it, still without a picture. */
    private void type(Browser browser, Screen phone, String text, String answer) throws IOException {
        phone.find("#text").sendKeys(text);
        show(browser, SHORT);
        phone.say("");
        phone.waitFor(answer);
        rest(browser, phone);
    }

    private void travel(Browser browser, Screen phone, String arrived, Duration shown) throws IOException {
        touch(browser, phone.find("[data-to=next]"), shown);
        for (int i = 0; i < 9 && !phone.chat().contains(arrived); i++) {
            var before = phone.find("#arrival").getText();
            phone.press("to the next reminder");
            phone.until("there", () -> !List.of(before, "Travelling…").contains(phone.find("#arrival").getText()));
        }
        phone.waitFor(arrived);
        rest(browser, phone);
    }

    private void tap(Browser browser, Screen phone, String label, String answer, Duration shown) throws IOException {
        var buttons = browser.driver().findElements(By.cssSelector(".row button"));
        touch(browser, buttons.reversed().stream().filter(one -> one.getText().contains(label)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " in " + phone.chat())), shown);
        phone.press(label);
        phone.waitFor(answer);
        rest(browser, phone);
    }

    private void touch(Browser browser, WebElement button, Duration shown) throws IOException {
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'nearest', behavior: 'instant'})", button);
        var place = button.getRect();
        film.add(browser.photographed(), shown, Optional.of(
                new Rectangle(place.getX(), place.getY(), place.getWidth(), place.getHeight())));
    }

    /** Nothing is being written, no toast hides anything, no finger rests on it, and the newest stands at the end. */
    private static void rest(Browser browser, Screen phone) {
        browser.driver().executeCdpCommand("Input.dispatchMouseEvent", Map.of("type", "mouseMoved", "x", 1, "y", 1));
        browser.driver().executeScript("document.activeElement.blur()");
        phone.until("all is quiet", () -> !phone.find("#typing").isDisplayed() && !phone.find("#toast").isDisplayed());
        browser.driver().executeScript("const chat = document.getElementById('scroll');"
                + "chat.scrollTo({top: chat.scrollHeight, behavior: 'instant'})");
    }
}
