package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of a call after {@link Schema} has looked at them: JSON where the Bot API wants JSON, and the
 * uploaded files by field name.
 *
 * @param unknown names of what else was given, in their order
 */
record Params(ObjectNode values, Map<String, Upload> uploads, List<String> unknown) {

    static final Params NONE = new Params(Json.object(), Map.of(), List.of());

    boolean has(String name) {
        return !text(name).isEmpty() || values.path(name).isContainerNode();
    }

    /** The parameter as text; empty when it is missing. */
    String text(String name) {
        return values.path(name).asText("");
    }

    Optional<Long> number(String name) {
        return values.path(name).canConvertToLong() ? Optional.of(values.path(name).asLong()) : Optional.empty();
    }

    boolean flag(String name) {
        return values.path(name).asBoolean(false);
    }

    /** A JSON object or array; a missing node when there is none. */
    JsonNode json(String name) {
        JsonNode value = values.path(name);
        return value.isContainerNode() ? value : MissingNode.getInstance();
    }

    /** The file for that field: uploaded under its own name, or under the one that its "attach://" value names. */
    Optional<Upload> upload(String name) {
        String field = text(name).startsWith("attach://") ? text(name).substring("attach://".length()) : name;
        return Optional.ofNullable(uploads.get(field));
    }

    /** What the ledger shows: the values, and of each file its name and size in bytes. */
    ObjectNode shown() {
        ObjectNode shown = values.deepCopy();
        uploads.forEach((field, file) -> shown.putObject(field).put("file_name", file.name())
                .put("size", file.bytes().length));
        return shown;
    }
}
