package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Looks at a reply_markup: its shape and the real server's limits on keyboards. */
final class Markup {

    private static final int IN_A_ROW = 8;
    private static final int IN_ALL = 100;
    private static final int PLACEHOLDER = 64;

    private Markup() {}

    /** The refusal for the markup among the parameters, if there is one and it is bad. */
    static Optional<Reply.Refused> problem(Params params) {
        JsonNode markup = params.values().path("reply_markup");
        if (markup.isMissingNode()) {
            return Optional.empty();
        }
        return (markup.isObject() ? contents(markup) : Optional.of("object expected as reply markup"))
                .map(Reply::badRequest);
    }

    private static Optional<String> contents(JsonNode markup) {
        return rows(markup, "keyboard", Markup::keyboardButton, "field \"keyboard\" must be an Array of Arrays",
                "can't parse keyboard button: ")
                .or(() -> rows(markup, "inline_keyboard", Buttons::shapeProblem,
                        "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                        "can't parse inline keyboard button: "))
                .or(() -> lower(Fields.optionalFlag(markup, "force_reply")))
                .or(() -> lower(Fields.optionalText(markup, "input_field_placeholder")))
                .or(() -> size(markup)).or(() -> Buttons.limitProblem(markup)).or(() -> placeholder(markup));
    }

    private static Optional<String> rows(JsonNode markup, String name, Function<JsonNode, Optional<String>> button,
            String notRows, String prefix) {
        JsonNode rows = markup.path(name);
        if (rows.isMissingNode() || rows.isNull()) {
            return Optional.empty();
        }
        if (!rows.isArray()) {
            return Optional.of("field \"" + name + "\" must be of type Array");
        }
        return stream(rows).filter(row -> !row.isArray()).findFirst().map(row -> notRows)
                .or(() -> stream(rows).flatMap(Markup::stream).map(button).flatMap(Optional::stream).findFirst()
                        .map(prefix::concat));
    }

    private static Optional<String> keyboardButton(JsonNode button) {
        if (button.isTextual()) {
            return Optional.empty();
        }
        return button.isObject()
                ? Fields.requiredText(button, "text")
                : Optional.of("KeyboardButton must be a String or an Object");
    }

    private static Optional<String> size(JsonNode markup) {
        JsonNode rows = markup.has("inline_keyboard") ? markup.path("inline_keyboard") : markup.path("keyboard");
        boolean tooLong = stream(rows).anyMatch(row -> row.size() > IN_A_ROW)
                || stream(rows).mapToInt(JsonNode::size).sum() > IN_ALL;
        return tooLong ? Optional.of("reply markup is too long") : Optional.empty();
    }

    private static Optional<String> placeholder(JsonNode markup) {
        String text = markup.path("input_field_placeholder").asText("");
        boolean empty = markup.has("input_field_placeholder") && text.isEmpty()
                && markup.path("force_reply").asBoolean();
        return empty || text.codePointCount(0, text.length()) > PLACEHOLDER
                ? Optional.of("INPUT_FIELD_PLACEHOLDER_INVALID")
                : Optional.empty();
    }

    /** The markup as it counts: an empty object for none, and for an inline keyboard without any button. */
    static ObjectNode effective(Params params) {
        if (!(params.json("reply_markup") instanceof ObjectNode markup)) {
            return Json.object();
        }
        boolean emptyInline = markup.path("inline_keyboard") instanceof ArrayNode rows
                && stream(rows).allMatch(JsonNode::isEmpty);
        return emptyInline ? Json.object() : markup;
    }

    private static Optional<String> lower(Optional<String> message) {
        return message.map(text -> Character.toLowerCase(text.charAt(0)) + text.substring(1));
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
