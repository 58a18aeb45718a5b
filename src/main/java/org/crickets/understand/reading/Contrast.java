package org.crickets.understand.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** "It's called Bergmann IT, not Bergman IT": two spellings so near that the known name is heard in both. */
record Contrast(String wrong, String right) {
    private static final int LONGEST = 6;
    private static final int WORDS = 3;
    /** What stands before the right name. */
    private static final Set<String> LEADS = Set.of("meant", "mean", "is", "'s", "was", "it", "sorry", "with", "at",
            "to",
            "for", "from", "be", "actually", "soz", "oops", "no", "wait", "said", "say", "that", "the", "by", "i", "am",
            "were", "about", "it's", "its", "sry", "whoops", "lol", "apologies");

    /** "It's Sabi Farms abeg": what is none of the name. */
    private static final Set<String> FILLERS = Set.of("abeg", "please", "pls", "plz", "sorry", "actually", "btw",
            "though", "tho", "lol", "o", "oh", "by", "the", "way", "haha", "mate", "sir", "ma", "na", "really", "now",
            "i", "mean", "instead", "rather", "with", "and", "is", "it", "thanks", "cheers", "sha", "sef", "yaar", "ji",
            "eh", "hey", "ok", "okay", "like", "obviously", "definitely", "folks", "guys", "aye", "pal", "my", "bad");

    static Optional<Contrast> of(Message message) {
        Text text = message.text();
        return message.names().stream().filter(n -> !n.person() && text.norm(n.first() - 1).equals("not"))
                .map(n -> whole(message, n))
                .flatMap(n -> before(text, n).or(() -> behind(text, n)).or(() -> other(message, n)).stream())
                .findFirst();
    }

    /** "Soz meant kmart not big w": the known one is wrong, and the words before it are no other known one. */
    private static Optional<Contrast> other(Message message, NameSpan wrong) {
        Text text = message.text();
        int after = wrong.first() - 1;
        while (after > 0 && Words.any(text.norm(after - 1), ",", "and", "but", "-")) {
            after--;
        }
        int first = after;
        while (first > 0 && after - first < WORDS && text.token(first - 1).word()
                && !LEADS.contains(text.norm(first - 1))) {
            first--;
        }
        boolean led = first == 0 || LEADS.contains(text.norm(first - 1)) || !text.token(first - 1).word();
        boolean plain = false;
        for (int i = first; i < after; i++) {
            plain |= Common.knows(text.norm(i)) && !text.token(i).capital() || text.token(i).numeric();
        }
        int from = first;
        boolean known = message.names().stream()
                .anyMatch(n -> n.known() && n.first() < wrong.first() - 1 && n.after() > from
                        || n.person() && n.first() == from);
        return wrong.known() && led && !plain && !known && after > first
                ? Optional.of(new Contrast(wrong.name(), text.typed(first, after)))
                : Optional.empty();
    }

    /** "Not Infosolutions" of Zentrix Infosolutions. */
    private static NameSpan whole(Message message, NameSpan named) {
        String end = " " + named.name().toLowerCase(Locale.ROOT);
        return message.context().known().companies().stream().filter(c -> c.toLowerCase(Locale.ROOT).endsWith(end))
                .findFirst().map(c -> named.called(c)).orElse(named);
    }

    private static Optional<Contrast> before(Text text, NameSpan wrong) {
        int after = wrong.first() - 1;
        while (after > 0 && Words.any(text.norm(after - 1), ",", "and", "but", "-")) {
            after--;
        }
        int first = after - 1;
        while (first >= Math.max(0, after - LONGEST) && !near(text, first, wrong)) {
            first--;
        }
        return of(text, wrong, first, after);
    }

    /** "Not Bergman IT but Bergmann IT". */
    private static Optional<Contrast> behind(Text text, NameSpan wrong) {
        int first = wrong.after();
        while (first < Math.min(text.size(), wrong.after() + LONGEST) && !near(text, first, wrong)) {
            first++;
        }
        int after = first;
        while (after < text.size() && after - first < LONGEST && text.token(after).word()) {
            after++;
        }
        return of(text, wrong, first, after);
    }

    private static Optional<Contrast> of(Text text, NameSpan wrong, int first, int after) {
        if (first < 0 || first >= after || !near(text, first, wrong)) {
            return Optional.empty();
        }
        int end = after;
        while (end > first + 1 && FILLERS.contains(text.norm(end - 1)) && !text.token(end - 1).capital()) {
            end--;
        }
        String right = text.typed(first, end);
        boolean same = right.equalsIgnoreCase(wrong.name());
        return same ? Optional.empty() : Optional.of(new Contrast(wrong.name(), right));
    }

    private static boolean near(Text text, int first, NameSpan wrong) {
        String start = wrong.name().toLowerCase(Locale.ROOT).split(" ", 2)[0];
        return start.equals(text.norm(first)) || start.length() > 3 && Distance.oneSlip(start, text.norm(first));
    }
}
