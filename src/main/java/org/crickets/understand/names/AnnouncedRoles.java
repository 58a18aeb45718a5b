package org.crickets.understand.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Jobs whose words no list knows, behind a word that announces one: "role: cellar hand", "position of Buyer". */
final class AnnouncedRoles {
    private static final Set<String> ANNOUNCE = RoleFinder.ANNOUNCE;
    private static final Set<String> ARTICLES = RoleFinder.ARTICLES;
    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");
    private static final Set<String> TAILS = RoleFinder.WORDS.list("tail");
    /** "The role is actually called BI Developer". */
    private static final Set<String> CALLED = Set.of("actually", "really", "called", "named", "titled", "now",
            "officially", "properly", "apparently", "listed", "advertised", "as");
    private static final int LONGEST = RoleFinder.LONGEST;
    private static final int OF = RoleFinder.OF;

    private final Text text;
    private final Announcing announcing;

    AnnouncedRoles(Text text) {
        this.text = text;
        this.announcing = new Announcing(text);
    }

    /** The job announced right before a token, if any. */
    @Nullable
    RoleSpan by(int i) {
        RoleSpan span = announced(i);
        return span == null ? called(i) : span;
    }

    /** "Role: SWE II", "the position is Principal SRE". */
    private @Nullable RoleSpan announced(int i) {
        if (!announcing.at(i)) {
            return null;
        }
        boolean mark = announcing.mark(i);
        int first = i + 1;
        while (first < text.size()
                && (ARTICLES.contains(text.norm(first)) || !mark && CALLED.contains(text.norm(first)))) {
            first++;
        }
        int after = end(first);
        if (after == first) {
            return null;
        }
        boolean near = announcing.corrected(i) || !announcing.far(i);
        boolean fits = mark || headed(first, after) || near && ended(first, after) || opposed(first, after);
        return fits ? span(first, after) : null;
    }

    private int end(int first) {
        int after = first;
        while (after < text.size() && after - first < LONGEST && inside(after, first)) {
            after++;
        }
        return after;
    }

    /** Whether its last word is one of work. */
    private boolean headed(int first, int after) {
        boolean tail = after - 1 > first && TAILS.contains(text.norm(after - 1));
        return HEADS.contains(text.norm(tail ? after - 2 : after - 1));
    }

    /** "Role is cellar hand.": one to four words that nothing follows, none of them about the job itself. */
    private boolean ended(int first, int after) {
        boolean ends = after >= text.size() || text.lineBreakBefore(after) || ".!,;(".contains(text.norm(after));
        boolean two = after - first > 1 || text.token(first).capital() && !text.shouted();
        return ends && two && after - first < LONGEST - 1 && IntStream.range(first, after)
                .noneMatch(k -> filler(k) || text.token(k).numeric());
    }

    /** "The role at Piedmont is groundman not apprentice lineman": one to three words, and the job that it is not. */
    private boolean opposed(int first, int after) {
        int not = text.norm(after).equals(",") ? after + 1 : after;
        boolean rather = Words.any(text.norm(not), "rather", "instead") && Words.any(text.norm(not + 1), "than", "of");
        int other = rather ? not + 2 : not + 1;
        return (rather || text.norm(not).equals("not")) && after - first < OF
                && IntStream.range(other, other + OF).anyMatch(k -> RoleFinder.ends(text, k))
                && IntStream.range(first, after).noneMatch(k -> !text.token(k).shouted() && filler(k));
    }

    private boolean filler(int i) {
        return Filler.word(text.norm(i)) || Filler.plain(text.norm(i));
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
        while (after < text.size() && after - i < LONGEST && inside(after, i) && joined(after)) {
            after++;
        }
        return after > i ? span(i, after) : null;
    }

    /** "Band 5 Radiographer", "Agente de Compras": a capital, or what stands before one. */
    private boolean joined(int i) {
        boolean next = i + 1 < text.size() && text.token(i + 1).capital();
        return text.token(i).capital() || next && (text.token(i).numeric() || !text.token(i).word())
                || Words.any(text.norm(i), "de", "du", "of", "für")
                || Words.any(text.norm(i - 1), "de", "du", "für");
    }

    private boolean inside(int i, int first) {
        boolean word = text.token(i).word() || Words.any(text.norm(i), "/", "-", "+", "#", "&");
        boolean stop = Words.any(text.norm(i), "at", "with", "on", "and", "in", "they", "i", "from", "remote", "for",
                "today", "w", "not", "rather", "instead");
        return word && !stop && (i == first || !text.lineBreakBefore(i));
    }

    private RoleSpan span(int first, int after) {
        return new RoleSpan(first, after, true, text.typed(first, after));
    }
}
