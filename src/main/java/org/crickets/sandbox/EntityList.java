package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Entities of a text: given ones checked, found ones (links, commands, mentions, hashtags, addresses) added, all in
 * order.
 */
final class EntityList {

    /** A kind of entity that Telegram finds by itself; where two overlap the earlier in the list counts. */
    private record Finder(String type, Pattern pattern) {}

    private static final List<Finder> FINDERS = List.of(
            new Finder("email", Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}")),
            new Finder("url", Pattern.compile("(?<![\\w@.])(?:https?://[^\\s<>\"]+[^\\s<>\".,;:!?)]|(?:[a-z0-9-]+\\.)+"
                    + "(?:com|org|net|io|dev|co|uk|de|eu)(?:/[^\\s<>\"]*[^\\s<>\".,;:!?)])?)(?![\\w@])")),
            new Finder("bot_command", Pattern.compile("(?<![\\w/<>])/\\w{1,64}(?:@\\w{3,32})?(?![\\w/<>])")),
            new Finder("mention", Pattern.compile("(?<![\\w@])@\\w{4,32}(?!\\w)")),
            new Finder("hashtag", Pattern.compile("(?<![\\w#])#\\w*\\p{L}\\w*")));

    private static final Comparator<JsonNode> ORDER = Comparator
            .comparingInt((JsonNode entity) -> entity.path("offset").asInt())
            .thenComparing(entity -> -entity.path("length").asInt());

    private EntityList() {}

    /** A text with entities as the bot gave them. */
    static Formatted read(String text, JsonNode given) {
        ArrayNode entities = Json.array();
        for (JsonNode entity : given) {
            Optional<String> problem = problem(entity);
            if (problem.isPresent()) {
                return Formatted.broken("can't parse MessageEntity: " + problem.get());
            }
            entities.add(entity);
        }
        return tidy(new Formatted(text, entities, Optional.empty()));
    }

    private static Optional<String> problem(JsonNode entity) {
        if (!entity.isObject()) {
            return Optional.of("expected an Object");
        }
        return Stream.of("type", "offset", "length").filter(name -> !entity.has(name)).findFirst()
                .map(name -> "Can't find field \"" + name + "\"");
    }

    static Formatted tidy(Formatted raw) {
        String text = raw.text().strip();
        int cut = text.isEmpty() ? 0 : raw.text().indexOf(text);
        List<JsonNode> entities = new ArrayList<>();
        raw.entities().forEach(entity -> moved(entity, cut, text.length()).ifPresent(entities::add));
        entities.addAll(found(text, entities));
        return new Formatted(text, entities.stream().sorted(ORDER).collect(Json.toArray()), Optional.empty());
    }

    /** The entity's part within the text that is left. */
    private static Optional<JsonNode> moved(JsonNode entity, int cut, int length) {
        int from = Math.max(0, entity.path("offset").asInt() - cut);
        int to = Math.min(length, entity.path("offset").asInt() - cut + entity.path("length").asInt());
        return to <= from
                ? Optional.empty()
                : Optional.of(((ObjectNode) entity.deepCopy()).put("offset", from).put("length", to - from));
    }

    /** What Telegram finds by itself, outside of code and links. */
    static List<JsonNode> found(String text, List<JsonNode> given) {
        List<JsonNode> found = new ArrayList<>();
        List<JsonNode> closed = new ArrayList<>(given.stream()
                .filter(entity -> entity.path("type").asText().matches("pre|code|text_link|text_mention")).toList());
        for (Finder finder : FINDERS) {
            Matcher matcher = finder.pattern().matcher(text);
            while (matcher.find()) {
                ObjectNode entity = Json.object().put("type", finder.type()).put("offset", matcher.start()).put(
                        "length",
                        matcher.end() - matcher.start());
                if (closed.stream().noneMatch(other -> overlap(other, entity))) {
                    found.add(entity);
                    closed.add(entity);
                }
            }
        }
        return found.stream().sorted(ORDER).toList();
    }

    private static boolean overlap(JsonNode one, JsonNode other) {
        return start(one) < end(other) && start(other) < end(one);
    }

    private static int start(JsonNode entity) {
        return entity.path("offset").asInt();
    }

    private static int end(JsonNode entity) {
        return start(entity) + entity.path("length").asInt();
    }
}
