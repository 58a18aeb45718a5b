package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A JSON body of the phone's side, whose fields are named and typed as agreed; anything else is told what would have
 * been right.
 */
record Body(ObjectNode json) {

    /** The kind of value a field may have. */
    enum Type {
        TEXT, NUMBER, ANY
    }

    /** A field a body may have. */
    record Field(String name, Type type, boolean required) {

        static Field text(String name) {
            return new Field(name, Type.TEXT, true);
        }

        static Field maybeText(String name) {
            return new Field(name, Type.TEXT, false);
        }

        static Field number(String name) {
            return new Field(name, Type.NUMBER, true);
        }

        static Field maybeNumber(String name) {
            return new Field(name, Type.NUMBER, false);
        }

        static Field maybe(String name) {
            return new Field(name, Type.ANY, false);
        }
    }

    /** Reads the text and goes on with it when it holds just these fields. */
    static PhoneReply read(String text, List<Field> fields, String example, Function<Body, PhoneReply> then) {
        String json = text.isBlank() ? "{}" : text;
        if (!(Json.parse(json).orElse(null) instanceof ObjectNode object)) {
            return PhoneReply.bad("the body is no JSON object; it should be like " + example);
        }
        return problem(object, fields).map(why -> PhoneReply.bad(why + "; the body should be like " + example))
                .orElseGet(() -> then.apply(new Body(object)));
    }

    private static Optional<String> problem(ObjectNode object, List<Field> fields) {
        List<String> names = fields.stream().map(Field::name).toList();
        Stream<String> unknown = object.propertyStream().map(Map.Entry::getKey)
                .filter(name -> !names.contains(name)).map(name -> "there is no field \"" + name + "\" here");
        return Stream.concat(unknown, fields.stream().flatMap(field -> problem(object, field).stream())).findFirst();
    }

    private static Optional<String> problem(ObjectNode object, Field field) {
        JsonNode value = object.path(field.name());
        if (value.isMissingNode() || value.isNull()) {
            return field.required() ? Optional.of("the field \"" + field.name() + "\" is missing") : Optional.empty();
        }
        boolean fits = switch (field.type()) {
            case TEXT -> value.isTextual();
            case NUMBER -> value.isNumber();
            case ANY -> true;
        };
        return fits
                ? Optional.empty()
                : Optional.of("the field \"" + field.name() + "\" is " + value + ", it should be a "
                        + field.type().name().toLowerCase(Locale.ROOT));
    }

    String text(String name) {
        return json.path(name).asText("");
    }

    Optional<String> maybeText(String name) {
        return json.hasNonNull(name) ? Optional.of(text(name)) : Optional.empty();
    }

    Optional<Long> number(String name) {
        return json.hasNonNull(name) ? Optional.of(json.path(name).asLong()) : Optional.empty();
    }
}
