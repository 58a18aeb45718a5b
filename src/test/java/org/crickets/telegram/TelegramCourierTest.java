package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.crickets.coach.Courier;
import org.crickets.coach.Courier.Outcome;
import org.crickets.coach.Press;
import org.crickets.dialogue.Effect;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap;
import org.crickets.dialogue.Tap.Place;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.telegram.BotApiStub.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelegramCourierTest {
    private static final long ADA = 7_000_000_001L;
    private static final Keyboard NONE = new Keyboard.None();
    private final BotApiStub server = new BotApiStub();
    private Telegram telegram = new Telegram(server.impatient());
    private Courier courier = telegram.courier();

    @BeforeEach
    void connect() {
        courier.answer("0", "");
    }

    @AfterEach
    void close() {
        telegram.close();
        server.close();
    }

    @Test
    void aReminderArrivesWithItsNumber() {
        var outcome = courier.send(ADA, "<b>Acme</b>: time to write", NONE, true);

        assertThat(outcome).isEqualTo(new Outcome.Sent(1001));
        var sent = server.last("sendMessage");
        assertThat(sent.path("chat_id").asText()).isEqualTo("7000000001");
        assertThat(sent.path("text").asText()).isEqualTo("<b>Acme</b>: time to write");
        assertThat(sent.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(sent.path("disable_notification").asBoolean()).isTrue();
        assertThat(sent.at("/link_preview_options/is_disabled").asBoolean()).isTrue();
        assertThat(sent.has("reply_markup")).isFalse();
    }

    @Test
    void whoPaysForMoreThan30ASecondSaysSoWithEachMessage() {
        courier.send(ADA, "Now", NONE, false);
        assertThat(server.last("sendMessage").has("allow_paid_broadcast")).isFalse();

        telegram.close();
        reconnect(server.impatient().allowed(Allowance.PAID));
        courier.send(ADA, "Now", NONE, false);
        assertThat(server.last("sendMessage").path("allow_paid_broadcast").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotToBeBegunIsNotSent() {
        int before = server.calls("answerCallbackQuery").size();
        var asked = new AtomicInteger();
        var lane = courier.asking(() -> asked.incrementAndGet() > 3);
        assertThat(lane.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);
        assertThat(lane.edit(ADA, 5, "Now", NONE)).isInstanceOf(Outcome.NotSent.class);
        assertThat(lane.answer("1", "")).isInstanceOf(Outcome.NotSent.class);
        assertThat(server.calls("sendMessage")).isEmpty();
        assertThat(server.calls("answerCallbackQuery")).hasSize(before);
        assertThat(lane.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.Sent.class);
    }

    @Test
    void whatStandsInNoOutboxIsSaidByWhoDoesNotSendToo() {
        try (var other = new Telegram(server.impatient(), () -> false, () -> true)) {
            assertThat(other.courier().send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);
            assertThat(other.courier().direct().send(ADA, "Private", NONE, false)).isInstanceOf(Outcome.Sent.class);
            assertThat(server.calls("sendMessage")).hasSize(1);
        }
    }

    @Test
    void aFileArrivesWithItsCaptionAndButtons() {
        var buttons = new Keyboard.Inline(List.of(List.of(new Button.Act("Help", new Tap.Go(Place.HELP)))));
        assertThat(courier.send(ADA, sheet(Press.Form.FILE), "<b>Your table</b>", buttons))
                .isEqualTo(new Outcome.Sent(1001));
        var sent = server.last("sendDocument");
        assertThat(sent.path("chat_id").asText()).isEqualTo("7000000001");
        assertThat(sent.path("document").asText()).isEqualTo("attach://zoë.csv");
        assertThat(sent.path("zoë.csv").asText()).isEqualTo("Zoë;1");
        assertThat(sent.path("caption").asText()).isEqualTo("<b>Your table</b>");
        assertThat(sent.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(sent.path("reply_markup").asText()).contains("\"callback_data\":\"ghelp\"");
    }

    @Test
    void aPictureArrivesAndALongCaptionIsCut() {
        assertThat(courier.send(ADA, sheet(Press.Form.PICTURE), "x".repeat(2000), NONE))
                .isInstanceOf(Outcome.Sent.class);
        var sent = server.last("sendPhoto");
        assertThat(sent.path("photo").asText()).isEqualTo("attach://zoë.csv");
        assertThat(sent.path("caption").asText()).hasSize(1024).endsWith("…");

        courier.sendPlain(ADA, sheet(Press.Form.PICTURE), "<b>a &lt; b", NONE);
        assertThat(server.last("sendPhoto").path("caption").asText()).isEqualTo("a < b");
        assertThat(server.last("sendPhoto").has("parse_mode")).isFalse();
    }

    @Test
    void whatTelegramSaysToAFileCountsAsForAMessage() {
        server.script("sendDocument", Answer.error(400, "Bad Request: can't parse entities: x"),
                Answer.error(403, "Forbidden: bot was blocked by the user"), Answer.error(502, "Bad Gateway"),
                Answer.body(200, "<html>"), new Answer.Silence(),
                Answer.error(429, "Too Many Requests", "{\"retry_after\":7}"));
        assertThat(file()).isInstanceOf(Outcome.Malformed.class);
        assertThat(file()).isInstanceOf(Outcome.Closed.class);
        assertThat(file()).isInstanceOf(Outcome.NotSent.class);
        assertThat(file()).isInstanceOf(Outcome.Unknown.class);
        assertThat(file()).isInstanceOf(Outcome.Unknown.class);
        assertThat(file()).isEqualTo(new Outcome.Wait(Duration.ofSeconds(7)));
        int before = server.calls("sendDocument").size();
        assertThat(file()).as("the pause holds for files").isInstanceOf(Outcome.Wait.class);
        assertThat(courier.send(ADA, "Now", NONE, false)).as("and for messages").isInstanceOf(Outcome.Wait.class);
        assertThat(server.calls("sendDocument")).hasSize(before);
    }

    @Test
    void aFileThatIsNotToBeBegunIsNotSent() {
        var lane = courier.asking(() -> false);
        assertThat(lane.send(ADA, sheet(Press.Form.FILE), "Now", NONE)).isInstanceOf(Outcome.NotSent.class);
        var sends = new AtomicInteger();
        try (var other = new Telegram(server.impatient(), () -> sends.incrementAndGet() <= 2)) {
            assertThat(other.courier().send(ADA, sheet(Press.Form.FILE), "Now", NONE))
                    .as("asked once more before the first byte").isInstanceOf(Outcome.class)
                    .isNotInstanceOf(Outcome.Sent.class);
        }
        assertThat(server.calls("sendDocument")).isEmpty();
    }

    private Outcome file() {
        return courier.send(ADA, sheet(Press.Form.FILE), "Now", NONE);
    }

    private static Press.Sheet sheet(Press.Form form) {
        return new Press.Sheet("zoë.csv", form, "Zoë;1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aDueFollowUpRings() {
        courier.send(ADA, "Now", NONE, false);

        assertThat(server.last("sendMessage").path("disable_notification").asBoolean()).isFalse();
    }

    @Test
    void buttonsDoCopyAndLink() {
        var sent = new Tap.OnStep(StepVerb.SENT, new StepKey(new ProcessId(3), 1, StepKind.FOLLOW_UP, 0, 2));
        courier.send(ADA, "Now", new Keyboard.Inline(List.of(
                List.of(new Button.Act("✅ Sent it", sent), new Button.Act("Undo", new Tap.TakeBack(new Source("m5")))),
                List.of(),
                List.of(new Button.Copy("Subject", "Thank you"), new Button.Link("Map", "https://maps.example/")))),
                false);

        assertThat(server.last("sendMessage").path("reply_markup")).hasToString(
                """
                        {"inline_keyboard":[[{"text":"✅ Sent it","callback_data":"sse.3.1.fu.0.2.0"},\
                        {"text":"Undo","callback_data":"tm5"}],\
                        [{"text":"Subject","copy_text":{"text":"Thank you"}},{"text":"Map","url":"https://maps.example/"}]]}""");
    }

    @Test
    void whatIsDoneAndWhatIsGoneStandOut() {
        courier.send(ADA, "Now", new Keyboard.Inline(List.of(List.of(
                new Button.Act("✅ Sent it", new Tap.Choice(1, 0), Optional.of(Keyboard.Style.SUCCESS)),
                new Button.Act("Delete", new Tap.Choice(1, 1), Optional.of(Keyboard.Style.DANGER))))), false);

        assertThat(server.last("sendMessage").findValuesAsText("style")).containsExactly("success", "danger");
    }

    @Test
    void anOfferComesWithConfettiAndAlsoWithoutIfTelegramHasNone() {
        assertThat(courier.send(ADA, "An offer!", NONE, false, Effect.CONGRATULATIONS))
                .isInstanceOf(Outcome.Sent.class);
        assertThat(server.last("sendMessage").path("message_effect_id").asText()).isEqualTo("5046509860389126442");

        server.script("sendMessage", Answer.error(400, "Bad Request: EFFECT_ID_INVALID"));
        assertThat(courier.send(ADA, "An offer!", NONE, false, Effect.CONGRATULATIONS))
                .isInstanceOf(Outcome.Sent.class);
        assertThat(server.calls("sendMessage")).hasSize(3);
        assertThat(server.last("sendMessage").has("message_effect_id")).isFalse();
        assertThat(server.last("sendMessage").path("text").asText()).isEqualTo("An offer!");
    }

    @Test
    void thanksGetAnEmoji() {
        assertThat(courier.react(ADA, 12, "👍")).isEqualTo(new Outcome.Sent(0));

        var reaction = server.last("setMessageReaction");
        assertThat(reaction.path("chat_id").asText()).isEqualTo("7000000001");
        assertThat(reaction.path("message_id").asInt()).isEqualTo(12);
        assertThat(reaction.path("reaction")).hasToString("[{\"type\":\"emoji\",\"emoji\":\"👍\"}]");
    }

    @Test
    void itLeavesGroupsAndKnowsItsName() {
        var presence = telegram.presence();
        server.script("leaveChat", Answer.error(400, "Bad Request: group chat was upgraded to a supergroup chat",
                "{\"migrate_to_chat_id\":-1007}"),
                Answer.error(403, "Forbidden: bot is not a member of the supergroup chat"));
        assertThat(presence.leave(-7)).isEqualTo(new Outcome.Migrated(-1007));
        assertThat(presence.leave(-1007)).isInstanceOf(Outcome.Closed.class);
        assertThat(presence.leave(-1008)).isInstanceOf(Outcome.Sent.class);
        assertThat(server.last("leaveChat").path("chat_id").asText()).isEqualTo("-1008");
        int asked = server.calls("getMe").size();
        var name = presence.username();
        assertThat(name).isNotEmpty();
        assertThat(presence.username()).isEqualTo(name);
        assertThat(server.calls("getMe")).as("asked once").hasSize(asked + 1);
    }

    @Test
    void noSignOfTypingIsSentInAPauseThatTelegramWants() {
        var presence = telegram.presence();
        presence.typing(ADA);
        assertThat(server.last("sendChatAction").path("action").asText()).isEqualTo("typing");
        server.script("sendMessage", Answer.error(429, "Too Many Requests: retry after 30", "{\"retry_after\":30}"));
        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.Wait.class);
        presence.typing(ADA);
        assertThat(server.calls("sendChatAction")).hasSize(1);
        presence.typing(ADA + 1);
        assertThat(server.calls("sendChatAction")).as("another chat").hasSize(2);
    }

    @Test
    void aTextTooLongToCopyCostsOnlyItsButton() {
        var keyboard = new Keyboard.Inline(List.of(
                List.of(new Button.Copy("Subject", "x".repeat(257)), new Button.Act("Help", new Tap.Go(Place.HELP)))));

        assertThat(courier.send(ADA, "Draft", keyboard, false)).isInstanceOf(Outcome.Sent.class);
        assertThat(server.last("sendMessage").path("reply_markup"))
                .hasToString("{\"inline_keyboard\":[[{\"text\":\"Help\",\"callback_data\":\"ghelp\"}]]}");
    }

    @Test
    void aQuestionOpensTheTextField() {
        courier.send(ADA, "Which company?", new Keyboard.Type("x".repeat(63) + "😀"), false);

        var markup = server.last("sendMessage").path("reply_markup");
        assertThat(markup.path("force_reply").asBoolean()).isTrue();
        assertThat(markup.path("input_field_placeholder").asText()).isEqualTo("x".repeat(63));
    }

    @Test
    void aButtonThatCannotBeMadeIsRefusedAndHoldsUpNothing() {
        var keyboard = new Keyboard.Inline(List.of(List.of(new Button.Act("?", new Tap.Choice(-1, 0)))));

        assertThat(courier.send(ADA, "Which?", keyboard, false)).isInstanceOf(Outcome.Refused.class);
        assertThat(courier.send(ADA, "", NONE, false)).isInstanceOf(Outcome.Refused.class);
        assertThat(server.calls("sendMessage")).isEmpty();
    }

    @Test
    void aReceiptTakesTheReminderPlaceAndItsButtons() {
        assertThat(courier.edit(ADA, 44, "<b>Sent</b> Tue", NONE)).isEqualTo(new Outcome.Sent(44));

        var edit = server.last("editMessageText");
        assertThat(edit.path("message_id").asInt()).isEqualTo(44);
        assertThat(edit.path("text").asText()).isEqualTo("<b>Sent</b> Tue");
        assertThat(edit.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(edit.path("reply_markup")).hasToString("{\"inline_keyboard\":[]}");
    }

    @Test
    void aTapIsAnsweredShortly() {
        assertThat(courier.answer("99", "x".repeat(300))).isEqualTo(new Outcome.Sent(0));

        assertThat(server.last("answerCallbackQuery").path("callback_query_id").asText()).isEqualTo("99");
        assertThat(server.last("answerCallbackQuery").path("text").asText()).hasSize(200);
    }

    @Test
    void plainTextHasNoFormatting() {
        courier.sendPlain(ADA, "<b>Acme &amp; Co</b>", NONE, false);

        assertThat(server.last("sendMessage").path("text").asText()).isEqualTo("Acme & Co");
        assertThat(server.last("sendMessage").has("parse_mode")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | Bad Request: can't parse entities: Unsupported start tag "x" at byte offset 3 | Malformed
            400 | Bad Request: chat not found                                     | Closed
            400 | Bad Request: message to edit not found                          | Refused
            400 | Bad Request: message can't be edited                            | Refused
            400 | Bad Request: query is too old and response timeout expired or query ID is invalid | Refused
            400 | Bad Request: BUTTON_DATA_INVALID                                | Refused
            401 | Unauthorized                                                    | Unauthorized
            403 | Forbidden: bot was blocked by the user                          | Closed
            403 | Forbidden: user is deactivated                                  | Closed
            404 | Not Found                                                       | Unauthorized
            404 | Not Found: method not found                                     | Refused
            409 | Conflict: terminated by other getUpdates request                | NotSent
            500 | Internal Server Error                                           | NotSent
            502 | Bad Gateway                                                     | NotSent
            """)
    void telegramsRefusalsMeanWhatTheyMean(int code, String description, String outcome) {
        server.script("sendMessage", Answer.error(code, description.replace("\"", "\\\"")));

        assertThat(courier.send(ADA, "Now", NONE, false).getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(server.calls("sendMessage")).hasSize(1);
    }

    @Test
    void anEditThatChangesNothingIsDone() {
        server.script("editMessageText", Answer.error(400, "Bad Request: message is not modified: specified new message"
                + " content and reply markup are exactly the same"));

        assertThat(courier.edit(ADA, 44, "Same", NONE)).isEqualTo(new Outcome.Sent(44));
    }

    @Test
    void aChatThatMovedNamesItsNewNumber() {
        server.script("sendMessage", Answer.error(400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                "{\"migrate_to_chat_id\":-1001234567890}"));

        assertThat(courier.send(ADA, "Now", NONE, false)).isEqualTo(new Outcome.Migrated(-1001234567890L));
    }

    @Test
    void aMessageThatTheProgramCannotReadBackHasArrivedAllTheSame() {
        server.script("sendMessage", Answer.ok("{\"message_id\":77,\"date\":\"soon\",\"chat\":[]}"));

        assertThat(courier.send(ADA, "Now", NONE, false)).isEqualTo(new Outcome.Sent(77));
    }

    @Test
    void tooManyRequestsShutThatChatAndNoOther() {
        server.script("sendMessage", Answer.error(429, "Too Many Requests: retry after 30", "{\"retry_after\":30}"));

        assertThat(courier.send(ADA, "Now", NONE, false)).isEqualTo(new Outcome.Wait(Duration.ofSeconds(30)));
        assertThat(courier.bulk(() -> true).send(ADA, "Again", NONE, false))
                .asInstanceOf(InstanceOfAssertFactories.type(Outcome.Wait.class)).extracting(Outcome.Wait::retryAfter)
                .asInstanceOf(InstanceOfAssertFactories.DURATION)
                .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(server.calls("sendMessage")).hasSize(1);
        assertThat(courier.send(ADA + 1, "Hello", NONE, false)).isInstanceOf(Outcome.Sent.class);
    }

    /** As of a program that is stopped just when the database has let it send, and wakes when another one does. */
    @Test
    void whoNoLongerSendsWhenTheDatabaseHasAnsweredSendsNothing() {
        telegram.close();
        var sends = new AtomicBoolean(true);
        telegram = new Telegram(server.impatient(), sends::get);
        var reminders = telegram.courier().bulk(() -> sends.getAndSet(false));

        assertThat(reminders.send(ADA, "Time to write", NONE, false)).isInstanceOf(Outcome.NotSent.class);
        assertThat(server.calls("sendMessage")).isEmpty();
    }

    @Test
    void aWindowThatIsOverIsOpen() {
        server.script("sendMessage", Answer.error(429, "Too Many Requests: retry after 1", "{\"retry_after\":1}"));
        courier.send(ADA, "Now", NONE, false);

        await().atMost(Duration.ofSeconds(3))
                .until(() -> courier.send(ADA, "Now", NONE, false) instanceof Outcome.Sent);
    }

    /** The connection is one that worked before: the case in which OkHttp would send again by itself. */
    @Test
    void aConnectionThatDiesAfterTheRequestIsNotResentSilently() {
        courier.send(ADA, "First", NONE, false);
        server.script("sendMessage", new Answer.Reset());

        assertThat(courier.send(ADA, "Second", NONE, false)).isInstanceOf(Outcome.Unknown.class);
        assertThat(server.calls("sendMessage")).hasSize(2);
    }

    @Test
    void aProxyThatSaysAtOnceIsNotObeyed() {
        server.script("sendMessage", new Answer.Body(503, "<html>busy</html>", "Retry-After", "0"));

        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.Unknown.class);
        assertThat(server.calls("sendMessage")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><h1>502 Bad Gateway</h1></html>", "", "null", "[]", "{\"ok\":", "{}"})
    void aPageOfAProxySaysNothingAboutTheMessage(String page) {
        server.script("sendMessage", Answer.body(502, page));

        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void noAnswerInTimeSaysNothingAboutTheMessage() {
        server.script("sendMessage", new Answer.Silence());

        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.Unknown.class);
        assertThat(server.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aServerThatIsGoneHasNotGotTheMessage() {
        server.close();
        telegram.close();
        reconnect(server.impatient());

        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);
        assertThat(courier.reachable()).isFalse();
    }

    @Test
    void aServerWithoutTlsOrNameHasNotGotTheMessage() {
        telegram.close();
        var plain = server.impatient();
        reconnect(new TelegramSetup(URI.create(server.url().replace("http:", "https:")), plain.token(),
                Allowance.UNLIMITED,
                plain.timeouts()));
        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);

        telegram.close();
        reconnect(new TelegramSetup(URI.create("http://no-such-host.invalid"), plain.token(), Allowance.UNLIMITED,
                plain.timeouts()));
        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);
        assertThat(server.calls("sendMessage")).isEmpty();
    }

    @Test
    void telegramIsReachableWhenItAnswersAtAll() {
        assertThat(courier.reachable()).isTrue();
        server.script("getMe", Answer.body(502, "<html>"), Answer.error(500, "Internal Server Error"),
                new Answer.Reset());

        assertThat(List.of(courier.reachable(), courier.reachable(), courier.reachable())).containsOnly(false);
    }

    @Test
    void afterTheEndNothingIsSent() {
        telegram.close();

        assertThat(courier.send(ADA, "Now", NONE, false)).isInstanceOf(Outcome.NotSent.class);
    }

    private void reconnect(TelegramSetup setup) {
        telegram = new Telegram(setup);
        courier = telegram.courier();
    }
}
