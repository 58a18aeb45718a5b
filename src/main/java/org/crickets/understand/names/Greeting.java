package org.crickets.understand.names;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** "Dear Mr Okoro,": who is greeted in a mail is the user. */
final class Greeting {
    private static final Set<String> WORDS = Set.of("dear", "hi", "hello", "hey", "hallo", "greetings");
    private static final int LONGEST = 5;

    private static final Set<String> CLOSES = Set.of("regards", "cheers", "thanks", "love", "best", "sincerely",
            "wishes", "faithfully", "truly", "yours", "warmly", "ta", "rgds", "bye");

    private static final Pattern KISSES = Pattern.compile("x+");

    private Greeting() {}

    /** Takes the words from a greeting to the comma or the end of its line. */
    static void take(Text text, BitSet taken) {
        for (int i = 0; i < text.size(); i++) {
            boolean opens = text.startsSentence(i) || Words.any(text.norm(i - 1), "\"", "\u201c", "'", "\u2018");
            int end = WORDS.contains(text.norm(i)) && opens ? end(text, i) : i;
            taken.set(i, end);
            own(text, taken, i);
        }
        signed(text, taken);
    }

    /** "… on Friday. Regards, Maureen": who writes, at the end. */
    private static void signed(Text text, BitSet taken) {
        int last = text.size() - 1;
        while (last > 0 && (!text.token(last).word() || KISSES.matcher(text.token(last).raw()).matches())) {
            last--;
        }
        boolean name = last > 3 && text.token(last).capital() && !text.shouted() && GivenNames.given(text.norm(last))
                && !taken.get(last);
        int before = last - 1;
        boolean closed = name && (text.norm(before).equals(",") || text.lineBreakBefore(last))
                && CLOSES.contains(text.norm(text.norm(before).equals(",") ? before - 1 : before));
        boolean bare = name && !text.lineBreakBefore(last) && Words.any(text.norm(before), ".", "!", "?")
                && !GivenNames.honorific(text.norm(before - 1)) && !text.abbreviated(before)
                && text.norm(before - 1).length() > 2;
        if (closed || bare) {
            taken.set(last);
        }
    }

    /** "My name is Blessing", "myself Ravi Kumar": who writes. */
    private static void own(Text text, BitSet taken, int i) {
        boolean name = text.norm(i).equals("name") && text.norm(i - 1).equals("my")
                && Words.any(text.norm(i + 1), "is", "'s", "be");
        boolean myself = text.norm(i).equals("myself") && text.startsSentence(i) && i + 1 < text.size()
                && text.token(i + 1).capital();
        int first = name ? i + 2 : i + 1;
        int after = first;
        while ((name || myself) && after < Math.min(text.size(), first + LONGEST) && text.token(after).word()
                && (text.token(after).capital() && !text.startsSentence(after)
                        || after == first && GivenNames.given(text.norm(after)))) {
            after++;
        }
        taken.set(first, Math.max(first, after));
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
