package org.crickets.understand.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Who does something: what opens a clause and stands before an employer's verb, "but Ketterman wants me back". */
public final class Subject {
    private static final Words WORDS = Words.of("names.txt");
    private static final Set<String> DOES = WORDS.list("does");
    private static final Set<String> OPENS = Set.of(",", ";", ":", "-", "(", "/", "but", "and", "then", "while", "also",
            "though", "plus", "meanwhile", "whereas", "because", "now", "today",
            "yesterday", "finally", "anyway", "update", "well", "that", "so", "\u2013", "\u2014");

    private static final Pattern DOING = Pattern.compile("\\w{2,}ing");

    private Subject() {}

    static boolean of(Text text, int first, int after) {
        return opens(text, first) && does(text, after);
    }

    static boolean opens(Text text, int first) {
        String before = text.norm(first - 1).equals("the") ? text.norm(first - 2) : text.norm(first - 1);
        return text.startsSentence(first) || OPENS.contains(before);
    }

    /** Whether an employer's verb stands here: "wants", "have", "told". */
    public static boolean does(Text text, int after) {
        boolean negated = Words.any(text.norm(after), "is", "are", "'s") && text.norm(after + 1).equals("not");
        boolean headed = Words.any(text.norm(after), ":", "=") && after + 1 < text.size();
        boolean doing = text.norm(after).equals("are") && DOING.matcher(text.norm(after + 1)).matches();
        return negated || headed || doing || DOES.contains(text.norm(after));
    }
}
