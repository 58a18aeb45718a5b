package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Two people's phones side by side on one desk; the test plays the bot. */
final class TwoPhonesTest extends InABrowser {

    @BeforeEach
    void open() {
        browser.size(1440, 900).dark(false);
        commands("", "What comes next");
        commands("de", "Was als Nächstes kommt");
    }

    private void commands(String language, String next) {
        desk.api("setMyCommands", "{\"language_code\":\"" + language
                + "\",\"commands\":[{\"command\":\"next\",\"description\":\"" + next + "\"}]}");
    }

    private Screen adaAndBo() {
        return Screen.at(browser, desk.url("/?users=7,8&names=Ada,Bo&languages=en,de"));
    }

    private void bot(int chat, String text) {
        assertThat(desk.api("sendMessage", "{\"chat_id\":" + chat + ",\"text\":\"" + text + "\"}").path("ok")
                .asBoolean()).isTrue();
    }

    private JsonNode heard(int update) {
        return desk.api("getUpdates", "{}").path("result").path(update).path("message");
    }

    @Test
    void eachPhoneIsAPersonsOwnAndTheClockIsShared() {
        Screen ada = adaAndBo();
        Screen bo = ada.second();
        ada.say("interviewed at Globex today at 3");
        ada.waitFor("Globex");
        bo.say("hallo");
        bo.waitFor("hallo");
        assertThat(heard(0).path("from").toString())
                .isEqualTo("{\"id\":7,\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"en\"}");
        assertThat(heard(1).path("from").toString())
                .isEqualTo("{\"id\":8,\"is_bot\":false,\"first_name\":\"Bo\",\"language_code\":\"de\"}");
        desk.api("getUpdates", "{\"offset\":2000000000}");

        bot(8, "Gut, Bo!\\n\\nNext\\nSat 7 Nov – thank-you");
        bo.waitFor("Gut, Bo!");
        bot(7, "Well done, Ada!\\n\\nNext\\nMon 9 Nov – follow-up");
        ada.waitFor("Well done, Ada!");
        assertThat(ada.chat()).doesNotContain("Gut", "hallo");
        assertThat(bo.chat()).doesNotContain("Well done", "Globex");
        assertThat(ada.find("#plan").getText()).contains("follow-up").doesNotContain("thank-you");
        assertThat(bo.find("#plan").getText()).contains("thank-you").doesNotContain("follow-up");

        ada.press("+1 hour");
        ada.until("both phones an hour later", () -> Stream.of(ada, bo).allMatch(
                phone -> phone.find("#phone-time").getText().startsWith("18:")));
        browser.screenshot("two-phones");
        browser.dark(true).screenshot("two-phones-dark");
        browser.dark(false).size(1000, 800).screenshot("two-phones-tablet");
        assertThat(ada.find("#phone-2").isDisplayed()).isTrue();
    }

    @Test
    void theButtonPutsASecondPhoneBesideAndTakesItAway() {
        Screen ada = Screen.open(browser, desk.url("/"), 7);
        ada.say("hello");
        ada.waitFor("hello");
        ada.find("#other").click();
        ada.until("two phones", () -> browser.driver().findElements(By.cssSelector(".phone")).size() == 2);
        Screen second = ada.ready().second();
        second.say("here I am");
        second.waitFor("here I am");
        assertThat(ada.chat()).contains("hello").doesNotContain("here I am");
        ada.find("#other").click();
        ada.until("one phone", () -> browser.driver().findElements(By.cssSelector(".phone")).size() == 1);
        assertThat(ada.ready().chat()).contains("hello");
    }

    @Test
    void aPhoneIsGivenANameAndALanguage() {
        Screen bo = Screen.at(browser, desk.url("/?users=7,8&languages=en,en")).second();
        assertThat(bo.find("#owner").getText()).isEqualTo("User 8 · en");
        bo.find("#owner").click();
        WebElement name = browser.driver().findElement(By.id("owner-name"));
        bo.until("the name is asked for", () -> browser.driver().switchTo().activeElement().equals(name));
        name.sendKeys("Zoë, O’Neill");
        WebElement language = browser.driver().findElement(By.id("owner-language"));
        language.clear();
        language.sendKeys("de");
        browser.screenshot("owner");
        language.sendKeys(Keys.ENTER);
        bo.until("the name", () -> bo.find("#owner").getText().equals("Zoë O’Neill · de"));
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(bo.find("#owner"));
        bo.find("#text").sendKeys("/");
        bo.until("the menu in German", () -> bo.find("#menu").getText().contains("Was als Nächstes kommt"));
        bo.find("#text").sendKeys(Keys.BACK_SPACE, "hallo", Keys.ENTER);
        bo.waitFor("hallo");
        assertThat(heard(0).path("from").path("first_name").asText()).isEqualTo("Zoë O’Neill");
        assertThat(heard(0).path("chat").path("first_name").asText()).isEqualTo("Zoë O’Neill");

        browser.driver().navigate().refresh();
        assertThat(bo.ready().find("#owner").getText()).as("the address keeps it").isEqualTo("Zoë O’Neill · de");
        Screen alone = Screen.open(browser, desk.url("/"), 8);
        assertThat(alone.find("#owner").getText()).as("the sandbox keeps it").isEqualTo("Zoë O’Neill · de");
    }

    @Test
    void aNarrowWindowShowsOneAtATime() {
        browser.size(500, 800);
        Screen ada = adaAndBo();
        Screen bo = ada.second();
        assertThat(displayed("phone-1", "phone-2")).containsExactly(true, false);
        ada.say("hello");
        ada.waitFor("hello");
        desk.phone("/phone/8/message", "{\"text\":\"hallo\"}");
        bot(8, "for Bo");
        ada.until("Bo has news", () -> tabs().equals("Ada, Bo · 1"));
        assertThat(browser.driver().getTitle()).isEqualTo("(1) Crickets");
        browser.screenshot("two-phones-narrow");
        browser.driver().findElement(By.cssSelector("#tabs button:nth-child(2)")).click();
        assertThat(displayed("phone-1", "phone-2", "plan", "plan-2")).containsExactly(false, true, false, true);
        bo.waitFor("for Bo");
        ada.until("the news are seen", () -> browser.driver().getTitle().equals("Crickets"));
    }

    private List<Boolean> displayed(String... ids) {
        return Stream.of(ids).map(id -> browser.driver().findElement(By.id(id)).isDisplayed()).toList();
    }

    /** As they are read, with what the style sheet puts after them. */
    private static String tabs() {
        return String.valueOf(
                browser.driver().executeScript("return [...document.querySelectorAll('#tabs button')].map(tab =>"
                        + " tab.textContent + (tab.dataset.unread ? ' · ' + tab.dataset.unread : '')).join(', ')"));
    }

    /** Who sees nothing hears whose phone it is, and the keys go from the left phone to the right one, then to the clock. */
    @Test
    void theKeyboardAndTheScreenReaderTellThemApart() {
        Screen ada = adaAndBo();
        ada.say("hello");
        ada.waitFor("hello");
        assertThat(spoken("main", "complementary", "region", "log")).contains("complementary: Time and plan",
                "region: Phone of Ada", "region: Phone of Bo", "region: Chat of Ada", "region: Chat of Bo",
                "log: Messages of Ada", "log: Messages of Bo", "region: Ada: the plan's next dates",
                "region: Bo: the plan's next dates", "region: The sandbox's time").doesNotHaveDuplicates();
        assertThat(spoken("main")).hasSize(1);
        assertThat(spoken("textbox", "button", "link")).contains("textbox: Message", "button: Send a file",
                "link: Skip to Bo's text field", "button: Ada · en", "button: Bo · de")
                .noneMatch(one -> one.endsWith(": "));

        browser.driver().navigate().refresh();
        ada.ready();
        browser.driver().executeScript("const top = document.getElementById('skips'); top.tabIndex = -1; top.focus();");
        List<String> order = tabbed(24);
        assertThat(order.subList(0, 2)).containsExactly("Skip to Ada's text field", "Skip to Bo's text field");
        assertThat(order).containsSubsequence("owner", "block", "scroll", "text", "send", "owner-2", "block-2",
                "scroll-2", "text-2", "send-2", "+1 hour", "to the next reminder", "other");
        browser.driver().executeScript("document.querySelectorAll('.skip')[1].focus()");
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);
        ada.until("Bo's text field", () -> "text-2".equals(focused()));
    }

    private static List<String> tabbed(int times) {
        return Stream.generate(() -> {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
            return focused();
        }).limit(times).toList();
    }

    /** The id of what has the focus, or else its text. */
    private static String focused() {
        return String.valueOf(browser.driver()
                .executeScript("return document.activeElement.id || document.activeElement.textContent"));
    }

    private static List<String> spoken(String... roles) {
        return browser.spoken(roles);
    }
}
