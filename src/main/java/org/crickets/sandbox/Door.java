package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets a call's parameters in: keeps those the method has, turns text into the type it should have, and misses the
 * required ones.
 */
final class Door {

    /** Either parameters or a refusal. */
    record Checked(Params params, Optional<Reply.Refused> refusal) {}

    private static final Map<String, String> MISSING = Map.of("chat_id", "chat_id is empty", "text",
            "message text is empty", "photo", "there is no photo in the request", "document",
            "there is no document in the request", "message_id", "message identifier is not specified", "message_ids",
            "message identifiers are not specified", "action", "wrong parameter action in request", "file_id",
            "file_id not specified", "latitude", "latitude is empty", "longitude", "longitude is empty");

    private static final Map<String, String> JSON_NAMES = Map.of("reply_markup", "reply keyboard markup",
            "reply_parameters", "reply parameters", "link_preview_options", "link preview options", "scope",
            "BotCommandScope", "reaction", "reaction types", "menu_button", "menu button");

    private Door() {}

    /** Checks the raw values (texts, or JSON from a JSON body) against the method. */
    static Checked check(Schema.Method method, ObjectNode raw, Map<String, Upload> uploads) {
        ObjectNode values = Json.object();
        Params params = new Params(values, uploads, unknown(method, raw));
        if (uploads.values().stream().anyMatch(file -> file.bytes().length > Upload.LIMIT)) {
            return new Checked(params, Optional.of(new Reply.Refused(413, "Request Entity Too Large", Json.object())));
        }
        for (Schema.Param param : method.params().values()) {
            JsonNode value = raw.path(param.name());
            Optional<Reply.Refused> problem = value.isMissingNode() || value.isNull()
                    ? Optional.empty()
                    : take(param, value, values);
            if (problem.isPresent()) {
                return new Checked(params, problem);
            }
        }
        return new Checked(params, missing(method, params));
    }

    /** The client library names the method once more in the body; files may have names of their own. */
    private static List<String> unknown(Schema.Method method, ObjectNode raw) {
        return raw.propertyStream().map(Map.Entry::getKey)
                .filter(name -> !method.params().containsKey(name) && !name.equals("method")).toList();
    }

    private static Optional<Reply.Refused> take(Schema.Param param, JsonNode value, ObjectNode into) {
        if (param.isJson()) {
            return json(param, value, into);
        }
        if (param.type().equals("Integer")) {
            return number(param, value, into);
        }
        into.set(param.name(), param.type().equals("Boolean") ? flag(value) : text(value));
        return Optional.empty();
    }

    private static Optional<Reply.Refused> json(Schema.Param param, JsonNode value, ObjectNode into) {
        if (value.isTextual() && value.asText().isEmpty()) {
            return Optional.empty();
        }
        Optional<JsonNode> parsed = value.isTextual() ? Json.parse(value.asText()) : Optional.of(value);
        parsed.ifPresent(node -> into.set(param.name(), node));
        return parsed.isPresent()
                ? Optional.empty()
                : Optional.of(Reply.badRequest("can't parse " + JSON_NAMES.getOrDefault(param.name(), param.name())
                        + " JSON object"));
    }

    private static Optional<Reply.Refused> number(Schema.Param param, JsonNode value, ObjectNode into) {
        try {
            if (!value.asText().isEmpty()) {
                into.set(param.name(), LongNode.valueOf(Long.parseLong(value.asText())));
            }
            return Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.of(Reply.badRequest("field \"" + param.name() + "\" must be a valid Number"));
        }
    }

    private static JsonNode flag(JsonNode value) {
        return BooleanNode.valueOf(value.asText().matches("(?i)true|yes|1"));
    }

    private static JsonNode text(JsonNode value) {
        return value.isContainerNode() ? value : Json.object().textNode(value.asText());
    }

    /** The chat comes last: the real server looks at the content before it looks for the chat. */
    private static Optional<Reply.Refused> missing(Schema.Method method, Params params) {
        return method.params().values().stream().filter(Schema.Param::required)
                .filter(param -> !param.name().equals("url"))
                .filter(param -> !params.has(param.name()) && params.upload(param.name()).isEmpty())
                .min(Comparator.comparing((Schema.Param param) -> param.name().equals("chat_id"))
                        .thenComparing(Schema.Param::name))
                .map(param -> Reply.badRequest(MISSING.getOrDefault(param.name(),
                        "parameter \"" + param.name() + "\" is required")));
    }
}
