package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What the real server says about fields of nested JSON that are missing or of the wrong type. */
final class Fields {

    private Fields() {}

    static Optional<String> requiredText(JsonNode object, String name) {
        return object.path(name).isMissingNode() || object.path(name).isNull()
                ? Optional.of("Can't find field \"" + name + "\"")
                : optionalText(object, name);
    }

    /** Numbers pass as text, as they do there. */
    static Optional<String> optionalText(JsonNode object, String name) {
        return object.path(name).isContainerNode() || object.path(name).isBoolean()
                ? Optional.of("Field \"" + name + "\" must be of type String")
                : Optional.empty();
    }

    static Optional<String> optionalFlag(JsonNode object, String name) {
        return object.path(name).isContainerNode()
                ? Optional.of("Field \"" + name + "\" must be of type Boolean")
                : Optional.empty();
    }

    static Optional<String> requiredObject(JsonNode object, String name) {
        return object.path(name).isObject()
                ? Optional.empty()
                : Optional.of("Field \"" + name + "\" must be of type Object");
    }
}
