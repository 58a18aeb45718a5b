package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the real server refuses, the sandbox refuses, with the same words. */
final class StrictnessTest {

    private static final String CHAT = "{\"chat_id\":7,";

    @TempDir
    static Path folder;

    private static Desk desk;

    @BeforeAll
    static void open() {
        desk = Desk.on(folder);
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.api("sendMessage",
                CHAT + "\"text\":\"card\",\"reply_markup\":" + keyboard("{\"text\":\"A\",\"callback_data\":\"a\"}")
                        + "}");
        desk.api("sendMessage", CHAT + "\"text\":\"When?\",\"reply_markup\":{\"force_reply\":true}}");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    private static String keyboard(String buttons) {
        return "{\"inline_keyboard\":[[" + buttons + "]]}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "flyToTheMoon | {} | 404 Not Found: method not found",
            "sendMessage | {} | 400 Bad Request: message text is empty",
            "sendMessage | {\"text\":\"x\"} | 400 Bad Request: chat_id is empty",
            "sendMessage | {\"chat_id\":7} | 400 Bad Request: message text is empty",
            "sendMessage | {\"chat_id\":7,\"text\":\"\"} | 400 Bad Request: message text is empty",
            "sendMessage | {\"chat_id\":7,\"text\":\"  \"} | 400 Bad Request: text must be non-empty",
            "sendMessage | {\"chat_id\":7,\"text\":\"<b> </b>\",\"parse_mode\":\"HTML\"} | 400 Bad Request: text must be non-empty",
            "sendMessage | {\"chat_id\":8,\"text\":\"x\"} | 400 Bad Request: chat not found",
            "sendMessage | {\"chat_id\":\"@nobody\",\"text\":\"x\"} | 400 Bad Request: chat not found",
            "sendMessage | {\"chat_id\":7,\"text\":\"<b>x\",\"parse_mode\":\"HTML\"} | 400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
            "sendMessage | {\"chat_id\":7,\"text\":\"x\",\"parse_mode\":\"BBCode\"} | 400 Bad Request: unsupported parse_mode",
            "sendMessage | {\"chat_id\":7,\"text\":\"x\",\"reply_parameters\":{\"message_id\":99}} | 400 Bad Request: message to be replied not found",
            "sendMessage | {\"chat_id\":7,\"text\":\"x\",\"reply_markup\":\"{\"} | 400 Bad Request: can't parse reply keyboard markup JSON object",
            "sendMessage | {\"chat_id\":7,\"text\":\"x\",\"reply_markup\":[]} | 400 Bad Request: object expected as reply markup",
            "sendMessage | {\"chat_id\":7,\"text\":\"x\",\"entities\":[{\"type\":\"bold\"}]} | 400 Bad Request: can't parse MessageEntity: Can't find field \"offset\"",
            "editMessageText | {\"chat_id\":7,\"message_id\":99,\"text\":\"x\"} | 400 Bad Request: message to edit not found",
            "editMessageText | {\"chat_id\":7,\"message_id\":1,\"text\":\"x\"} | 400 Bad Request: message can't be edited",
            "editMessageText | {\"chat_id\":7,\"message_id\":3,\"text\":\"x\"} | 400 Bad Request: message can't be edited",
            "editMessageText | {\"chat_id\":7,\"text\":\"x\"} | 400 Bad Request: message identifier is not specified",
            "editMessageText | {\"chat_id\":7,\"message_id\":2} | 400 Bad Request: message text is empty",
            "editMessageText | {\"chat_id\":7,\"message_id\":2,\"text\":\"card\",\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"A\",\"callback_data\":\"a\"}]]}} | 400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
            "editMessageText | {\"chat_id\":7,\"message_id\":\"two\",\"text\":\"x\"} | 400 Bad Request: field \"message_id\" must be a valid Number",
            "deleteMessage | {\"chat_id\":7,\"message_id\":99} | 400 Bad Request: message to delete not found",
            "deleteMessage | {\"chat_id\":7} | 400 Bad Request: message identifier is not specified",
            "answerCallbackQuery | {\"callback_query_id\":\"1\"} | 400 Bad Request: query is too old and response timeout expired or query ID is invalid",
            "sendChatAction | {\"chat_id\":7,\"action\":\"dancing\"} | 400 Bad Request: wrong parameter action in request",
            "setMessageReaction | {\"chat_id\":7,\"message_id\":1,\"reaction\":[{\"type\":\"emoji\",\"emoji\":\"🧮\"}]} | 400 Bad Request: REACTION_INVALID",
            "sendPhoto | {\"chat_id\":7} | 400 Bad Request: there is no photo in the request",
            "sendDocument | {\"chat_id\":7} | 400 Bad Request: there is no document in the request",
            "sendDocument | {\"chat_id\":7,\"document\":\"nonsense\"} | 400 Bad Request: wrong file identifier/HTTP URL specified",
            "getFile | {\"file_id\":\"nonsense\"} | 400 Bad Request: invalid file_id",
            "setMyCommands | {\"commands\":{}} | 400 Bad Request: expected an Array of BotCommand",
            "setMyCommands | {\"commands\":[{\"command\":\"New\",\"description\":\"x\"}]} | 400 Bad Request: BOT_COMMAND_INVALID",
            "setMyCommands | {\"commands\":[{\"command\":\"new\",\"description\":\"\"}]} | 400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID",
            "setMyCommands | {\"commands\":[{\"command\":\"new\"}]} | 400 Bad Request: can't parse BotCommand: Can't find field \"description\"",
            "setMyCommands | {\"commands\":[],\"scope\":{\"type\":\"moon\"}} | 400 Bad Request: can't parse BotCommandScope: Unsupported type specified",
            "setWebhook | {\"url\":\"nowhere\"} | 400 Bad Request: invalid webhook URL specified",
            "sendDice | {\"chat_id\":7} | 400 Bad Request: method sendDice is not supported by the sandbox"})
    void isRefusedAsByTheRealServer(String method, String parameters, String refusal) {
        assertThat(desk.refusal(method, parameters)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{\"callback_data\":\"a\"} | can't parse inline keyboard button: Can't find field \"text\"",
            "{\"text\":{},\"callback_data\":\"a\"} | can't parse inline keyboard button: Field \"text\" must be of type String",
            "{\"text\":\"A\"} | can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
            "\"A\" | can't parse inline keyboard button: InlineKeyboardButton must be an Object",
            "{\"text\":\"A\",\"callback_data\":\"ééééééééééééééééééééééééééééééééé\"} | BUTTON_DATA_INVALID",
            "{\"text\":\"A\",\"copy_text\":{\"text\":\"\"}} | BUTTON_COPY_TEXT_INVALID",
            "{\"text\":\"A\",\"url\":\"no url\"} | BUTTON_URL_INVALID"})
    void aBadButtonIsRefused(String button, String refusal) {
        assertThat(desk.refusal("sendMessage", CHAT + "\"text\":\"x\",\"reply_markup\":" + keyboard(button) + "}"))
                .isEqualTo("400 Bad Request: " + refusal);
    }

    @Test
    void lengthsAreCountedAsTheyCountThem() {
        assertThat(desk.api("sendMessage", text("😀".repeat(4096))).path("ok").asBoolean()).isTrue();
        assertThat(desk.refusal("sendMessage", text("😀".repeat(4097))))
                .isEqualTo("400 Bad Request: message is too long");
        assertThat(desk.refusal("sendMessage", withButtons(9, 1)))
                .isEqualTo("400 Bad Request: reply markup is too long");
        assertThat(desk.api("sendMessage", withButtons(8, 12)).path("ok").asBoolean()).isTrue();
        assertThat(desk.refusal("sendMessage", withButtons(8, 13)))
                .isEqualTo("400 Bad Request: reply markup is too long");
        assertThat(desk.refusal("sendMessage", CHAT + "\"text\":\"x\",\"reply_markup\":{\"force_reply\":true,"
                + "\"input_field_placeholder\":\"" + "p".repeat(65) + "\"}}"))
                .isEqualTo("400 Bad Request: INPUT_FIELD_PLACEHOLDER_INVALID");
    }

    private static String text(String text) {
        return CHAT + "\"text\":\"" + text + "\"}";
    }

    private static String withButtons(int inARow, int rows) {
        String row = IntStream.range(0, inARow)
                .mapToObj(i -> "{\"text\":\"" + i + "\",\"callback_data\":\"" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));
        return CHAT + "\"text\":\"x\",\"reply_markup\":{\"inline_keyboard\":["
                + IntStream.range(0, rows).mapToObj(i -> row).collect(Collectors.joining(",")) + "]}}";
    }

    @Test
    void aTapIsAnsweredOnceAndInTime() {
        String first = tap();
        assertThat(desk.refusal("answerCallbackQuery", answer(first, "x".repeat(201))))
                .isEqualTo("400 Bad Request: MESSAGE_TOO_LONG");
        assertThat(desk.api("answerCallbackQuery", answer(first, "Noted")).path("result").asBoolean()).isTrue();
        String tooOld = "400 Bad Request: query is too old and response timeout expired or query ID is invalid";
        assertThat(desk.refusal("answerCallbackQuery", answer(first, "Again"))).isEqualTo(tooOld);
        String second = tap();
        desk.api("getUpdates", "{\"offset\":-1}");
        desk.api("getUpdates", "{\"offset\":2000000000}");
        desk.phone("/clock", "{\"advance\":\"PT3M\"}");
        assertThat(desk.refusal("answerCallbackQuery", answer(second, "Late"))).isEqualTo(tooOld);
    }

    private static String tap() {
        return desk.phone("/phone/7/tap", "{\"button\":\"A\",\"message_id\":2}").path("callback_query_id").asText();
    }

    private static String answer(String query, String text) {
        return "{\"callback_query_id\":\"" + query + "\",\"text\":\"" + text + "\"}";
    }

    @Test
    void filesHaveTheirLimits() {
        Upload large = new Upload("l.bin", "application/octet-stream", new byte[Upload.LIMIT + 1]);
        Schema.Method send = new Schema().method("senddocument").orElseThrow();
        assertThat(Door.check(send, Json.object().put("chat_id", 7), Map.of("document", large)).refusal())
                .map(Reply.Refused::description).contains("Request Entity Too Large");
        assertThat(photo("a text, no picture")).isEqualTo("Bad Request: IMAGE_PROCESS_FAILED");
        assertThat(photo("")).isEqualTo("Bad Request: file must be non-empty");
        assertThat(photo("x".repeat(10 * 1024 * 1024 + 1))).isEqualTo(
                "Bad Request: file of size 10485761 bytes is too big for a photo; the maximum size is 10485760 bytes");
    }

    private static String photo(String content) {
        return Desk.json(
                desk.send(Uploads.request(desk.url("/bot" + SandboxOptions.TOKEN + "/sendPhoto?chat_id=7"), "photo",
                        "p.png", content)))
                .path("description").asText();
    }

    @Test
    void anotherTokenIsUnauthorized() {
        assertThat(desk.response("/bot2:other/getMe", "{}").statusCode()).isEqualTo(401);
        assertThat(desk.response("/bot2:other/getMe", "{}").body())
                .isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
    }

    @Test
    void parametersComeInEveryWayAndNamesInAnyCase() {
        String path = "/bot" + SandboxOptions.TOKEN;
        assertThat(desk.get(path + "/SENDMESSAGE?chat_id=7&text=query").path("result").path("text").asText())
                .isEqualTo("query");
        assertThat(Desk
                .json(desk
                        .send(HttpRequest.newBuilder(URI.create(desk.url(path + "/sendMessage")))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(
                                        "chat_id=7&text=form&reply_markup=%7B%22force_reply%22%3Atrue%7D"))
                                .build()))
                .path("ok").asBoolean()).isTrue();
        assertThat(desk.api("sendmessage", "{\"chat_id\":\"7\",\"text\":\"json\",\"method\":\"sendmessage\",\"x\":1}")
                .path("result").path("text").asText()).isEqualTo("json");
    }
}
