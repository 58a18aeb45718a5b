package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** The words that announce a job: "role:", "the position is", "the title at Acme should be". */
record Announcing(Text text) {
    private static final Set<String> ANNOUNCE = RoleFinder.ANNOUNCE;
    private static final int OF = RoleFinder.OF;

    /** Whether they end with this token. */
    boolean at(int i) {
        boolean announced = corrected(i) || (mark(i) || is(i)) && beside(i) || is(i) && far(i);
        return announced && !theirs(i);
    }

    boolean mark(int i) {
        return text.norm(i).equals(":") || text.norm(i).equals("=");
    }

    private boolean is(int i) {
        return Words.any(text.norm(i), "is", "'s", "was", "na");
    }

    private boolean beside(int i) {
        return ANNOUNCE.contains(text.norm(i - 1))
                || text.norm(i - 1).equals("roll") && text.norm(i - 2).equals("the");
    }

    /** "Her title is": a person's. */
    private boolean theirs(int i) {
        return text.norm(i - 1).equals("title") && Words.any(text.norm(i - 2), "her", "his", "their");
    }

    /** "The role should be", "fix the role, it's". */
    boolean corrected(int i) {
        boolean should = text.norm(i - 1).equals("should") && Words.any(text.norm(i), "be", "read", "say");
        return should && (ANNOUNCE.contains(text.norm(i - 2)) || far(i - 1)) || it(i);
    }

    /** "Fix the role, it's cellar door manager", "wrong job title - should be". */
    private boolean it(int i) {
        if (!Words.any(text.norm(i), "is", "'s", "be", "was", "say", "read")) {
            return false;
        }
        int k = i - 1;
        while (k > i - OF && Words.any(text.norm(k), "it", "that", "should", "actually", "now", "be", "really")) {
            k--;
        }
        return k < i - 1 && !text.token(Math.max(k, 0)).word() && ANNOUNCE.contains(text.norm(k - 1));
    }

    /** "The title for Castlegate is", "the job at Acme is": one or two words of a name between. */
    boolean far(int i) {
        for (int k = i - 2; k >= i - OF - 1 && k > 0; k--) {
            if (Words.any(text.norm(k), "for", "at", "with", "on")) {
                return ANNOUNCE.contains(text.norm(k - 1));
            }
        }
        return false;
    }
}
