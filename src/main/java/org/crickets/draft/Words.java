package org.crickets.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an {@link Ask} gives the templates, by the names they use; what is missing is left out. */
final class Words {
    /** Every name a template may use. */
    static final Set<String> NAMES = Set.of("hi", "bye", "opener", "closer", "company", "role", "to", "interview",
            "moment", "topic", "asked", "thanksToo", "signature", "me");

    private Words() {}

    static Map<String, Object> of(Ask ask, String signOff) {
        Map<String, Object> words = new HashMap<>();
        words.put("company", oneLine(ask.company()));
        words.put("hi", Greeting.to(ask.to().map(Words::oneLine)));
        words.put("bye", present(ask.signature()).map(it -> signOff + ",\n" + it).orElse(signOff));
        words.put("thanksToo", ask.thanksToo());
        put(words, "role", ask.role().map(Words::oneLine).map(Words::withoutTheWordRole));
        put(words, "to", ask.to().map(Words::oneLine));
        put(words, "interview", ask.interview().map(Words::oneLine));
        put(words, "moment", ask.moment().map(Words::sentence));
        put(words, "topic", ask.topic().map(Words::sentence));
        put(words, "asked", ask.asked().map(Words::sentence));
        put(words, "signature", ask.signature());
        put(words, "me", ask.signature().map(it -> it.strip().lines().findFirst().orElse("")));
        return words;
    }

    private static void put(Map<String, Object> words, String name, Optional<String> value) {
        present(value).ifPresent(it -> words.put(name, it));
    }

    private static Optional<String> present(Optional<String> text) {
        return text.map(String::strip).filter(it -> !it.isEmpty());
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** On one line and with its full stop, unless it ends in another mark or in a link, which a full stop would break. */
    static String sentence(String text) {
        var line = oneLine(text);
        if (line.isEmpty() || line.matches(".*[.!?…:;。]") || line.matches("(.*\\s)?(\\w+://|www\\.)\\S+"))
            return line;
        return line + ".";
    }

    private static String withoutTheWordRole(String role) {
        return role.replaceAll("(?i)^the\\s+|\\s+(role|position|job)$", "");
    }
}
