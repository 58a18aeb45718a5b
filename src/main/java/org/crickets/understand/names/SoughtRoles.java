package org.crickets.understand.names;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Jobs in small words that one was interviewed for or applied for: "interviewed for night shelf stacker at Asda". */
record SoughtRoles(Text text) {
    private static final Set<String> BESIDE = RoleFinder.WORDS.list("beside");
    private static final Set<String> SHIFTS = Set.of("night", "weekend", "day", "evening", "morning", "summer",
            "christmas", "lunch", "breakfast");
    private static final Pattern DOES = Pattern.compile("\\w{4,}(?:er|or|ist|hand|maid|man|woman|person)");
    private static final int OF = RoleFinder.OF;

    /** How far before "for" the interview stands: right before it, and in the same sentence. */
    private static final int NEAR = 3;
    private static final int FAR = 14;

    /** The job that begins here, if any. */
    @Nullable
    RoleSpan at(int i) {
        int opens = Words.any(text.norm(i - 1), "a", "an", "the") ? i - 2 : i - 1;
        boolean sought = text.norm(opens).equals("for");
        if (sought && met(opens - NEAR, opens)) {
            return doing(i);
        }
        boolean met = sought && met(Math.max(text.sentenceStart(opens), opens - FAR), opens);
        boolean of = text.norm(opens).equals("of") && FramedRoles.NOUN.contains(text.norm(opens - 1));
        return met || of ? working(i, met) : null;
    }

    private boolean met(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(k -> text.norm(k).startsWith("interview") || text.norm(k).equals("applied"));
    }

    /** Up to four small words, the last one named after what is done. */
    private @Nullable RoleSpan doing(int i) {
        int after = i;
        while (after < text.size() && after - i < OF && text.token(after).word() && !text.token(after).capital()
                && (!Filler.word(text.norm(after)) || SHIFTS.contains(text.norm(after)))) {
            after++;
        }
        return after > i && DOES.matcher(text.norm(after - 1)).matches() && !Common.knows(text.norm(after - 1))
                ? span(i, after)
                : null;
    }

    /** Up to four small words, the last one of work. */
    private @Nullable RoleSpan working(int i, boolean met) {
        int end = i;
        while (end < text.size() && end - i < OF && text.token(end).word() && !text.token(end).capital()
                && !Filler.word(text.norm(end))) {
            end++;
        }
        boolean headed = met && end - i > 1 && RoleFinder.ends(text, end - 1) && !text.norm(i - 1).equals("the");
        boolean closed = end >= text.size() || !text.token(end).word()
                || Words.any(text.norm(end), "at", "with", "in", "and", "then");
        return end > i && (headed || BESIDE.contains(text.norm(end - 1))) && closed ? span(i, end) : null;
    }

    private RoleSpan span(int first, int after) {
        return new RoleSpan(first, after, true, text.typed(first, after));
    }
}
