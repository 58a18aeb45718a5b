package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ada, whose number is 1, puts the bot into her job hunters' group. */
class GroupsTest {
    private static final long GROUP = -500;

    @TempDir
    Path data;
    private Desk desk;
    private Phone ada;

    @BeforeEach
    void start() {
        desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
        ada = desk.phone(1);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup", "channel"})
    void itSaysKindlyThatItWorksInPrivateAndLeaves(String type) throws Exception {
        add(Map.of("by", 1, "type", type));
        assertThat(calls("sendMessage")).hasSize(1);
        var said = calls("sendMessage").getFirst().path("parameters");
        assertThat(said.path("chat_id").asLong()).isEqualTo(GROUP);
        assertThat(said.path("text").asText()).contains("in private chats only", "@crickets_sandbox_bot");
        assertThat(said.at("/reply_markup/inline_keyboard/0/0/url").asText())
                .isEqualTo("https://t.me/crickets_sandbox_bot?start=group");
        assertThat(said.path("disable_notification").asBoolean()).as("it wakes nobody there").isTrue();
        assertThat(calls("leaveChat")).hasSize(1);
        assertThat(Ledger.problems(ada.get("/ledger").path("calls"))).isEmpty();
        ada.say("/start group");
        assertThat(ada.news()).anyMatch(read -> read.text().contains("I count the days"));
        nothingOfItIsKept();
    }

    @Test
    void addedAgainAndAgainItSaysNothingMoreThatDay() {
        for (int i = 0; i < 10; i++)
            add(Map.of("by", 1));
        assertThat(calls("sendMessage")).hasSize(1);
        assertThat(calls("leaveChat")).hasSize(10);
        ada.travel("advance", "P1D");
        add(Map.of("by", 2));
        assertThat(calls("sendMessage")).hasSize(2);
    }

    @Test
    void whereItMayNotWriteItJustLeaves() throws Exception {
        add(Map.of("by", 1, "type", "supergroup", "may_write", false));
        assertThat(calls("leaveChat")).hasSize(1);
        assertThat(calls("leaveChat").getFirst().at("/answer/ok").asBoolean()).isTrue();
        nothingOfItIsKept();
    }

    @Test
    void aGroupThatBecameASupergroupIsLeft() {
        ada.post("/faults", Map.of("method", "leaveChat", "error", 500, "times", 6));
        add(Map.of("by", 1));
        assertThat(calls("leaveChat")).as("when it was added, and at the notice of that").hasSize(6);
        ada.post("/phone/" + GROUP + "/upgrade", Map.of("to", -1_000_500));
        ada.settle();
        assertThat(calls("leaveChat").getLast().at("/parameters/chat_id").asLong()).isEqualTo(-1_000_500);
        assertThat(calls("leaveChat").getLast().at("/answer/ok").asBoolean()).isTrue();
    }

    @Test
    void aCommandOfAGroupThatItIsStillInMakesItLeave() throws Exception {
        ada.post("/faults", Map.of("method", "leaveChat", "error", 500, "times", 6));
        add(Map.of("by", 1, "type", "supergroup"));
        desk.phone(GROUP).say("/list@crickets_sandbox_bot");
        assertThat(calls("sendMessage")).as("said once").hasSize(1);
        assertThat(calls("leaveChat").getLast().at("/answer/ok").asBoolean()).isTrue();
        nothingOfItIsKept();
    }

    private void add(Map<String, ?> how) {
        ada.post("/phone/" + GROUP + "/add", how);
        ada.settle();
    }

    private List<JsonNode> calls(String method) {
        return StreamSupport.stream(ada.get("/ledger").path("calls").spliterator(), false)
                .filter(call -> call.path("method").asText().equals(method)).toList();
    }

    /** Neither by its number nor by the name of anybody there; Ada's own chat aside. */
    private void nothingOfItIsKept() throws Exception {
        desk.close();
        assertThat(Shop.rows(data, GROUP)).isEmpty();
        assertThat(Shop.updates(data)).as("updates noted down").isLessThanOrEqualTo(1);
    }
}
