package org.crickets.app;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crickets.telegram.Redaction;

/** Something that must not show in a log. From its making on no line of the log holds it. */
record Secret(String value) {
    private static final String INSTEAD = "<secret>";
    /** Shorter ones would blot out words that have nothing to do with them. */
    private static final int SHORTEST = 6;
    private static final Set<String> ALL = ConcurrentHashMap.newKeySet();
    private static final Redaction TOKENS = new Redaction("");

    Secret {
        if (value.length() >= SHORTEST)
            ALL.add(value);
    }

    /** The text without any secret that was made, nor anything that looks like a bot's token. */
    static String hidden(String text) {
        var clean = text;
        for (var secret : ALL)
            clean = clean.replace(secret, INSTEAD).replace(secret.replace(":", "%3A"), INSTEAD);
        return TOKENS.clean(clean);
    }

    @Override
    public String toString() {
        return "…";
    }
}
