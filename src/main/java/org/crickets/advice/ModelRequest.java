package org.crickets.advice;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.crickets.understand.Meaning;

/** What is sent: the message, what it may mean, and the form of the answer. Nothing else that is known of the user. */
final class ModelRequest {
    /** The details that an act may have, each a piece of the message. */
    static final List<String> DETAILS = List.of("company", "new_company", "role", "when", "decision_by", "until", "due",
            "what_they_asked_for", "timezone", "playbook");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TASK = """
            You read one message to a bot that reminds somebody to follow up after their job interviews. Say what it tells \
            or asks: one act for each thing, in the order of the text. Copy every detail letter by letter from the message, \
            and give null for what it does not say. Never work out a date. If it is not about the writer's own interviews, \
            give no act.
            when: the time of the interview, or when it happened. decision_by: when the employer decides. until: how long \
            to wait, or somebody is away. due: the writer's own deadline. Kinds of log_sent are what the writer sent, kinds \
            of log_reply what the employer said.""";

    private ModelRequest() {}

    static String json(String model, String text) {
        var request = JSON.createObjectNode().put("model", model).put("temperature", 0).put("stream", false);
        var messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", TASK);
        messages.addObject().put("role", "user").put("content", text);
        request.putObject("response_format").put("type", "json_schema").putObject("json_schema").put("name", "acts")
                .put("strict", true).set("schema", schema());
        return request.toString();
    }

    private static ObjectNode schema() {
        var schema = object("acts");
        ((ObjectNode) schema.path("properties")).putObject("acts").put("type", "array").set("items", act());
        return schema;
    }

    private static ObjectNode act() {
        var names = Stream.concat(Stream.of("intent", "kind", "people"), DETAILS.stream()).toArray(String[]::new);
        var act = object(names);
        var properties = (ObjectNode) act.path("properties");
        words(properties.putObject("intent").put("type", "string").putArray("enum"),
                Stream.of(Meaning.values()).map(Meaning::intent));
        words(maybeText(properties.putObject("kind")).putArray("enum"),
                Stream.of(Meaning.values()).flatMap(meaning -> meaning.kind().stream())).addNull();
        properties.putObject("people").put("type", "array").set("items", person());
        DETAILS.forEach(detail -> maybeText(properties.putObject(detail)));
        return act;
    }

    private static ObjectNode person() {
        var person = object("name", "title");
        var properties = (ObjectNode) person.path("properties");
        properties.putObject("name").put("type", "string");
        maybeText(properties.putObject("title"));
        return person;
    }

    private static ObjectNode object(String... names) {
        var object = JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
        words(object.putArray("required"), Stream.of(names));
        object.putObject("properties");
        return object;
    }

    private static ObjectNode maybeText(ObjectNode property) {
        words(property.putArray("type"), Stream.of("string", "null"));
        return property;
    }

    private static ArrayNode words(ArrayNode array, Stream<String> words) {
        words.distinct().forEach(array::add);
        return array;
    }
}
