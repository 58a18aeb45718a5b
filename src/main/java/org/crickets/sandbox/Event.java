package org.crickets.sandbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Everything that can happen in the sandbox, as the journal keeps it; {@link World} is the fold of these. Moments are
 * epoch milliseconds.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
        @JsonSubTypes.Type(value = Event.Spoke.class, name = "spoke"),
        @JsonSubTypes.Type(value = Event.Blocked.class, name = "blocked"),
        @JsonSubTypes.Type(value = Event.Stood.class, name = "stood"),
        @JsonSubTypes.Type(value = Event.Posted.class, name = "posted"),
        @JsonSubTypes.Type(value = Event.Deleted.class, name = "deleted"),
        @JsonSubTypes.Type(value = Event.Queued.class, name = "queued"),
        @JsonSubTypes.Type(value = Event.Confirmed.class, name = "confirmed"),
        @JsonSubTypes.Type(value = Event.Allowed.class, name = "allowed"),
        @JsonSubTypes.Type(value = Event.Asked.class, name = "asked"),
        @JsonSubTypes.Type(value = Event.Answered.class, name = "answered"),
        @JsonSubTypes.Type(value = Event.Hooked.class, name = "hooked"),
        @JsonSubTypes.Type(value = Event.Delivered.class, name = "delivered"),
        @JsonSubTypes.Type(value = Event.Missed.class, name = "missed"),
        @JsonSubTypes.Type(value = Event.Setting.class, name = "setting"),
        @JsonSubTypes.Type(value = Event.Filed.class, name = "filed"),
        @JsonSubTypes.Type(value = Event.Called.class, name = "called"),
        @JsonSubTypes.Type(value = Event.Counted.class, name = "counted")})
sealed interface Event {

    /**
     * A person spoke or tapped: from then on the chat exists. The language is an IETF tag; an empty name is the usual
     * one, such as "User 7".
     */
    record Spoke(long chat, String language,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) String name)
            implements
                Event {}

    /** A person blocked or unblocked the bot. */
    record Blocked(long chat, boolean blocked) implements Event {}

    /** The bot's place in a group is this from then on. */
    record Stood(long chat, Standing standing) implements Event {}

    /** A message is new, or has this content from now on. */
    record Posted(Message message) implements Event {}

    record Deleted(long seq, long chat, int messageId) implements Event {}

    /** An update waits for the bot; kind is its field name in Update. */
    record Queued(int updateId, String kind, ObjectNode payload, long at) implements Event {}

    /** The bot has taken all updates below that number. */
    record Confirmed(int below) implements Event {}

    /** The kinds of update the bot asks for; an empty list means the usual ones. */
    record Allowed(List<String> kinds) implements Event {}

    /** A person tapped an inline button. */
    record Asked(String query, long chat, int messageId, long at) implements Event {}

    /** The bot answered a tap; an empty text shows nothing. */
    record Answered(String query, long seq, String text, boolean alert) implements Event {}

    /** A webhook is set; an empty url takes it away. */
    record Hooked(String url, String secret, int connections) implements Event {}

    /** The webhook took that update. */
    record Delivered(int updateId) implements Event {}

    /** An update could not be brought to the webhook. */
    record Missed(String problem, long at) implements Event {}

    /** One of the bot's own settings (commands, descriptions, menu button); null takes it away. */
    record Setting(String key, JsonNode value) implements Event {}

    record Filed(StoredFile file) implements Event {}

    /**
     * The bot made a call; fault is empty or how the call was made to fail, unknown the names of parameters that the
     * method does not have and that the real server would pass over in silence.
     */
    record Called(long n, String method, JsonNode parameters, JsonNode answer, String fault, long at,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> unknown)
            implements
                Event {}

    /** The counters at a compaction of the journal. */
    record Counted(int messageId, int updateId, long seq, long calls, long botMessages) implements Event {}
}
