package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;

/** Verbs beside a word that is a name and an everyday word alike: "will they", "Will said". */
final class Verbal {
    private static final Set<String> REPORTS = Set.of("said", "says", "told", "wrote", "emailed", "called", "rejected",
            "offered", "replied", "wants", "asked", "rang", "messaged", "invited", "is", "was", "ghosted", "passed",
            "has",
            "answered", "mentioned", "and", ",", ":", "from", "at", "(", "texted", "responded", "phoned", "confirmed");
    private static final Set<String> SUBJECTS = Set.of("i", "they", "he", "she", "we", "you", "it", "be", "not", "the",
            "this", "that", "my", "have", "as", "also", "never");

    private Verbal() {}

    static boolean reports(String norm) {
        return REPORTS.contains(norm);
    }

    static boolean after(Text text, int i) {
        return SUBJECTS.contains(text.norm(i + 1));
    }
}
