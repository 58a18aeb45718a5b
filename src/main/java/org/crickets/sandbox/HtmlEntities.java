package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What each HTML tag of the Bot API means as an entity. */
final class HtmlEntities {

    static final Set<String> TAGS = Set.of("a", "b", "strong", "i", "em", "s", "strike", "del", "u", "ins",
            "tg-spoiler", "tg-emoji", "tg-time", "span", "pre", "code", "blockquote");

    private HtmlEntities() {}

    /** What is wrong with a tag whose attributes are read, "@" standing for the byte offset. */
    static Optional<String> problem(String tag, Map<String, String> attributes) {
        if (tag.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
            return Optional.of("Tag \"span\" must have class \"tg-spoiler\"@");
        }
        if (tag.equals("tg-emoji") && !attributes.getOrDefault("emoji-id", "").matches("[0-9]{1,19}")) {
            return Optional.of("Invalid custom emoji identifier specified");
        }
        return Optional.empty();
    }

    /** The entity of a closed tag over that text, without offset and length; empty when the tag leaves no trace. */
    static Optional<ObjectNode> entity(String tag, Map<String, String> attributes, String text) {
        return switch (tag) {
            case "b", "strong" -> type("bold");
            case "i", "em" -> type("italic");
            case "u", "ins" -> type("underline");
            case "s", "strike", "del" -> type("strikethrough");
            case "span", "tg-spoiler" -> type("spoiler");
            case "pre" -> type("pre");
            case "code" -> type("code").map(entity -> language(entity, attributes.getOrDefault("class", "")));
            case "blockquote" -> type(attributes.containsKey("expandable") ? "expandable_blockquote" : "blockquote");
            case "tg-emoji" -> type("custom_emoji")
                    .map(entity -> entity.put("custom_emoji_id", attributes.get("emoji-id")));
            case "tg-time" -> time(attributes);
            case "a" -> link(attributes.getOrDefault("href", text));
            default -> Optional.empty();
        };
    }

    private static Optional<ObjectNode> type(String type) {
        return Optional.of(Json.object().put("type", type));
    }

    private static ObjectNode language(ObjectNode entity, String cssClass) {
        String language = cssClass.startsWith("language-") ? cssClass.substring("language-".length()) : "";
        return language.isEmpty() ? entity : entity.put("language", language);
    }

    private static Optional<ObjectNode> time(Map<String, String> attributes) {
        String unix = attributes.getOrDefault("unix", "");
        return unix.matches("[0-9]{1,12}")
                ? type("date_time").map(entity -> entity.put("unix_time", Long.parseLong(unix)).put("date_time_format",
                        attributes.getOrDefault("format", "")))
                : Optional.empty();
    }

    /** A link to a person mentions them; one that is no address leaves the bare text, as the real server does. */
    private static Optional<ObjectNode> link(String href) {
        String url = href.strip();
        if (url.matches("tg:(//)?user\\?id=[0-9]{1,18}")) {
            ObjectNode entity = Json.object().put("type", "text_mention");
            entity.putObject("user").put("id", Long.parseLong(url.replaceAll("\\D", ""))).put("is_bot", false)
                    .put("first_name", "User");
            return Optional.of(entity);
        }
        if (url.matches("(?i)(https?|tg|mailto|tel):\\S+")) {
            return type("text_link").map(entity -> entity.put("url", url));
        }
        return url.matches("[\\w-]+(\\.[\\w-]+)+(/\\S*)?")
                ? type("text_link").map(entity -> entity.put("url", "http://" + url + (url.contains("/") ? "" : "/")))
                : Optional.empty();
    }

    /**
     * Code with a language that fills a preformatted block is one block in that language; elsewhere code has no
     * language.
     */
    static List<JsonNode> joinCode(List<ObjectNode> entities) {
        List<JsonNode> joined = new ArrayList<>();
        for (ObjectNode entity : entities) {
            if (entity.path("type").asText().equals("code") && entity.has("language")) {
                Optional<ObjectNode> block = entities.stream()
                        .filter(other -> other.path("type").asText().equals("pre") && samePlace(other, entity))
                        .findFirst();
                block.ifPresentOrElse(pre -> pre.set("language", entity.get("language")), () -> {
                    entity.remove("language");
                    joined.add(entity);
                });
            } else {
                joined.add(entity);
            }
        }
        return joined;
    }

    private static boolean samePlace(ObjectNode one, ObjectNode other) {
        return one.path("offset").equals(other.path("offset")) && one.path("length").equals(other.path("length"));
    }
}
