package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person writes, taps, edits and blocks; the bot hears of it. */
final class PhoneTest {

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private JsonNode update(int index) {
        return desk.api("getUpdates", "{\"timeout\":0}").path("result").path(index);
    }

    @Test
    void aMessageReachesTheBotWithEverythingAroundIt() {
        JsonNode sent = desk.phone("/phone/7/message", "{\"text\":\"/start now\",\"language_code\":\"de\"}");
        JsonNode message = update(0).path("message");

        assertThat(update(0).path("update_id")).isEqualTo(sent.path("update_id"));
        assertThat(message.path("message_id")).isEqualTo(sent.path("message_id"));
        assertThat(message.path("date").asLong()).isEqualTo(Desk.FRIDAY.getEpochSecond());
        assertThat(message.path("chat"))
                .isEqualTo(Desk.json("{\"id\":7,\"first_name\":\"User 7\",\"type\":\"private\"}"));
        assertThat(message.path("from").path("language_code").asText()).isEqualTo("de");
        assertThat(message.path("entities"))
                .isEqualTo(Desk.json("[{\"type\":\"bot_command\",\"offset\":0,\"length\":6}]"));
    }

    @Test
    void aNameIsToldOnceAndStays() {
        int id = desk.phone("/phone/7/message", "{\"text\":\"hi\",\"first_name\":\" Zoë \"}").path("message_id")
                .asInt();
        desk.phone("/phone/7/edit", "{\"message_id\":" + id + ",\"text\":\"hi!\"}");
        assertThat(update(0).path("message").path("chat").path("first_name").asText()).isEqualTo("Zoë");
        assertThat(update(1).path("edited_message").path("from").path("first_name").asText()).isEqualTo("Zoë");
        assertThat(desk.get("/phone/7").path("user"))
                .isEqualTo(Desk.json("{\"first_name\":\"Zoë\",\"language_code\":\"en\"}"));
        for (String name : new String[]{"  ", "x".repeat(65)}) {
            HttpResponse<String> refused = desk.response("/phone/7/message",
                    "{\"text\":\"hi\",\"first_name\":\"" + name + "\"}");
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.body()).contains("1 to 64");
        }
    }

    @Test
    void anEditedMessageComesAgainAsEdited() {
        int id = desk.phone("/phone/7/message", "{\"text\":\"Globex\"}").path("message_id").asInt();
        desk.phone("/phone/7/edit", "{\"message_id\":" + id + ",\"text\":\"Initech\"}");

        assertThat(update(1).path("edited_message").path("text").asText()).isEqualTo("Initech");
        JsonNode shown = desk.get("/phone/7").path("messages");
        assertThat(shown).hasSize(1);
        assertThat(shown.path(0).path("edited").asBoolean()).isTrue();
        assertThat(shown.path(0).path("seq").asLong()).isEqualTo(2);
    }

    @Test
    void aTapFindsTheExactLabelThenAPartOfItThenTheData() {
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"old\",\"reply_markup\":{\"inline_keyboard\":[["
                + "{\"text\":\"Undo\",\"callback_data\":\"u1\"}]]}}");
        JsonNode card = desk.api("sendMessage",
                "{\"chat_id\":7,\"text\":\"new\",\"reply_markup\":{\"inline_keyboard\":[["
                        + "{\"text\":\"✅ Sent it\",\"callback_data\":\"s\"},{\"text\":\"Sent\",\"callback_data\":\"exact\"}],["
                        + "{\"text\":\"Copy\",\"copy_text\":{\"text\":\"Dear Dana\"}},{\"text\":\"Site\",\"url\":\"https://a.org\"}]]}}");

        assertThat(tapped("{\"button\":\"Sent\"}")).isEqualTo("exact");
        assertThat(tapped("{\"button\":\"Sent it\"}")).isEqualTo("s");
        assertThat(tapped("{\"button\":\"u1\"}")).isEqualTo("u1");
        assertThat(desk.phone("/phone/7/tap", "{\"button\":\"Copy\"}").path("copied").asText()).isEqualTo("Dear Dana");
        assertThat(desk.phone("/phone/7/tap", "{\"button\":\"Site\"}").path("url").asText()).isEqualTo("https://a.org");
        int cardId = card.path("result").path("message_id").asInt();
        HttpResponse<String> none = desk.response("/phone/7/tap",
                "{\"button\":\"Undo\",\"message_id\":" + cardId + "}");
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(none.body()).contains("no button", "Undo");
    }

    private String tapped(String body) {
        desk.phone("/phone/7/tap", body);
        JsonNode updates = desk.api("getUpdates", "{}").path("result");
        return updates.path(updates.size() - 1).path("callback_query").path("data").asText();
    }

    @Test
    void blockingTellsTheBotAndMakesItsCallsFail() {
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.phone("/phone/7/block", "{}");

        assertThat(desk.refusal("sendMessage", "{\"chat_id\":7,\"text\":\"hello?\"}"))
                .isEqualTo("403 Forbidden: bot was blocked by the user");
        assertThat(update(1).path("my_chat_member").path("new_chat_member").path("status").asText())
                .isEqualTo("kicked");
        desk.phone("/phone/7/unblock", "{}");
        assertThat(desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"hello!\"}").path("ok").asBoolean()).isTrue();
    }

    @Test
    void thePhoneShowsWhatAPersonReads() {
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"Ask <b>Dana &amp; Bo</b>\",\"parse_mode\":\"HTML\","
                + "\"disable_notification\":true}");

        JsonNode shown = desk.get("/phone/7?after=1").path("messages").path(0);
        assertThat(shown.path("from").asText()).isEqualTo("bot");
        assertThat(shown.path("text").asText()).isEqualTo("Ask Dana & Bo");
        assertThat(shown.path("silent").asBoolean()).isTrue();
        assertThat(shown.path("entities")).isEqualTo(Desk.json("[{\"type\":\"bold\",\"offset\":4,\"length\":9}]"));
        assertThat(shown.path("buttons")).isEmpty();
    }

    @Test
    void badBodiesAreToldWhatIsWrong() {
        assertThat(desk.response("/phone/7/message", "{\"txt\":\"hi\"}").body()).contains("no field", "txt", "like");
        assertThat(desk.response("/phone/7/message", "{}").body()).contains("missing");
        assertThat(desk.response("/phone/7/message", "[").body()).contains("no JSON object");
        assertThat(desk.response("/phone/7/message", "{\"text\":\"x\",\"reply_to\":99}").body()).contains("99");
        assertThat(desk.response("/phone/seven/message", "{\"text\":\"x\"}").statusCode()).isEqualTo(400);
        assertThat(desk.response("/phone/7/tap", "{\"button\":3}").body()).contains("should be a text");
    }
}
