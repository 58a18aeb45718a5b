package org.crickets.telegram;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the bot's token out of texts; it stands in every URL of the Bot API, so it slips into errors easily. */
public final class Redaction {
    private static final String INSTEAD = "<token>";
    /** What @BotFather hands out: the bot's number, a colon, and about 35 characters. */
    private static final Pattern ANY_TOKEN = Pattern.compile("\\d{3,}(?::|%3[Aa])[A-Za-z0-9_-]{20,}");

    private final String token;

    public Redaction(String token) {
        this.token = token;
    }

    /** The text without this token, nor any other of the usual form; "" for none. */
    public String clean(@Nullable String text) {
        if (text == null)
            return "";
        var without = token.isEmpty() ? text : text.replace(token, INSTEAD).replace(token.replace(":", "%3A"), INSTEAD);
        return ANY_TOKEN.matcher(without).replaceAll(INSTEAD);
    }

    @Override
    public String toString() {
        return "Redaction[" + INSTEAD + "]";
    }
}
