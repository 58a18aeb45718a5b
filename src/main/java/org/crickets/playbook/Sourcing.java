package org.crickets.playbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crickets.files.Format;
import org.crickets.files.Format.Parsed;
import org.crickets.plan.Sourced;

/** How a value is written together with where it comes from: {@code 7 days (A8, ours)}. */
final class Sourcing {
    private static final Pattern FORM = Pattern.compile("([^()]*)\\(([^()]*)\\)");
    private static final String OURS = "ours";

    private Sourcing() {}

    /** The value with, in brackets, the rules it serves, and "ours" among them if the number is our own choice. */
    static <T> Format<Sourced<T>> of(Format<T> format, String sources) {
        var example = format.example() + " (" + sources + ")";
        return new Format<>(example, text -> parse(text, format));
    }

    private static <T> Parsed<Sourced<T>> parse(String text, Format<T> format) {
        var found = FORM.matcher(text);
        if (!found.matches())
            return new Parsed.Wrong<>(Format.quoted(text) + " does not say, in brackets, which rules it comes from.");
        var rules = new ArrayList<String>();
        boolean ours = false;
        for (var source : found.group(2).split(",", -1)) {
            var id = Rules.id(source.strip());
            if (source.strip().equals(OURS))
                ours = true;
            else if (id.isEmpty())
                return new Parsed.Wrong<>(Format.quoted(source.strip()) + " is no rule; there are " + Rules.known()
                        + ", and \"ours\" beside them.");
            else
                rules.add(id.get());
        }
        return sourced(format.parse(found.group(1)), rules, ours);
    }

    private static <T> Parsed<Sourced<T>> sourced(Parsed<T> value, List<String> rules, boolean ours) {
        if (rules.isEmpty())
            return new Parsed.Wrong<>("No rule stands in the brackets; also a number of ours serves one.");
        return switch (value) {
            case Parsed.Fine<T>(var it) -> new Parsed.Fine<>(new Sourced<>(it, rules, ours));
            case Parsed.Wrong<T>(var sentence) -> new Parsed.Wrong<>(sentence);
        };
    }
}
