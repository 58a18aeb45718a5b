package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups, supergroups and channels of the sandbox, with the real server's words. */
final class GroupsTest {

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.on(folder);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @CsvSource({"group,member", "supergroup,member", "channel,administrator"})
    void whoAddsTheBotIsToldToIt(String type, String status) {
        desk.phone("/phone/-5/add", "{\"by\":7,\"type\":\"" + type + "\"}");
        JsonNode change = updates().getFirst().path("my_chat_member");
        assertThat(change.at("/chat/type").asText()).isEqualTo(type);
        assertThat(change.at("/from/id").asLong()).isEqualTo(7);
        assertThat(change.at("/old_chat_member/status").asText()).isEqualTo("left");
        assertThat(change.at("/new_chat_member/status").asText()).isEqualTo(status);
        assertThat(desk.response("/phone/-5/add", "{\"by\":7}").statusCode()).as("it is in already").isEqualTo(409);
        assertThat(desk.api("leaveChat", "{\"chat_id\":-5}").path("result").asBoolean()).isTrue();
        assertThat(updates().getLast().at("/my_chat_member/new_chat_member/status").asText()).isEqualTo("left");
        assertThat(desk.refusal("leaveChat", "{\"chat_id\":-5}"))
                .isEqualTo("403 Forbidden: bot is not a member of the " + type + " chat");
        assertThat(desk.refusal("sendMessage", "{\"chat_id\":-5,\"text\":\"hi\"}"))
                .isEqualTo("403 Forbidden: bot is not a member of the " + type + " chat");
        desk.phone("/phone/-5/add", "{\"by\":7,\"type\":\"" + type + "\"}");
        assertThat(desk.api("sendMessage", "{\"chat_id\":-5,\"text\":\"hi\"}").path("ok").asBoolean()).isTrue();
        desk.phone("/phone/-5/remove", "{\"by\":7}");
        assertThat(desk.refusal("leaveChat", "{\"chat_id\":-5}"))
                .isEqualTo("403 Forbidden: bot was kicked from the " + type + " chat");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "group | member | 400 Bad Request: not enough rights to send text messages to the chat",
            "supergroup | restricted | 400 Bad Request: not enough rights to send text messages to the chat",
            "channel | administrator | 400 Bad Request: need administrator rights in the channel chat"})
    void whereTheBotMayNotWriteItMayLeave(String type, String status, String refusal) {
        desk.phone("/phone/-5/add", "{\"type\":\"" + type + "\",\"may_write\":false}");
        assertThat(updates().getFirst().at("/my_chat_member/new_chat_member/status").asText()).isEqualTo(status);
        assertThat(desk.refusal("sendMessage", "{\"chat_id\":-5,\"text\":\"hi\"}")).isEqualTo(refusal);
        assertThat(desk.api("leaveChat", "{\"chat_id\":-5}").path("ok").asBoolean()).isTrue();
    }

    @Test
    void aGroupThatIsUpgradedHasAnotherNumber() {
        desk.phone("/phone/-5/add", "{\"by\":7}");
        desk.phone("/phone/-5/upgrade", "{\"to\":-1005}");
        assertThat(updates().getLast().at("/message/migrate_to_chat_id").asLong()).isEqualTo(-1005);
        JsonNode refused = desk.api("leaveChat", "{\"chat_id\":-5}");
        assertThat(refused.path("description").asText())
                .isEqualTo("Bad Request: group chat was upgraded to a supergroup chat");
        assertThat(refused.at("/parameters/migrate_to_chat_id").asLong()).isEqualTo(-1005);
        assertThat(desk.api("leaveChat", "{\"chat_id\":-1005}").path("ok").asBoolean()).isTrue();
    }

    @Test
    void nobodyLeavesAPrivateChat() {
        assertThat(desk.refusal("leaveChat", "{\"chat_id\":7}")).isEqualTo("400 Bad Request: chat not found");
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        assertThat(desk.refusal("leaveChat", "{\"chat_id\":7}"))
                .isEqualTo("400 Bad Request: chat member status can't be changed in private chats");
        assertThat(desk.response("/phone/7/add", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void whereItIsOutlivesARestartAndACompaction() throws Exception {
        desk.phone("/phone/-5/add", "{\"type\":\"supergroup\",\"may_write\":false}");
        desk.close();
        try (var files = java.nio.file.Files.walk(folder)) {
            Compaction.compact(files.filter(file -> file.endsWith("journal.jsonl")).findFirst().orElseThrow());
        }
        desk = Desk.again(folder);
        assertThat(desk.refusal("sendMessage", "{\"chat_id\":-5,\"text\":\"hi\"}"))
                .isEqualTo("400 Bad Request: not enough rights to send text messages to the chat");
    }

    @Test
    void effectsAreForPrivateChatsAndThoseThatThereAre() {
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.phone("/phone/-5/add", "{}");
        String effect = ",\"text\":\"x\",\"message_effect_id\":\"5046509860389126442\"}";
        assertThat(desk.api("sendMessage", "{\"chat_id\":7" + effect).at("/result/effect_id").asText())
                .isEqualTo("5046509860389126442");
        assertThat(desk.refusal("sendMessage", "{\"chat_id\":-5" + effect))
                .isEqualTo("400 Bad Request: EFFECT_ID_INVALID");
        assertThat(desk.refusal("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"message_effect_id\":\"17\"}"))
                .isEqualTo("400 Bad Request: EFFECT_ID_INVALID");
        assertThat(desk.get("/phone/7").path("messages").findValuesAsText("effect")).containsExactly("🎉");
    }

    @Test
    void theLedgerNamesWhatAMethodDoesNotHave() {
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
        desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"x\",\"colour\":\"red\",\"method\":\"sendmessage\"}");
        desk.api("sendMessage", "{\"chat_id\":7,\"text\":\"x\"}");
        List<String> unknown = new ArrayList<>();
        desk.get("/ledger").path("calls").forEach(call -> unknown.add(call.path("unknown").toString()));
        assertThat(unknown).containsExactly("[\"colour\"]", "");
    }

    private List<JsonNode> updates() {
        List<JsonNode> updates = new ArrayList<>();
        desk.api("getUpdates", "{}").path("result").forEach(updates::add);
        return updates;
    }
}
