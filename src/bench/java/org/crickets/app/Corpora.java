package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crickets.understand.Context;

/** Every message of the corpora, with what it is read against. */
public final class Corpora {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MESSAGES = List.of("utterances.public", "own", "own2", "voices", "fresh", "more",
            "third", "two", "fourth", "hard");
    private static final List<String> DATES = List.of("dates.public", "dates-voices");

    private Corpora() {}

    /** A text and its reader's knowledge. */
    public record Message(String text, Context context) {}

    /** Whole messages. */
    public static List<Message> messages() {
        return MESSAGES.stream().flatMap(file -> lines(file + ".jsonl")).map(Corpora::json).map(Corpora::message)
                .toList();
    }

    /** Short texts, with one date or with what only looks like one. */
    public static List<Message> dates() {
        return DATES.stream().flatMap(Corpora::rows).toList();
    }

    private static Stream<Message> rows(String file) {
        var names = List.of(lines(file + ".tsv").findFirst().orElseThrow().split("\t"));
        return lines(file + ".tsv").skip(1).map(line -> message(names, List.of(line.split("\t", -1))));
    }

    private static Message message(List<String> names, List<String> values) {
        var item = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++)
            item.put(names.get(i), values.get(i));
        var told = ContextJson.read(item);
        return new Message(item.path("text").asText(), new Context(told.now(), told.zone(),
                item.path("order").asText().equals("DMY"), told.known(), told.last()));
    }

    private static Message message(JsonNode item) {
        return new Message(item.path("text").asText(), ContextJson.read(item));
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(String file) {
        try (var in = Corpora.class.getResourceAsStream("/corpus/" + file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
