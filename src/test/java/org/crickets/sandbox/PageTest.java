package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page in a real browser; the test plays the bot. */
final class PageTest extends InABrowser {

    static final String CARD = """
            {"chat_id":7,"parse_mode":"HTML","text":"<b>Globex</b> – Data Engineer\\nRound 1 with <b>Dana Ruiz</b>, Fri 6 Nov 2026 15:00\\nDecision by Fri 13 Nov 2026\\n\\n<b>Next</b>\\nTonight 19:00 – thank-you note to Dana\\nFri 13 Nov – they said they would decide\\nTue 17 Nov – follow-up 1 of 2\\n\\n<i>Playbook: classic · Europe/London</i>","reply_markup":{"inline_keyboard":[[{"text":"✍️ Draft","callback_data":"draft"},{"text":"Fix…","callback_data":"fix"}],[{"text":"Why?","callback_data":"why"},{"text":"Undo","callback_data":"undo"}]]}}
            """;
    static final String DRAFT = """
            {"chat_id":7,"parse_mode":"HTML","text":"<b>Draft – not sent</b>\\n<pre>Dear Dana,\\n\\nThank you for your time today. Your story about moving the nightly batch to streams stayed with me on the way home; I would love to help with the next step.\\n\\nBest wishes,\\nSam</pre>","reply_markup":{"inline_keyboard":[[{"text":"Copy subject","copy_text":{"text":"Thank you for today"}},{"text":"Shorter","callback_data":"short"}],[{"text":"Another version","callback_data":"other"},{"text":"✅ Sent it","callback_data":"sent"}]]}}
            """;

    private Screen screen;

    @BeforeEach
    void open() {
        browser.size(1100, 920).dark(false);
        desk.api("setMyCommands", "{\"commands\":[{\"command\":\"new\",\"description\":\"Log an interview\"},"
                + "{\"command\":\"next\",\"description\":\"What comes next\"},{\"command\":\"list\",\"description\":\"All my interviews\"}]}");
        desk.api("setMyDescription",
                "{\"description\":\"I keep time after an interview, so that you don't have to.\"}");
        screen = Screen.open(browser, desk.url("/"), 7);
    }

    private void bot(String message) {
        assertThat(desk.api("sendMessage", message).path("ok").asBoolean()).isTrue();
    }

    private void takeUpdates() {
        desk.api("getUpdates", "{\"offset\":2000000000}");
    }

    @Test
    void anEveningWithTheBot() throws IOException {
        assertThat(screen.find("#description").getText()).startsWith("I keep time");
        browser.screenshot("1-welcome");
        screen.find("#start").click();
        screen.waitFor("/start");
        screen.say("Interview with Dana at Globex today at 3pm, they decide by next Friday");
        screen.waitFor("they decide");
        bot(CARD);
        screen.waitFor("Data Engineer");
        assertThat(screen.find("#plan").getText()).contains("Tue 17 Nov – follow-up 1 of 2").doesNotContain("Playbook",
                "Decision by");
        bot(DRAFT);
        screen.waitFor("Draft – not sent");
        assertThat(screen.find(".letter pre").getText()).startsWith("Dear Dana,").endsWith("Sam");
        browser.screenshot("2-card-and-draft");
        assertThat(browser.spoken("region", "log", "main", "complementary")).contains("region: Phone", "region: Chat",
                "log: Messages", "complementary: Time and plan");
        browser.dark(true).screenshot("3-dark");
        browser.dark(false).size(400, 800).screenshot("4-narrow");
    }

    @Test
    void aTapReachesTheBotAndItsAnswerIsSeen() {
        screen.say("hello");
        screen.waitFor("hello");
        bot(CARD);
        screen.waitFor("Why?");
        screen.press("Why?");
        screen.until("the bot has the tap",
                () -> desk.api("getUpdates", "{}").path("result").path(1).has("callback_query"));
        String query = desk.api("getUpdates", "{}").path("result").path(1).path("callback_query").path("id").asText();
        desk.api("answerCallbackQuery",
                "{\"callback_query_id\":\"" + query + "\",\"text\":\"A week is the usual wait.\"}");
        screen.until("the toast", () -> screen.find("#toast").getText().equals("A week is the usual wait."));
        browser.screenshot("5-toast");
        desk.api("editMessageText", "{\"chat_id\":7,\"message_id\":2,\"text\":\"✅ Sent Fri 6 Nov 17:05\"}");
        screen.waitFor("✅ Sent Fri 6 Nov 17:05");
        assertThat(screen.chat()).doesNotContain("Why?");
    }

    @Test
    void everythingWorksWithTheKeyboard() {
        WebElement field = screen.find("#text");
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(field);
        field.sendKeys("/n");
        screen.until("the menu", () -> screen.find("#menu").getText().contains("Log an interview"));
        assertThat(screen.find("#menu").getText()).doesNotContain("All my interviews");
        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(screen.find("#menu [aria-selected=true]").getText()).contains("/next");
        browser.screenshot("6-menu");
        field.sendKeys(Keys.ENTER);
        screen.waitFor("/next");
        bot("{\"chat_id\":7,\"text\":\"When did it end?\",\"reply_markup\":{\"force_reply\":true,\"input_field_placeholder\":\"today 4pm\"}}");
        screen.until("the placeholder", () -> "today 4pm".equals(field.getDomAttribute("placeholder")));
        field.sendKeys("4pm", Keys.ENTER);
        screen.waitFor("4pm");
        assertThat(desk.api("getUpdates", "{}").path("result").path(1).path("message").path("reply_to_message")
                .path("text").asText())
                .isEqualTo("When did it end?");
        screen.until("the question is answered", () -> "Message".equals(field.getDomAttribute("placeholder")));
        field.sendKeys("one", Keys.chord(Keys.SHIFT, Keys.ENTER), "two", Keys.ENTER);
        screen.waitFor("one\ntwo");
    }

    @Test
    void theClockTravels() {
        PlanningBot planning = new PlanningBot(desk);
        desk.sandbox().attach(planning);
        screen.say("hello");
        screen.waitFor("hello");
        takeUpdates();
        planning.plan(Instant.parse("2026-11-13T09:00:00Z"), "⏰ They said they would decide by today.");
        screen.press("+1 hour");
        screen.until("an hour later", () -> screen.find("#now-time").getText().startsWith("18:"));
        screen.press("to the next reminder");
        screen.waitFor("They said they would decide");
        screen.until("the date", () -> screen.find("#now-date").getText().equals("Fri, 13 Nov 2026"));
        assertThat(screen.find("#arrival").getText()).contains("Fri, 13 Nov 2026, 09:00", "1 message on the way");
        browser.screenshot("7-travelled");
    }

    @Test
    void textIsNeverMarkup() {
        screen.say("<img src=x onerror=document.title='broken'> <b>bold?</b>");
        screen.waitFor("<b>bold?</b>");
        bot("{\"chat_id\":7,\"text\":\"<script>document.title='broken'</script>\"}");
        screen.waitFor("<script>");
        assertThat(browser.driver().getTitle()).doesNotContain("broken");
        assertThat(screen.find("#log").findElements(org.openqa.selenium.By.cssSelector("img, b, script"))).isEmpty();
    }

    @Test
    void whatOneHasNotSeenIsCounted() {
        screen.say("hello");
        screen.waitFor("hello");
        for (int i = 1; i <= 30; i++) {
            bot("{\"chat_id\":7,\"text\":\"message " + i + "\"}");
        }
        screen.waitFor("message 30");
        scroll("document.getElementById('scroll').scrollHeight");
        screen.until("all is seen", () -> !screen.find("#unread").isDisplayed());
        scroll("0");
        bot("{\"chat_id\":7,\"text\":\"while you were away\"}");
        screen.until("the badge", () -> screen.find("#unread").isDisplayed());
        assertThat(screen.find("#unread").getText()).isEqualTo("↓ 1 new");
        assertThat(browser.driver().getTitle()).isEqualTo("(1) Crickets");
        screen.find("#unread").click();
        screen.until("the badge is gone", () -> browser.driver().getTitle().equals("Crickets"));
    }

    private void scroll(String top) {
        browser.driver().executeScript(
                "document.getElementById('scroll').scrollTo({top: " + top + ", behavior: 'instant'})");
    }

    @Test
    void picturesAndFilesAreShown() throws IOException {
        screen.say("/stats");
        screen.waitFor("/stats");
        takeUpdates();
        desk.send(photo());
        desk.send(Uploads.request(desk.url("/bot" + SandboxOptions.TOKEN + "/sendDocument?chat_id=7"), "document",
                "globex.ics", "BEGIN:VCALENDAR"));
        screen.waitFor("globex.ics");
        screen.waitFor("15 bytes");
        screen.until("the picture is loaded", () -> Boolean.TRUE.equals(browser.driver()
                .executeScript("return document.querySelector('.picture').naturalWidth === 640")));
        screen.find("#file").sendKeys(Path.of("pom.xml").toAbsolutePath().toString());
        screen.waitFor("pom.xml");
        assertThat(desk.api("getUpdates", "{}").toString()).contains("pom.xml");
        browser.screenshot("8-files");
    }

    private HttpRequest photo() throws IOException {
        BufferedImage image = new BufferedImage(640, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x2f7a54));
        pen.fillRect(40, 60, 480, 40);
        pen.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(("--edge\r\nContent-Disposition: form-data; name=\"photo\"\r\n\r\nattach://p\r\n--edge\r\n"
                + "Content-Disposition: form-data; name=\"caption\"\r\n\r\nYour timeline\r\n--edge\r\n"
                + "Content-Disposition: form-data; name=\"p\"; filename=\"t.png\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.write(png.toByteArray());
        body.write("\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(desk.url("/bot" + SandboxOptions.TOKEN + "/sendPhoto?chat_id=7")))
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build();
    }
}
