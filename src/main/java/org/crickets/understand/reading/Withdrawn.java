package org.crickets.understand.reading;

import java.util.List;
import java.util.Set;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Text;

/** "Interview with Duncan Bank, sorry, Dunmore Bank": the first name is taken back as it is told. */
final class Withdrawn {
    private static final Set<String> SLIPS = Set.of("sorry", "oops", "whoops", "meant", "mean", "rather", "correction",
            "no");
    private static final Set<String> BETWEEN = Set.of(",", ".", "-", "*", "(", "i", "wait", "sorry", "actually", "no",
            "oops", "mean", "meant", "rather", "or", "with", "at", "from", "for", "\u2013", "\u2014", "...", "!");
    private static final int FAR = 5;

    private Withdrawn() {}

    static List<NameSpan> without(Text text, List<NameSpan> names) {
        return names.stream().filter(n -> n.known() || names.stream().noneMatch(m -> replaces(text, n, m))).toList();
    }

    /** "Duck Energy … *Duke Energy". */
    private static boolean alike(Text text, NameSpan wrong, NameSpan right) {
        return wrong.after() - wrong.first() > 1 && text.norm(wrong.after() - 1).equals(text.norm(right.after() - 1))
                || Distance.oneSlip(text.norm(wrong.first()), text.norm(right.first()));
    }

    private static boolean replaces(Text text, NameSpan wrong, NameSpan right) {
        int gap = right.first() - wrong.after();
        boolean starred = text.norm(right.first() - 1).equals("*") && wrong.kind() == right.kind() && gap > 0
                && alike(text, wrong, right);
        if (starred) {
            return true;
        }
        if (wrong.first() == 0 || wrong.kind() != right.kind() || gap < 1 || gap > FAR) {
            return false;
        }
        boolean slipped = false;
        for (int i = wrong.after(); i < right.first(); i++) {
            if (!BETWEEN.contains(text.norm(i))) {
                return false;
            }
            slipped |= SLIPS.contains(text.norm(i));
        }
        return slipped;
    }
}
