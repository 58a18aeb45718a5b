package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks that were spoken: "full stop", "comma", "exclamation mark", "new line". */
final class Dictated {
    private static final Map<String, String> PAIRS = Map.of("full stop", ".", "question mark", "?", "exclamation mark",
            "!", "exclamation point", "!", "semi colon", ";", "open bracket", "(", "close bracket", ")",
            "open quote", "\"", "close quote", "\"");
    private static final Set<String> LINES = Set.of("line", "paragraph");
    /** "A question mark over the budget", "came to a full stop": no marks. */
    private static final Set<String> TOLD = Set.of("a", "an", "the", "big", "one", "another", "huge", "no", "this",
            "that", "my", "oxford", "with", "at", "of");
    /** "A notice period". */
    private static final Set<String> SPANS = Set.of("notice", "trial", "probation", "probationary", "waiting",
            "grace", "time", "long", "short", "cooling", "off", "week", "month", "day", "interview", "decision");

    private Dictated() {}

    static List<Token> marked(List<Token> tokens) {
        return tokens.stream().anyMatch(Dictated::hint) ? put(tokens) : tokens;
    }

    private static boolean hint(Token token) {
        return Words.any(token.norm(), "comma", "stop", "mark", "point", "bracket", "colon", "quote");
    }

    private static List<Token> put(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        boolean spoken = false;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
            String before = i == 0 ? "" : tokens.get(i - 1).norm();
            String two = next == null || TOLD.contains(before) ? null : pair(token, next, spoken);
            String mark = two != null ? two : alone(token, before, next, spoken);
            spoken |= mark != null;
            int end = two == null || next == null ? token.end() : next.end();
            out.add(mark == null ? token : new Token(mark, mark, token.start(), end, false));
            i += two == null ? 0 : 1;
        }
        return out;
    }

    private static @Nullable String pair(Token token, Token next, boolean spoken) {
        boolean line = spoken && token.is("new") && LINES.contains(next.norm());
        return line ? "." : token.word() && next.word() ? PAIRS.get(token.norm() + " " + next.norm()) : null;
    }

    private static @Nullable String alone(Token token, String before, @Nullable Token next, boolean spoken) {
        if (token.is("comma")) {
            return TOLD.contains(before) ? null : ",";
        }
        boolean period = token.is("period") && !TOLD.contains(before) && !SPANS.contains(before);
        return period && (spoken || next == null) ? "." : null;
    }
}
