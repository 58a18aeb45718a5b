package org.crickets.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned faults strike as many calls as they should, each in its own way, and the ledger tells of it. */
final class FaultsTest {

    private static final String SEND = "{\"chat_id\":7,\"text\":\"x\"}";

    private Desk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = Desk.on(folder);
        desk.phone("/phone/7/message", "{\"text\":\"hi\"}");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int sent() {
        return desk.get("/phone/7").path("messages").size() - 1;
    }

    private JsonNode lastCall() {
        JsonNode calls = desk.get("/ledger").path("calls");
        return calls.path(calls.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"429|429 Too Many Requests: retry after 1", "500|500 Internal Server Error",
            "403|403 Forbidden: bot was blocked by the user", "401|401 Unauthorized"})
    void aRefusalComesAsOftenAsPlannedAndNothingIsSent(String error, String refusal) {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":" + error + ",\"times\":2}");
        assertThat(desk.refusal("sendMessage", SEND)).isEqualTo(refusal);
        assertThat(desk.api("getMe", "{}").path("ok").asBoolean()).as("other methods work").isTrue();
        assertThat(desk.refusal("sendMessage", SEND)).isEqualTo(refusal);
        assertThat(sent()).isZero();
        assertThat(lastCall().path("fault").asText()).isEqualTo(error);
        assertThat(desk.api("sendMessage", SEND).path("ok").asBoolean()).isTrue();
    }

    @Test
    void tooManyRequestsSaysHowLongToWait() {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":429,\"retry_after\":7}");
        HttpResponse<String> response = desk.apiResponse("sendMessage", SEND);
        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(response.headers().firstValue("Retry-After")).contains("7");
        assertThat(Desk.json(response).path("parameters").path("retry_after").asInt()).isEqualTo(7);
    }

    @Test
    void aProxyAnswersWithAPage() {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":502}");
        HttpResponse<String> response = desk.apiResponse("sendMessage", SEND);
        assertThat(response.statusCode()).isEqualTo(502);
        assertThat(response.body()).startsWith("<!doctype html>");
        assertThat(sent()).isZero();
    }

    @Test
    void aResetCallIsDoneButNeverAnswered() {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":\"reset\"}");
        assertThatThrownBy(
                () -> desk.http().send(desk.apiRequest("sendMessage", SEND), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class).isNotInstanceOf(HttpTimeoutException.class);
        assertThat(sent()).isEqualTo(1);
        assertThat(lastCall().path("fault").asText()).isEqualTo("reset");
        assertThat(lastCall().path("answer").path("ok").asBoolean()).isTrue();
    }

    @Test
    void aBlackHoleSwallowsTheCall() {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":\"timeout\"}");
        HttpRequest impatient = HttpRequest.newBuilder(desk.apiRequest("sendMessage", SEND), (name, value) -> true)
                .timeout(Duration.ofMillis(300)).build();
        assertThatThrownBy(() -> desk.http().send(impatient, HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(HttpTimeoutException.class);
        assertThat(sent()).isZero();
        assertThat(lastCall().path("answer").isNull()).isTrue();
    }

    @Test
    void beforeAndAfterCanBeChosen() {
        desk.phone("/faults", "{\"method\":\"*\",\"error\":502,\"before\":false}");
        assertThat(desk.apiResponse("sendMessage", SEND).statusCode()).isEqualTo(502);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void deletingFaultsEndsThem() {
        desk.phone("/faults", "{\"method\":\"sendMessage\",\"error\":500,\"times\":99}");
        desk.phone("/faults", "{\"method\":\"*\",\"error\":\"flood\"}");
        desk.send(HttpRequest.newBuilder(URI.create(desk.url("/faults"))).DELETE().build());
        IntStream.range(0, 10).forEach(i -> assertThat(desk.api("sendMessage", SEND).path("ok").asBoolean()).isTrue());
    }

    @Test
    void theFloodLimitsAreTheRealOnes() {
        desk.phone("/phone/8/message", "{\"text\":\"hi\"}");
        desk.phone("/faults", "{\"method\":\"*\",\"error\":\"flood\"}");
        long passed = IntStream.range(0, 8).filter(i -> desk.api("sendMessage", SEND).path("ok").asBoolean()).count();
        assertThat(passed).as("a short burst passes").isBetween(3L, 5L);
        assertThat(desk.refusal("sendMessage", SEND)).isEqualTo("429 Too Many Requests: retry after 1");
        assertThat(desk.api("sendMessage", "{\"chat_id\":8,\"text\":\"x\"}").path("ok").asBoolean())
                .as("other chats go on").isTrue();
        assertThat(desk.api("sendChatAction", "{\"chat_id\":7,\"action\":\"typing\"}").path("ok").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"method\":\"sendMessage\",\"error\":\"earthquake\"}|earthquake",
            "{\"method\":\"sendmassage\",\"error\":500}|sendmassage",
            "{\"method\":\"sendMessage\",\"error\":500,\"times\":0}|times",
            "{\"error\":500}|method", "{\"method\":\"sendMessage\",\"error\":\"flood\"}|flood"})
    void aFaultThatCannotBePlannedIsExplained(String body, String word) {
        HttpResponse<String> response = desk.response("/faults", body);
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains(word, "sendMessage");
    }

    @Test
    void theLedgerHasEveryCallInOrder() {
        desk.api("sendMessage", SEND);
        desk.api("flyToTheMoon", "{}");
        JsonNode calls = desk.get("/ledger").path("calls");
        assertThat(calls).hasSize(2);
        assertThat(calls.path(0).path("n").asInt()).isEqualTo(1);
        assertThat(calls.path(0).path("method").asText()).isEqualTo("sendMessage");
        assertThat(calls.path(0).path("parameters").path("text").asText()).isEqualTo("x");
        assertThat(calls.path(0).path("answer").path("result").path("message_id").asInt()).isEqualTo(2);
        assertThat(calls.path(0).path("time").asText()).startsWith("2026-11-06T17:00:0");
        assertThat(desk.get("/ledger?after=1").path("calls").path(0).path("method").asText()).isEqualTo("flyToTheMoon");
    }
}
