package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Inline buttons: what the real server refuses about them. */
final class Buttons {

    /** callback_data has 1 to 64 bytes (Bot API, InlineKeyboardButton). */
    private static final int DATA_BYTES = 64;

    /** copy_text has 1 to 256 characters (Bot API, CopyTextButton). */
    private static final int COPY_CHARACTERS = 256;

    private static final Set<String> STYLES = Set.of("", "default", "primary", "danger", "success");
    private static final List<String> OTHER_KINDS = List.of("callback_game", "pay", "switch_inline_query",
            "switch_inline_query_chosen_chat", "switch_inline_query_current_chat", "login_url", "web_app", "copy_text");

    private Buttons() {}

    /** What is wrong with the shape of one button. */
    static Optional<String> shapeProblem(JsonNode button) {
        if (!button.isObject()) {
            return Optional.of("InlineKeyboardButton must be an Object");
        }
        return Fields.requiredText(button, "text").or(() -> Fields.optionalText(button, "style"))
                .or(() -> style(button))
                .or(() -> Fields.optionalText(button, "url")).or(() -> Fields.optionalText(button, "callback_data"))
                .or(() -> kind(button));
    }

    private static Optional<String> style(JsonNode button) {
        return STYLES.contains(button.path("style").asText("").toLowerCase(Locale.ROOT))
                ? Optional.empty()
                : Optional.of("invalid button style specified");
    }

    private static Optional<String> kind(JsonNode button) {
        if (!button.path("url").asText("").isEmpty() || !button.path("callback_data").asText("").isEmpty()) {
            return Optional.empty();
        }
        if (button.hasNonNull("copy_text")) {
            return Fields.requiredObject(button, "copy_text")
                    .or(() -> Fields.requiredText(button.path("copy_text"), "text"));
        }
        return OTHER_KINDS.stream().anyMatch(button::hasNonNull)
                ? Optional.empty()
                : Optional.of("Text buttons are unallowed in the inline keyboard");
    }

    /** What is too long, too short or malformed among all the buttons of a keyboard. */
    static Optional<String> limitProblem(JsonNode markup) {
        return all(markup).map(Buttons::limits).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> limits(JsonNode button) {
        if (button.path("text").asText("").isBlank()) {
            return Optional.of("inline keyboard button text must be non-empty");
        }
        String url = button.path("url").asText("");
        if (!url.isEmpty()) {
            return isUrl(url) ? Optional.empty() : Optional.of("BUTTON_URL_INVALID");
        }
        if (button.path("callback_data").asText("").getBytes(StandardCharsets.UTF_8).length > DATA_BYTES) {
            return Optional.of("BUTTON_DATA_INVALID");
        }
        String copy = button.path("copy_text").path("text").asText("");
        boolean badCopy = button.hasNonNull("copy_text")
                && (copy.isEmpty() || copy.codePointCount(0, copy.length()) > COPY_CHARACTERS);
        return badCopy ? Optional.of("BUTTON_COPY_TEXT_INVALID") : Optional.empty();
    }

    private static boolean isUrl(String url) {
        return url.matches("(?i)(https?|tg|ton)://\\S+") || url.matches("[\\w-]+(\\.[\\w-]+)+(/\\S*)?");
    }

    static Stream<JsonNode> all(JsonNode markup) {
        return markup.path("inline_keyboard").valueStream().flatMap(JsonNode::valueStream);
    }
}
