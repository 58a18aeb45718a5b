package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Jobs whose words no list knows, in a note of their own that a word for a job ends: ", server role.", ". VP Finance role.". */
record RoleNotes(Text text) {
    /** What opens no job's name. */
    static final Set<String> WHOSE = Set.of("my", "your", "our", "his", "her", "their", "another", "every", "any",
            "some", "each", "same", "which", "what", "one", "more", "no", "both", "two", "three");

    private static final Set<String> HEADS = RoleFinder.WORDS.list("head");

    /** Where the job ends that begins here; the token itself when there is none. */
    int end(int i) {
        if (i < 2 || !Words.any(text.norm(i - 1), ",", "-", "(", ";", ".") || WHOSE.contains(text.norm(i))) {
            return i;
        }
        int after = i;
        while (after < text.size() && after - i < 4 && inside(after)) {
            after++;
        }
        boolean ends = (job(i, after) || Words.any(text.norm(after), "role", "position"))
                && (after + 1 >= text.size() || !text.token(after + 1).word());
        return ends ? after : i;
    }

    private boolean inside(int i) {
        String norm = text.norm(i);
        return text.token(i).word() && !text.token(i).numeric()
                && !Words.any(norm, "role", "position", "job", "gig", "post") && !Filler.plain(norm)
                && !Filler.word(norm) && !NotedRoles.TOLD.contains(norm) && !text.lineBreakBefore(i);
    }

    /** "Barista job", "croupier gig": a word of work before it, or none of every day. */
    private boolean job(int i, int after) {
        return Words.any(text.norm(after), "job", "gig", "post") && after > i
                && (HEADS.contains(text.norm(after - 1)) || !Common.knows(text.norm(after - 1)));
    }
}
