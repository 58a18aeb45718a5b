package org.crickets.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a file of drafts, before they are compiled; what stands before the first heading is commentary. */
record TemplateFile(String file, List<Part> parts) {
    static final Set<String> HEADINGS = Set.of("version", "shorter", "openers", "closers", "sign-offs");

    /**
     * What stands below a heading.
     *
     * @param line the number of the heading's line, from 1 on
     */
    record Part(String heading, int line, List<String> lines) {
        /** The number of the first line below the heading that is not blank, or of the heading. */
        int firstLine() {
            for (int i = 0; i < lines.size(); i++)
                if (!lines.get(i).isBlank())
                    return line + 1 + i;
            return line;
        }
    }

    static TemplateFile parse(String file, String text) {
        var parts = new ArrayList<Part>();
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.startsWith("[") && line.stripTrailing().endsWith("]"))
                parts.add(new Part(line.stripTrailing().substring(1, line.stripTrailing().length() - 1), number,
                        new ArrayList<>()));
            else if (!parts.isEmpty())
                parts.getLast().lines().add(line);
        }
        return new TemplateFile(file, parts);
    }

    List<Part> parts(String heading) {
        return parts.stream().filter(part -> part.heading().equals(heading)).toList();
    }
}
