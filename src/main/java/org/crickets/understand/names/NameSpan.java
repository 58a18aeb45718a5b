package org.crickets.understand.names;

import java.util.List;
import java.util.Optional;

/**
 * A company or person named in a text.
 *
 * @param first   its first token
 * @param after   the token after it
 * @param name    the known name, else as typed
 * @param company a known person's company
 * @param title   what the text says the person is
 * @param others  further known names that the words could mean just as well
 */
public record NameSpan(int first, int after, Kind kind, String name, Optional<String> company, Optional<String> title,
        boolean known, List<String> others) {
    /** What is named. */
    public enum Kind {
        COMPANY, PERSON
    }

    public boolean person() {
        return kind == Kind.PERSON;
    }

    boolean covers(int token) {
        return token >= first && token < after;
    }

    /** The same words, for another name. */
    public NameSpan called(String other) {
        return new NameSpan(first, after, kind, other, company, title, known, others);
    }

    NameSpan titled(String told) {
        return new NameSpan(first, after, kind, name, company, Optional.of(told), known, others);
    }

    NameSpan until(int end) {
        return new NameSpan(first, end, kind, name, company, title, known, others);
    }

    static NameSpan fresh(int first, int after, Kind kind, String name) {
        return new NameSpan(first, after, kind, name, Optional.empty(), Optional.empty(), false, List.of());
    }
}
