package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import org.crickets.understand.text.Text;

/** "Dear Mr Okoro,": who is greeted in a mail is the user. */
final class Greeting {
    private static final Set<String> WORDS = Set.of("dear", "hi", "hello", "hey", "hallo", "greetings");
    private static final int LONGEST = 5;

    private Greeting() {}

    /** Takes the words from a greeting to the comma or the end of its line. */
    static void take(Text text, BitSet taken) {
        for (int i = 0; i < text.size(); i++) {
            int end = WORDS.contains(text.norm(i)) && text.startsSentence(i) ? end(text, i) : i;
            taken.set(i, end);
        }
    }

    private static int end(Text text, int i) {
        for (int k = i + 1; k < text.size() && k < i + LONGEST; k++) {
            if (text.norm(k).equals("from")) {
                return i;
            }
            if (text.norm(k).equals(",") || text.norm(k).equals("!") || text.lineBreakBefore(k)) {
                return k;
            }
        }
        return i;
    }
}
