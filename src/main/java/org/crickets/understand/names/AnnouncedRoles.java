package org.crickets.understand.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Jobs whose words no list knows, beside a word that announces one: "role: cellar hand", "for the front desk position". */
final class AnnouncedRoles {
    private static final Set<String> ANNOUNCE = RoleFinder.ANNOUNCE;
    private static final Set<String> ARTICLES = RoleFinder.ARTICLES;
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> MODIFIERS = RoleFinder.WORDS.list("modifier");
    private static final Set<String> WHOSE = Set.of("my", "your", "our", "his", "her", "their", "another", "every",
            "any",
            "some", "each", "same", "which", "what", "one", "more", "no", "both", "two", "three");
    private static final Set<String> TAILS = RoleFinder.WORDS.list("tail");
    private static final Set<String> NOUNS = RoleFinder.WORDS.list("after-role");
    /** "The role is actually called BI Developer". */
    private static final Set<String> CALLED = Set.of("actually", "really", "called", "named", "titled", "now",
            "officially", "properly", "apparently", "listed", "advertised", "as");
    private static final int LONGEST = RoleFinder.LONGEST;
    private static final int OF = RoleFinder.OF;
    private static final int FAR = 14;
    private static final Set<String> BESIDE = RoleFinder.WORDS.list("beside");
    private static final Set<String> NOUN = Set.of("role", "position", "job", "post", "vacancy", "gig", "opening");
    private static final Set<String> PLAIN = Set.of("same", "first", "new", "this", "that", "dream", "other", "open",
            "at", "with", "on", "in", "of", "next", "second", "third", "final", "and", "or", "whole", "entire",
            "actual",
            "advertised", "time", "to", "is", "was", "perfect", "great", "good", "right", "best");
    static final Set<String> FILLED = filled();
    private static final Set<String> TOLD = NotedRoles.TOLD;
    private static final Set<String> SHIFTS = Set.of("night", "weekend", "day", "evening", "morning", "summer",
            "christmas", "lunch", "breakfast");

    private final Text text;

    AnnouncedRoles(Text text) {
        this.text = text;
    }

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

    /** The job announced right before a token, if any. */
    @Nullable
    RoleSpan by(int i) {
        RoleSpan span = announced(i);
        return span == null ? called(i) : span;
    }

    /** "Role: SWE II", "the position is Principal SRE". */
    private @Nullable RoleSpan announced(int i) {
        boolean colon = text.norm(i).equals(":") || text.norm(i).equals("=");
        boolean is = Words.any(text.norm(i), "is", "'s", "was", "na");
        boolean should = text.norm(i - 1).equals("should") && Words.any(text.norm(i), "be", "read", "say")
                && ANNOUNCE.contains(text.norm(i - 2));
        should |= text.norm(i - 1).equals("should") && Words.any(text.norm(i), "be", "read", "say") && at(i - 1);
        should |= it(i);
        is |= should;
        boolean at = should || is && at(i);
        if (i == 0 || !(colon || is) || !at && !ANNOUNCE.contains(text.norm(i - 1))
                && !(text.norm(i - 1).equals("roll") && text.norm(i - 2).equals("the"))) {
            return null;
        }
        if (text.norm(i - 1).equals("title") && Words.any(text.norm(i - 2), "her", "his", "their")) {
            return null;
        }
        int first = i + 1;
        while (first < text.size()
                && (ARTICLES.contains(text.norm(first)) || is && CALLED.contains(text.norm(first)))) {
            first++;
        }
        int after = first;
        while (after < text.size() && after - first < LONGEST && inside(after, first)) {
            after++;
        }
        boolean headed = after > first && HEADS.contains(text.norm(tailless(first, after) - 1));
        return after > first && (colon || headed || (should || !at) && ended(first, after) || opposed(first, after))
                ? span(first, after, true)
                : null;
    }

    /** "The role at Piedmont is groundman not apprentice lineman": one to three words, and the job that it is not. */
    private boolean opposed(int first, int after) {
        int not = text.norm(after).equals(",") ? after + 1 : after;
        boolean rather = Words.any(text.norm(not), "rather", "instead") && Words.any(text.norm(not + 1), "than", "of");
        int other = rather ? not + 2 : not + 1;
        return (rather || text.norm(not).equals("not")) && after - first < OF
                && IntStream.range(other, other + OF).anyMatch(k -> RoleFinder.ends(text, k))
                && IntStream.range(first, after)
                        .noneMatch(k -> !text.token(k).shouted()
                                && (FILLED.contains(text.norm(k)) || PLAIN.contains(text.norm(k))));
    }

    /** "Fix the role, it's cellar door manager", "wrong job title - should be". */
    private boolean it(int i) {
        int k = i - 1;
        while (k > i - OF && Words.any(text.norm(k), "it", "that", "should", "actually", "now", "be", "really")) {
            k--;
        }
        boolean is = Words.any(text.norm(i), "is", "'s", "be", "was", "say", "read") && k < i - 1;
        return is && !text.token(Math.max(k, 0)).word() && ANNOUNCE.contains(text.norm(k - 1));
    }

    /** "The title for Castlegate is", "the job at Acme is": one or two words of a name between. */
    private boolean at(int i) {
        for (int k = i - 2; k >= i - OF - 1 && k > 0; k--) {
            if (Words.any(text.norm(k), "for", "at", "with", "on")) {
                return ANNOUNCE.contains(text.norm(k - 1));
            }
        }
        return false;
    }

    /** "Role is cellar hand.": one to four words that nothing follows, none of them about the job itself. */
    private boolean ended(int first, int after) {
        boolean ends = after >= text.size() || text.lineBreakBefore(after) || ".!,;(".contains(text.norm(after));
        boolean two = after - first > 1 || text.token(first).capital() && !text.shouted();
        return ends && two && after - first < LONGEST - 1 && IntStream.range(first, after)
                .noneMatch(
                        k -> FILLED.contains(text.norm(k)) || PLAIN.contains(text.norm(k)) || text.token(k).numeric());
    }

    /** "For the front desk position": whatever stands between the article and the word for a job. */
    @Nullable
    RoleSpan between(int i) {
        boolean opens = Words.any(text.norm(i - 1), "the", "a", "an", "their")
                && Words.any(text.norm(i - 2), "for", "about", "regarding", "re", "as");
        boolean bare = Words.any(text.norm(i - 1), "for", "as", "regarding") && !WHOSE.contains(text.norm(i))
                && !FILLED.contains(text.norm(i)) && !text.token(i).numeric();
        boolean aside = i > 1 && Words.any(text.norm(i - 1), ",", "-", "(", ";") && text.token(i).shouted();
        if (noted(i) > i && !text.shouted()) {
            return span(i, noted(i), true);
        }
        if (text.shouted()) {
            return opens ? shouted(i) : null;
        }
        if (!opens && !aside && !bare) {
            return null;
        }
        int after = i;
        while (after < text.size() && after - i < 4 && (text.token(after).word() || tight(after, i))
                && !NOUNS.contains(text.norm(after))
                && !PLAIN.contains(text.norm(after)) && !text.lineBreakBefore(after)) {
            after++;
        }
        boolean kind = text.norm(after).startsWith("interview") && after > i + 1
                && BESIDE.contains(text.norm(after - 1));
        boolean ends = after > i && (NOUN.contains(text.norm(after)) || kind);
        boolean named = bare && after - i < 3 && !text.quiet() && text.token(i).capital()
                && !HEADS.contains(text.norm(after - 1)) && !MODIFIERS.contains(text.norm(i));
        boolean small = bare && after == i + 1 && !HEADS.contains(text.norm(i));
        if (named && !text.token(i).shouted() || small) {
            return null;
        }
        boolean initials = after == i + 1 && text.token(i).shouted() && text.norm(i).length() <= OF
                && (placed(i) || Words.any(text.norm(i - 1), "a", "an")
                        || Words.any(text.norm(after + 1), "at", "with"))
                && !Employers.known(text.norm(i));
        boolean name = !aside && after == i + 1 && text.token(i).capital() && !HEADS.contains(text.norm(i))
                && !initials;
        return ends && !name ? span(i, after, true) : null;
    }

    /** "FOR THE FRONT DESK JOB AT THE GRAND": where all is in capitals, up to three words before the noun, and the employer behind it. */
    private @Nullable RoleSpan shouted(int i) {
        int after = i;
        while (after < text.size() && after - i < OF && text.token(after).word() && !text.token(after).numeric()
                && !NOUN.contains(text.norm(after)) && !PLAIN.contains(text.norm(after))) {
            after++;
        }
        boolean ends = after + 1 >= text.size() || !text.token(after + 1).word();
        boolean told = NOUN.contains(text.norm(after))
                && (Words.any(text.norm(after + 1), "at", "@", "with") || placed(i) && ends);
        return told && after > i && after - i < OF ? span(i, after, true) : null;
    }

    /** Whether an employer may be told before in the sentence. */
    private boolean placed(int i) {
        return IntStream.range(text.sentenceStart(i), i)
                .anyMatch(k -> Words.any(text.norm(k), "at", "with", "w", "to", "@"));
    }

    /** "RN med-surg". */
    private boolean tight(int i, int first) {
        return text.norm(i).equals("-") && i > first && i + 1 < text.size()
                && text.token(i - 1).end() == text.token(i).start() && text.token(i).end() == text.token(i + 1).start();
    }

    /** Where the job ends that fills a note of its own: ", server role.", ". VP Finance role."; the token itself when there is none. */
    private int noted(int i) {
        if (i < 2 || !Words.any(text.norm(i - 1), ",", "-", "(", ";", ".") || WHOSE.contains(text.norm(i))) {
            return i;
        }
        int after = i;
        while (after < text.size() && after - i < 4 && text.token(after).word() && !text.token(after).numeric()
                && !Words.any(text.norm(after), "role", "position", "job", "gig", "post")
                && !PLAIN.contains(text.norm(after))
                && !FILLED.contains(text.norm(after)) && !TOLD.contains(text.norm(after))
                && !text.lineBreakBefore(after)) {
            after++;
        }
        boolean job = Words.any(text.norm(after), "job", "gig", "post") && after > i
                && (HEADS.contains(text.norm(after - 1)) || !Common.knows(text.norm(after - 1)));
        boolean ends = (job || Words.any(text.norm(after), "role", "position"))
                && (after + 1 >= text.size() || !text.token(after + 1).word());
        return ends ? after : i;
    }

    /** "The position of Verification Engineer", "position Einkäufer": words in capitals beside the word for a job. */
    private @Nullable RoleSpan called(int i) {
        boolean of = text.norm(i - 1).equals("of") || text.norm(i - 1).equals("as");
        String noun = text.norm(of ? i - 2 : i - 1);
        if (i < 1 || !ANNOUNCE.contains(noun) || noun.equals("title") || text.shouted() || !text.token(i).capital()
                || !text.token(i).word() || text.norm(i).equals("i") || text.startsSentence(i)
                || text.token(i).shouted() && text.token(i - 1).shouted()) {
            return null;
        }
        int after = i;
        while (after < text.size() && after - i < LONGEST && inside(after, i)
                && (text.token(after).capital() || numbered(after)
                        || Words.any(text.norm(after), "de", "du", "of", "für")
                        || Words.any(text.norm(after - 1), "de", "du", "für")
                        || !text.token(after).word() && after + 1 < text.size() && text.token(after + 1).capital())) {
            after++;
        }
        return after > i ? span(i, after, true) : null;
    }

    /** "Band 5 Radiographer". */
    private boolean numbered(int i) {
        return text.token(i).numeric() && i + 1 < text.size() && text.token(i + 1).capital();
    }

    private boolean inside(int i, int first) {
        boolean word = text.token(i).word() || Words.any(text.norm(i), "/", "-", "+", "#", "&");
        boolean stop = Words.any(text.norm(i), "at", "with", "on", "and", "in", "they", "i", "from", "remote", "for",
                "today", "w", "not", "rather",
                "instead");
        return word && !stop && (i == first || !text.lineBreakBefore(i));
    }

    private int tailless(int first, int after) {
        return after - 1 > first && TAILS.contains(text.norm(after - 1)) ? after - 1 : after;
    }

    /** "Interviewed for night shelf stacker at …": up to four small words, the last one named after what is done. */
    @Nullable
    RoleSpan sought(int i) {
        int opens = Words.any(text.norm(i - 1), "a", "an", "the") ? i - 2 : i - 1;
        boolean meets = text.norm(opens).equals("for") && IntStream.range(opens - 3, opens)
                .anyMatch(k -> text.norm(k).startsWith("interview") || text.norm(k).equals("applied"));
        int after = i;
        while (meets && after < text.size() && after - i < OF && text.token(after).word()
                && !text.token(after).capital()
                && (!FILLED.contains(text.norm(after)) || SHIFTS.contains(text.norm(after)))) {
            after++;
        }
        int from = opens < 0 ? 0 : Math.max(text.sentenceStart(opens), opens - FAR);
        boolean met = text.norm(opens).equals("for") && IntStream.range(from, Math.max(from, opens))
                .anyMatch(k -> text.norm(k).startsWith("interview") || text.norm(k).equals("applied"));
        boolean of = text.norm(opens).equals("of") && NOUN.contains(text.norm(opens - 1));
        int end = i;
        while (!meets && (met || of) && end < text.size() && end - i < OF && text.token(end).word()
                && !text.token(end).capital() && !FILLED.contains(text.norm(end))) {
            end++;
        }
        boolean headed = met && end - i > 1 && RoleFinder.ends(text, end - 1) && !text.norm(i - 1).equals("the");
        if (end > i && (BESIDE.contains(text.norm(end - 1)) || headed)
                && (end >= text.size() || !text.token(end).word()
                        || Words.any(text.norm(end), "at", "with", "in", "and", "then"))) {
            return span(i, end, true);
        }
        return after > i && text.norm(after - 1).matches("\\w{4,}(?:er|or|ist|hand|maid|man|woman|person)")
                && !Common.knows(text.norm(after - 1)) ? span(i, after, true) : null;
    }

    private RoleSpan span(int first, int after, boolean role) {
        return new RoleSpan(first, after, role, text.typed(first, after));
    }
}
