package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A message as both sides know it.
 *
 * @param seq grows with every new or edited message of the sandbox
 * @param json the Bot API's Message
 * @param markup the reply markup as the bot gave it, of any of the four kinds; an empty object when there is none
 * @param reactions emoji the bot put on it
 */
record Message(long seq, long chat, int id, boolean bot, boolean silent, ObjectNode json, ObjectNode markup,
        List<String> reactions) {

    boolean hasInlineKeyboard() {
        return markup.has("inline_keyboard");
    }

    /** Whether it carries a keyboard or a forced reply, which can never be edited. */
    boolean hasOtherMarkup() {
        return !markup.isEmpty() && !hasInlineKeyboard();
    }

    String text() {
        return json.path("text").asText(json.path("caption").asText(""));
    }

    JsonNode entities() {
        return json.has("text") ? json.path("entities") : json.path("caption_entities");
    }

    /** The rows of inline buttons; empty when there are none. */
    ArrayNode inlineRows() {
        return markup.path("inline_keyboard") instanceof ArrayNode rows ? rows : Json.array();
    }

    Message reacted(long newSeq, List<String> emoji) {
        return new Message(newSeq, chat, id, bot, silent, json, markup, emoji);
    }

    Message changed(long newSeq, ObjectNode newJson, ObjectNode newMarkup) {
        return new Message(newSeq, chat, id, bot, silent, newJson, newMarkup, reactions);
    }
}
