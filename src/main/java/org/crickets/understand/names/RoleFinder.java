package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds jobs: words that end in "engineer", "designer", "nurse" and the like, and what "role:" announces. */
public final class RoleFinder {
    static final Words WORDS = Words.of("roles.txt");
    private static final Set<String> HEADS = WORDS.list("head");
    private static final Set<String> MODIFIERS = WORDS.list("modifier");
    private static final Set<String> TAILS = WORDS.list("tail");
    private static final Set<String> NOUNS = WORDS.list("after-role");
    private static final Set<String> ANNOUNCE = Set.of("role", "position", "job", "title", "vacancy", "post",
            "opening");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "their", "new", "another", "this", "of");
    private static final Set<String> NOUN = Set.of("role", "position", "job", "post", "vacancy", "gig", "opening");
    private static final Set<String> PLAIN = Set.of("same", "first", "new", "this", "that", "dream", "other", "open",
            "at", "with", "on", "in", "of", "next", "second", "third", "final", "and", "or", "whole", "entire",
            "actual",
            "advertised", "time", "to", "is", "was", "perfect", "great", "good", "right", "best");
    private static final Set<String> FILLED = filled();
    private static final Set<String> SHIFTS = Set.of("night", "weekend", "day", "evening", "morning", "summer",
            "christmas", "lunch", "breakfast");
    private static final int LONGEST = 6;
    private static final int OF = 4;

    private final Text text;

    private static Set<String> filled() {
        Words common = Words.of("common.txt");
        Set<String> all = new HashSet<>(common.list("function"));
        all.addAll(common.list("time"));
        all.addAll(Words.of("tense.txt").list("past"));
        all.addAll(Words.of("tense.txt").list("coming"));
        all.addAll(Set.of("filled", "gone", "closed", "based", "paid", "called", "mine", "yours", "interesting",
                "remote", "hybrid", "permanent", "temporary", "available", "better", "decent"));
        return all;
    }

    public RoleFinder(Text text) {
        this.text = text;
    }

    /** The spans in text order. */
    public List<RoleSpan> find() {
        List<RoleSpan> out = new ArrayList<>();
        for (int i = 0; i < text.size();) {
            RoleSpan span = announced(i);
            span = span == null ? called(i) : span;
            span = span == null || !span.role() ? or(between(i), span) : span;
            span = span == null ? headed(i) : span;
            span = span == null ? sought(i) : span;
            if (span != null) {
                out.add(span);
            }
            i = span == null ? i + 1 : span.after();
        }
        return out;
    }

    /** "Role: SWE II", "the position is Principal SRE". */
    private @Nullable RoleSpan announced(int i) {
        boolean colon = text.norm(i).equals(":") || text.norm(i).equals("=");
        boolean is = Set.of("is", "'s", "was", "for").contains(text.norm(i)) && !text.norm(i).equals("for");
        if (i == 0 || !(colon || is) || !ANNOUNCE.contains(text.norm(i - 1))) {
            return null;
        }
        int first = i + 1;
        while (first < text.size() && ARTICLES.contains(text.norm(first))) {
            first++;
        }
        int after = first;
        while (after < text.size() && after - first < LONGEST && inside(after, first)) {
            after++;
        }
        boolean headed = after > first && HEADS.contains(text.norm(tailless(first, after) - 1));
        return after > first && (colon || headed || ended(first, after)) ? span(first, after, true) : null;
    }

    /** "Role is cellar hand.": one to four words that nothing follows, none of them about the job itself. */
    private boolean ended(int first, int after) {
        boolean ends = after >= text.size() || text.lineBreakBefore(after) || ".!,;(".contains(text.norm(after));
        boolean two = after - first > 1 || text.token(first).capital() && !text.shouted();
        return ends && two && after - first < LONGEST - 1 && IntStream.range(first, after)
                .noneMatch(
                        k -> FILLED.contains(text.norm(k)) || PLAIN.contains(text.norm(k)) || text.token(k).numeric());
    }

    private static @Nullable RoleSpan or(
            @Nullable RoleSpan first, @Nullable RoleSpan second) {
        return first != null ? first : second;
    }

    /** "For the front desk position": whatever stands between the article and the word for a job. */
    private @Nullable RoleSpan between(int i) {
        boolean opens = Set.of("the", "a", "an", "their").contains(text.norm(i - 1))
                && Set.of("for", "about", "regarding", "re", "as").contains(text.norm(i - 2));
        boolean aside = i > 1 && Set.of(",", "-", "(", ";").contains(text.norm(i - 1)) && text.token(i).shouted();
        if (!opens && !aside || text.shouted()) {
            return null;
        }
        int after = i;
        while (after < text.size() && after - i < 4 && text.token(after).word() && !NOUNS.contains(text.norm(after))
                && !PLAIN.contains(text.norm(after)) && !text.lineBreakBefore(after)) {
            after++;
        }
        boolean ends = after > i && NOUN.contains(text.norm(after));
        boolean name = !aside && after == i + 1 && text.token(i).capital() && !HEADS.contains(text.norm(i));
        return ends && !name ? span(i, after, true) : null;
    }

    /** "The position of Verification Engineer", "position Einkäufer": words in capitals beside the word for a job. */
    private @Nullable RoleSpan called(int i) {
        boolean of = text.norm(i - 1).equals("of") || text.norm(i - 1).equals("as");
        String noun = text.norm(of ? i - 2 : i - 1);
        if (i < 1 || !ANNOUNCE.contains(noun) || noun.equals("title") || text.shouted() || !text.token(i).capital()
                || !text.token(i).word() || text.norm(i).equals("i") || text.startsSentence(i)) {
            return null;
        }
        int after = i;
        while (after < text.size() && after - i < LONGEST && inside(after, i)
                && (text.token(after).capital() || Set.of("de", "du", "of", "für").contains(text.norm(after))
                        || Set.of("de", "du", "für").contains(text.norm(after - 1))
                        || !text.token(after).word() && after + 1 < text.size() && text.token(after + 1).capital())) {
            after++;
        }
        return after > i ? span(i, after, true) : null;
    }

    private boolean inside(int i, int first) {
        boolean word = text.token(i).word() || Set.of("/", "-", "+", "#", "&").contains(text.norm(i));
        boolean stop = Set.of("at", "with", "on", "and", "in", "they", "i", "from", "remote", "for", "today", "w")
                .contains(text.norm(i));
        return word && !stop && (i == first || !text.lineBreakBefore(i));
    }

    private int tailless(int first, int after) {
        return after - 1 > first && TAILS.contains(text.norm(after - 1)) ? after - 1 : after;
    }

    /** Whether the line is a mail's subject: "Subject: Interview confirmation: Head of Finance". */
    private boolean subject(int i) {
        int start = i;
        while (start > 0 && !text.lineBreakBefore(start)) {
            start--;
        }
        return text.norm(start).equals("subject") && text.norm(start + 1).equals(":");
    }

    /** The longest run of job words that ends in a head. */
    private @Nullable RoleSpan headed(int i) {
        if (!piece(i)) {
            return null;
        }
        int head = -1;
        int end = i;
        while (end < text.size() && end - i < LONGEST && piece(end) && (end == i || !text.lineBreakBefore(end))) {
            if (HEADS.contains(text.norm(end))) {
                head = end;
            }
            end++;
        }
        if (head < 0) {
            return null;
        }
        int after = head + 1;
        if (after < text.size() && TAILS.contains(text.norm(after)) && !text.lineBreakBefore(after)
                && (!text.token(after).numeric() || !NOUNS.contains(text.norm(after + 1)))
                && !(text.norm(after).equals("i") && !text.token(after).capital())) {
            after++;
        }
        after = ofWhat(head, after);
        int first = i;
        while (first < head && ARTICLES.contains(text.norm(first))) {
            first++;
        }
        first = unheard(first);
        boolean wanted = wanted(first, after);
        return span(wanted && NOUNS.contains(text.norm(after)) ? widened(first) : first, after, wanted);
    }

    /** "Director of Customer Operations": up to three words with capitals, or of work, after a head's "of". */
    private int ofWhat(int head, int after) {
        if (after != head + 1 || !text.norm(after).equals("of")
                || !Set.of("director", "head", "vp", "president", "manager", "chief").contains(text.norm(head))) {
            return after;
        }
        int end = after + 1;
        while (end < text.size() && end - after < OF && text.token(end).word() && !text.lineBreakBefore(end)
                && (text.token(end).capital() && !text.shouted() || MODIFIERS.contains(text.norm(end)))) {
            end++;
        }
        return end > after + 1 ? end : after;
    }

    /** "Interviewed for night shelf stacker at …": up to four small words, the last one named after what is done. */
    private @Nullable RoleSpan sought(int i) {
        int opens = Set.of("a", "an", "the").contains(text.norm(i - 1)) ? i - 2 : i - 1;
        boolean meets = text.norm(opens).equals("for") && IntStream.range(opens - 3, opens)
                .anyMatch(k -> text.norm(k).startsWith("interview") || text.norm(k).equals("applied"));
        int after = i;
        while (meets && after < text.size() && after - i < OF && text.token(after).word()
                && !text.token(after).capital()
                && (!FILLED.contains(text.norm(after)) || SHIFTS.contains(text.norm(after)))) {
            after++;
        }
        return after > i && text.norm(after - 1).matches("\\w{4,}(?:er|or|ist|hand|maid|man|woman|person)")
                && !Common.knows(text.norm(after - 1)) ? span(i, after, true) : null;
    }

    /** "For ranch bookkeeper": one or two words before it that no list knows, right after "for" or "as". */
    private int unheard(int first) {
        int i = first - 1;
        while (i > 0 && first - i < OF - 1 && text.token(i).word() && !text.token(i).capital()
                && !Common.knows(text.norm(i)) && !text.token(i).numeric() && !GivenNames.given(text.norm(i))) {
            i--;
        }
        int opens = ARTICLES.contains(text.norm(i)) ? i - 1 : i;
        return i < first - 1 && Set.of("for", "as").contains(text.norm(opens)) ? i + 1 : first;
    }

    /** "The banana stand manager job": words before it that no list knows, back to the article. */
    private int widened(int first) {
        for (int i = first - 1; i > 0 && first - i < LONGEST - 1; i--) {
            if (Set.of("a", "an", "the").contains(text.norm(i))) {
                return Set.of("for", "got", "about", "of").contains(text.norm(i - 1)) ? i + 1 : first;
            }
            if (!text.token(i).word() || text.token(i).capital()) {
                return first;
            }
        }
        return first;
    }

    private boolean piece(int i) {
        String norm = text.norm(i);
        return HEADS.contains(norm) || MODIFIERS.contains(norm)
                || (norm.equals("-") || norm.equals("/") || norm.equals("&")) && i > 0 && tight(i)
                || norm.equals("of") && Set.of("head", "vp", "director", "president").contains(text.norm(i - 1));
    }

    private boolean tight(int i) {
        return i + 1 < text.size() && text.token(i - 1).end() == text.token(i).start()
                && text.token(i).end() == text.token(i + 1).start();
    }

    private RoleSpan span(int first, int after, boolean role) {
        return new RoleSpan(first, after, role, text.typed(first, after));
    }

    /** For the job itself: "for a …", "as a …", "… role", "they want a …", "… interview", after a dash. */
    private boolean wanted(int first, int after) {
        if (NOUNS.contains(text.norm(after)) && !text.norm(first - 1).equals("with")) {
            return true;
        }
        int before = first - 1;
        while (before > 0 && ARTICLES.contains(text.norm(before)) && !text.norm(before).equals("of")) {
            before--;
        }
        String word = text.norm(before);
        boolean needs = !text.norm(first - 1).equals("hiring")
                && Set.of("want", "need", "wants", "needs", "hiring", "seeking", "recruiting", "become").contains(word)
                || word.equals("for") && Set.of("looking", "hiring", "recruiting").contains(text.norm(before - 1));
        boolean posts = word.equals("as") && !text.norm(before - 1).equals("soon")
                || word.equals("for") && !text.norm(before - 1).equals("waiting");
        boolean of = word.equals("of") && ANNOUNCE.contains(text.norm(before - 1));
        boolean dash = (word.equals("-") || word.equals("|")) && after - first > 1 && before > 0;
        boolean header = (word.equals(":") || word.equals("-") || word.equals("|")) && subject(before);
        boolean at = Set.of("at", "@").contains(text.norm(after)) && after - first > 1
                && !Set.of("with", "to", "by", ",", "and", "is", "the", "who").contains(text.norm(first - 1));
        return needs || posts || of || dash || at || header;
    }
}
