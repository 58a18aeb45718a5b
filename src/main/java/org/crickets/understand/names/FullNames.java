package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A first name beside the full name in the same message is the same person: "Helen Pryce … sent Helen a note", "… thanked Ms Pryce". */
final class FullNames {
    private FullNames() {}

    static List<NameSpan> of(List<NameSpan> names) {
        List<String> full = names.stream().filter(NameSpan::person).map(NameSpan::name)
                .filter(n -> n.indexOf(' ') >= 0).distinct().toList();
        if (full.isEmpty()) {
            return names;
        }
        List<NameSpan> out = new ArrayList<>();
        for (NameSpan name : names) {
            List<String> fuller = name.person() && !name.known() && name.after() - name.first() == 1
                    ? fuller(name, full)
                    : List.of();
            out.add(fuller.size() == 1
                    ? NameSpan.fresh(name.first(), name.after(), NameSpan.Kind.PERSON, fuller.getFirst())
                    : name);
        }
        return out;
    }

    private static List<String> fuller(NameSpan name, List<String> full) {
        String start = name.name().toLowerCase(Locale.ROOT) + " ";
        String end = " " + name.name().toLowerCase(Locale.ROOT);
        return full.stream()
                .filter(n -> n.toLowerCase(Locale.ROOT).startsWith(start) || n.toLowerCase(Locale.ROOT).endsWith(end))
                .toList();
    }
}
