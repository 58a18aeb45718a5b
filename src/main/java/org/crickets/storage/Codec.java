package org.crickets.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
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

    /** A question that this version of the program does not ask is no question. */
    static State state(String json) {
        try {
            return STATE_IN.readValue(json);
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
