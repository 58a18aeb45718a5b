package org.crickets.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Serializable;
import java.time.Duration;
import java.util.Optional;

/** What came of a call of the Bot API. */
sealed interface Result extends Serializable {
    /** Reads what Telegram adds in later versions, too, and anything a user can put into an update. */
    JsonMapper JSON = JsonMapper.builder(unconstrained()).disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** The Bot API's {@code ok: true}. */
    record Ok(JsonNode result) implements Result {}

    /** Its {@code ok: false}; {@code retryAfterSeconds} and {@code migrateTo} are 0 where it names none. */
    record No(int code, String description, int retryAfterSeconds, long migrateTo) implements Result {
        /** For a 429: how long to wait; 5 s if Telegram does not say. */
        Duration retryAfter() {
            return Duration.ofSeconds(retryAfterSeconds > 0 ? retryAfterSeconds : 5);
        }

        String problem() {
            return code + " " + description;
        }
    }

    /** The request never left: no connection, no such host, no TLS. */
    record NotBegun(String problem) implements Result {}

    /** The request left, and no answer of the Bot API came back. */
    record Lost(String problem) implements Result {}

    /** Reads an answer's body; HTTP's own status does not matter. */
    static Result of(String body) {
        return tree(body).<Result>map(Result::of)
                .orElseGet(() -> new Lost("not an answer of the Bot API (" + body.length() + " characters)"));
    }

    /** Without the token, should the server have repeated it. */
    default Result cleaned(Redaction redaction) {
        return this instanceof No(var code, var description, var retryAfter, var migrateTo)
                ? new No(code, redaction.clean(description), retryAfter, migrateTo)
                : this;
    }

    private static Result of(JsonNode answer) {
        if (answer.path("ok").booleanValue())
            return new Ok(answer.path("result"));
        var more = answer.path("parameters");
        return new No(answer.path("error_code").asInt(), answer.path("description").asText(),
                more.path("retry_after").asInt(), more.path("migrate_to_chat_id").asLong());
    }

    private static Optional<JsonNode> tree(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(tree -> tree.path("ok").isBoolean());
        } catch (JsonProcessingException page) {
            return Optional.empty();
        }
    }

    /** No nesting or length that a single update has may keep its whole batch from being read. */
    private static JsonFactory unconstrained() {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE).maxStringLength(Integer.MAX_VALUE).build())
                .build();
    }
}
