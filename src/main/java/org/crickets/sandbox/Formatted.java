package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Locale;
import java.util.Optional;

/**
 * Text as a person reads it with its entities, or what is wrong with it; lengths in UTF-16 units as the Bot API counts
 * entities.
 */
record Formatted(String text, ArrayNode entities, Optional<String> problem) {

    /** A message's text has 1 to 4096 characters after parsing, a caption at most 1024 (Bot API). */
    static final int TEXT_LIMIT = 4096;

    static final int CAPTION_LIMIT = 1024;

    static Formatted broken(String problem) {
        return new Formatted("", Json.array(), Optional.of(problem));
    }

    /** Reads a text parameter with its parse mode or entities. */
    static Formatted of(Params params, String textName, String entitiesName) {
        String text = params.text(textName);
        String mode = params.text("parse_mode");
        if (mode.isEmpty()) {
            return EntityList.read(text, params.json(entitiesName));
        }
        return switch (mode.toLowerCase(Locale.ROOT)) {
            case "html" -> new HtmlText(text).parse().tidy();
            case "markdown", "markdownv2" -> broken("the sandbox reads parse_mode HTML and entities, but no " + mode);
            default -> broken("unsupported parse_mode");
        };
    }

    /** Without the white space around it, and with the links, commands and the like that Telegram finds by itself. */
    Formatted tidy() {
        return problem.isPresent() ? this : EntityList.tidy(this);
    }

    /** The refusal for a message's text, if any. */
    Optional<Reply.Refused> textProblem(boolean given) {
        if (!given) {
            return Optional.of(Reply.badRequest("message text is empty"));
        }
        return problem.or(() -> text.isBlank() ? Optional.of("text must be non-empty") : Optional.empty())
                .or(() -> longerThan(TEXT_LIMIT) ? Optional.of("message is too long") : Optional.empty())
                .map(Reply::badRequest);
    }

    /** The refusal for a caption, which may be empty. */
    Optional<Reply.Refused> captionProblem() {
        return problem
                .or(() -> longerThan(CAPTION_LIMIT) ? Optional.of("message caption is too long") : Optional.empty())
                .map(Reply::badRequest);
    }

    private boolean longerThan(int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    boolean sameAs(String otherText, JsonNode otherEntities) {
        return text.equals(otherText) && entities.equals(otherEntities.isArray() ? otherEntities : Json.array());
    }
}
