package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Holds the calls in a sandbox's ledger against the description of the Bot API, down to the last field of a button. */
final class Ledger {
    private static final JsonNode API = api();
    /** A part of a request with a file's bytes is named so by another. */
    private static final String ATTACHED = "attach://";

    private Ledger() {}

    /** What is wrong with the calls: what the server refused, and what it would pass over in silence. */
    static List<String> problems(JsonNode calls) {
        List<String> all = new ArrayList<>();
        calls.forEach(call -> {
            flaws(call).forEach(problem -> all.add(call.path("method").asText() + ": " + problem));
            if (!call.path("answer").path("ok").asBoolean() && !call.has("fault"))
                all.add(call.path("method").asText() + " was refused: " + call.path("answer"));
        });
        return all;
    }

    private static Stream<String> flaws(JsonNode call) {
        var method = API.path("methods").path(call.path("method").asText());
        if (method.isMissingNode())
            return Stream.of("there is no such method");
        var unknown = StreamSupport.stream(call.path("unknown").spliterator(), false)
                .map(name -> "there is no parameter " + name.asText());
        return Stream.concat(unknown, fields("", method, call.path("parameters")));
    }

    private static Stream<String> fields(String path, JsonNode fields, JsonNode values) {
        var uploaded = values.valueStream().map(JsonNode::asText).filter(text -> text.startsWith(ATTACHED))
                .map(text -> text.substring(ATTACHED.length())).toList();
        var given = values.propertyStream().filter(value -> !uploaded.contains(value.getKey()))
                .flatMap(value -> fields.has(value.getKey())
                        ? value(path + value.getKey(), fields.path(value.getKey()).path("type").asText(),
                                value.getValue())
                        : Stream.of("there is no " + path + value.getKey()));
        var missing = fields.propertyStream().filter(field -> field.getValue().path("required").asBoolean())
                .map(Map.Entry::getKey).filter(name -> !values.has(name)).map(name -> path + name + " is missing");
        return Stream.concat(given, missing);
    }

    /** A value of one of the types, joined by "or". */
    private static Stream<String> value(String path, String types, JsonNode value) {
        List<List<String>> tried = new ArrayList<>();
        for (var type : types.split(" or "))
            tried.add(one(path, type, value).toList());
        return tried.stream().anyMatch(List::isEmpty) ? Stream.empty() : tried.getFirst().stream();
    }

    private static Stream<String> one(String path, String type, JsonNode value) {
        if (type.startsWith("Array of "))
            return value.isArray()
                    ? value.valueStream().flatMap(item -> value(path + "[].", type.substring(9), item))
                    : Stream.of(path + " is no array");
        boolean fits = switch (type) {
            case "Integer" -> value.isIntegralNumber();
            case "Float" -> value.isNumber();
            case "String" -> value.isTextual();
            case "Boolean" -> value.isBoolean();
            case "True" -> value.isBoolean() && value.asBoolean();
            default -> value.isObject();
        };
        if (!fits)
            return Stream.of(path + " is " + value.getNodeType() + ", no " + type);
        return value.isObject() && !type.equals("InputFile") ? object(path + ".", type, value) : Stream.empty();
    }

    /** A type without fields stands for those whose names begin with its own. */
    private static Stream<String> object(String path, String type, JsonNode value) {
        var types = API.path("types");
        if (!types.path(type).isEmpty())
            return fields(path, types.path(type), value);
        var kinds = types.propertyStream().filter(it -> it.getKey().startsWith(type) && !it.getValue().isEmpty())
                .map(it -> fields(path, it.getValue(), value).toList()).toList();
        return kinds.stream().anyMatch(List::isEmpty)
                ? Stream.empty()
                : Stream.of(path + " is no " + type + ": " + value);
    }

    private static JsonNode api() {
        try (var in = Objects.requireNonNull(Ledger.class.getResourceAsStream("/sandbox/bot-api-10.2.json"))) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As JSON in a test: single quotes for double ones. */
    static JsonNode calls(String... calls) {
        try {
            return new ObjectMapper().readTree(("[" + String.join(",", Arrays.asList(calls)) + "]").replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
