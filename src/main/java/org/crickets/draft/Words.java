package org.crickets.draft;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What an {@link Ask} gives the templates, by the names they use; what is missing is left out. */
final class Words {
    /** Every name a template may use. */
    static final Set<String> NAMES = Set.of("hi", "bye", "opener", "closer", "company", "role", "to", "interview",
            "moment", "topic", "article", "why", "asked", "deadline", "offered", "thanksToo", "signature", "me",
            "contact",
            "phone", "availability");
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d ()./-]{4,}\\d");
    private static final Pattern LINK_AT_END = Pattern.compile("(.*\\s)?(\\w+://|www\\.)\\S+");

    private Words() {}

    /** {@code withContact}: the wording says nowhere how to reach the user, so it stands below the name. */
    static Map<String, Object> of(Ask ask, String signOff, boolean withContact) {
        Map<String, Object> words = new HashMap<>();
        about(words, ask.about());
        own(words, ask.own());
        sender(words, ask.sender());
        words.put("bye", bye(ask.sender(), signOff, withContact));
        return words;
    }

    private static void about(Map<String, Object> words, Ask.About about) {
        words.put("company", oneLine(about.company()));
        words.put("hi", Greeting.to(about.to().map(Words::oneLine)));
        put(words, "role", about.role().map(Words::oneLine).map(Words::withoutTheWordRole));
        put(words, "to", about.to().map(Words::oneLine));
        put(words, "interview", about.interview().map(Words::oneLine));
        put(words, "asked", about.asked().map(Words::sentence));
        put(words, "deadline", about.deadline().map(Words::oneLine));
        words.put("offered", about.offered());
    }

    private static void own(Map<String, Object> words, Ask.Own own) {
        put(words, "moment", own.moment().map(Words::sentence));
        put(words, "topic", own.topic().map(Words::sentence));
        put(words, "article", own.article().map(Words::oneLine));
        put(words, "why", own.why().map(Words::sentence));
        words.put("thanksToo", own.thanksToo());
    }

    private static void sender(Map<String, Object> words, Ask.Sender sender) {
        put(words, "signature", sender.signature());
        put(words, "me", present(sender.signature()).map(it -> it.lines().findFirst().orElse("")));
        put(words, "contact", sender.contact().map(Words::oneLine));
        put(words, "phone", sender.contact().map(PHONE::matcher).filter(it -> it.find()).map(it -> it.group()));
        put(words, "availability", sender.availability().map(Words::oneLine).map(Words::withoutFullStop));
    }

    private static String bye(Ask.Sender sender, String signOff, boolean withContact) {
        var name = present(sender.signature());
        var below = present(sender.contact()).filter(_ -> withContact).map(it -> "\n" + it).orElse("");
        return name.map(it -> signOff + ",\n" + it).orElse(signOff) + below;
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
        if (line.isEmpty() || line.matches(".*[.!?…:;。]") || LINK_AT_END.matcher(line).matches())
            return line;
        return line + ".";
    }

    private static String withoutFullStop(String text) {
        return text.replaceAll("[.!;,]+$", "");
    }

    private static String withoutTheWordRole(String role) {
        return role.replaceAll("(?i)^the\\s+|\\s+(role|position|job)$", "");
    }
}
