package org.crickets.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Who;

/** Reads a bare list of people, such as "Dana Smith (hiring manager), Tom Okafor and Priya". */
final class Names {
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[;\\n&]|\\band\\b|,(?![^(]*\\)))\\s*");
    private static final Pattern TITLED = Pattern.compile("([^(]+)\\(([^)]+)\\)");
    private static final int MANY = 12;

    private Names() {}

    /** What was understood, else what the list says; empty if it reads like no list of names. */
    static List<Who> read(String text, Heard heard) {
        var understood = heard.acts().stream().flatMap(act -> act.slots().people().stream()).toList();
        if (!understood.isEmpty())
            return understood;
        var parts = Arrays.stream(BETWEEN.split(text.strip())).filter(part -> !part.isBlank()).toList();
        boolean names = parts.size() <= MANY && parts.stream().allMatch(part -> part.split("\\s+").length <= 6);
        return names ? parts.stream().map(Names::who).toList() : List.of();
    }

    private static Who who(String part) {
        var titled = TITLED.matcher(part);
        return titled.matches()
                ? new Who(titled.group(1).strip(), Optional.of(titled.group(2).strip()))
                : new Who(part.strip(), Optional.empty());
    }
}
