package org.crickets.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.crickets.coach.Outgoing;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Settings, states and what is to be sent, as JSON and back. */
final class Codec {
    private static final Logger LOG = LoggerFactory.getLogger(Codec.class);
    private static final ObjectWriter SETTINGS_OUT = Json.MAPPER.writerFor(Settings.class);
    private static final ObjectReader SETTINGS_IN = Json.MAPPER.readerFor(Settings.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private static final ObjectWriter STATE_OUT = Json.MAPPER.writerFor(State.class);
    private static final ObjectReader STATE_IN = Json.MAPPER.readerFor(State.class);
    private static final ObjectWriter OUTGOING_OUT = Json.MAPPER.writerFor(Outgoing.class);
    private static final ObjectReader OUTGOING_IN = Json.MAPPER.readerFor(Outgoing.class);

    /** Beside the values of the open question. */
    private static final String ASKED = "askedAt";

    private Codec() {}

    static String settings(Settings settings) {
        return text(SETTINGS_OUT, settings);
    }

    static Settings settings(String json) {
        try {
            return SETTINGS_IN.readValue(json);
        } catch (JsonProcessingException e) {
            throw new StorageProblem("The settings of a chat are damaged: restore a backup.", e);
        }
    }

    static String state(State state) {
        return text(STATE_OUT, state);
    }

    /** With the moment when it was asked beside it. */
    static String state(State state, Optional<Instant> asked) {
        if (asked.isEmpty() || state instanceof State.Idle)
            return state(state);
        try {
            return ((ObjectNode) Json.MAPPER.readTree(state(state))).put(ASKED, asked.get().toString()).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When it was asked; empty where nobody wrote that down. */
    static Optional<Instant> asked(String json) {
        try {
            return Optional.ofNullable(Json.MAPPER.readTree(json).get(ASKED)).map(JsonNode::asText)
                    .map(Instant::parse);
        } catch (JsonProcessingException | DateTimeParseException _) {
            return Optional.empty();
        }
    }

    /** A question that this version of the program does not ask is no question. */
    static State state(String json) {
        try {
            var node = Json.MAPPER.readTree(json);
            if (node instanceof ObjectNode object)
                object.remove(ASKED);
            return STATE_IN.readValue(node.toString());
        } catch (JsonProcessingException e) {
            LOG.warn("A chat's open question is one of another version of the program; it is forgotten.");
            return new State.Idle();
        }
    }

    static String outgoing(Outgoing outgoing) {
        return text(OUTGOING_OUT, outgoing);
    }

    static Outgoing outgoing(String json) throws JsonProcessingException {
        return OUTGOING_IN.readValue(json);
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no JSON of a " + value.getClass().getSimpleName(), e);
        }
    }
}
