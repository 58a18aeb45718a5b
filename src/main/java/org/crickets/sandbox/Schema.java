package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The Bot API's methods and parameters, read from the machine-readable description of version 10.2. */
final class Schema {

    /** A parameter's type as the description words it, such as "Integer or String" or "Array of BotCommand". */
    record Param(String name, String type, boolean required) {

        boolean isJson() {
            return !type.contains("String") && !type.contains("Integer") && !type.equals("Boolean")
                    && !type.equals("Float") && !type.equals("InputFile") || type.startsWith("Array");
        }
    }

    /** A method under its proper name, such as "sendMessage". */
    record Method(String name, Map<String, Param> params) {}

    private final Map<String, Method> methods = new HashMap<>();

    Schema() {
        JsonNode all = read().path("methods");
        all.properties().forEach(entry -> methods.put(lower(entry.getKey()), method(entry.getKey(), entry.getValue())));
    }

    /** The method of that name in whatever case, if the Bot API has it. */
    Optional<Method> method(String name) {
        return Optional.ofNullable(methods.get(lower(name)));
    }

    private static Method method(String name, JsonNode fields) {
        Map<String, Param> params = new HashMap<>();
        fields.properties().forEach(field -> params.put(field.getKey(), new Param(field.getKey(),
                field.getValue().path("type").asText(), field.getValue().path("required").asBoolean())));
        return new Method(name, params);
    }

    private static ObjectNode read() {
        try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream("/sandbox/bot-api-10.2.json"))) {
            return (ObjectNode) Json.MAPPER.readTree(in);
        } catch (IOException missing) {
            throw new UncheckedIOException("the Bot API's description cannot be read", missing);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
