package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Words that may turn what is told into a wish or a fear; an employer's hope ("they hope to decide") and "if possible" do not. */
final class Irreal {
    private static final Set<String> WORDS = Words.of("cue-words.txt").list("irreal");
    private static final Set<String> THEIRS = Set.of("they", "he", "she", "who", "it", "team", "company");
    private static final Set<String> BETWEEN = Set.of("would", "will", "also", "really", "just", "do", "all", "are",
            "is", "'s", "now", "still");
    private static final Set<String> POLITE = Set.of("poss", "possible", "not", "so", "anything", "any", "needed",
            "needs", "necessary", "that", "you");
    private static final Set<String> FANCY = Set.of("want", "like", "fancy", "wanted", "choose", "need", "am", "could",
            "can", "would");

    /** "To see if anyone's home", "asked whether". */
    private static final Set<String> ASKS = Set.of("see", "ask", "asked", "asking", "asks", "check", "checking",
            "know");

    /** "I wish to record that I was interviewed". */
    private static final Set<String> FORMAL = Set.of("record", "inform", "report", "advise", "note", "log", "state",
            "confirm", "notify", "share", "tell", "say", "add", "announce", "register", "let");

    private Irreal() {}

    static boolean told(Message message, Stretch stretch) {
        for (int i = stretch.from(); i < stretch.to(); i++) {
            if (WORDS.contains(message.text().norm(i)) && !theirs(message, i) && !polite(message.text(), i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean theirs(Message message, int at) {
        int i = at - 1;
        while (i > 0 && BETWEEN.contains(message.text().norm(i))) {
            i--;
        }
        int subject = i;
        return THEIRS.contains(message.text().norm(i))
                || message.names().stream().anyMatch(n -> n.first() <= subject && subject < n.after());
    }

    /** "By Friday if possible", "it's mine if I want it". */
    private static boolean polite(Text text, int i) {
        boolean asked = Words.any(text.norm(i), "if", "whether") && ASKS.contains(text.norm(i - 1));
        boolean formal = text.norm(i).equals("wish") && text.norm(i + 1).equals("to")
                && FORMAL.contains(text.norm(i + 2));
        boolean luck = text.norm(i).equals("wish") && Words.any(text.norm(i + 1), "me", "us")
                || text.norm(i).equals("fingers") && text.norm(i + 1).equals("crossed");
        boolean beyond = text.norm(i).startsWith("hope") && (text.norm(i - 1) + text.norm(i - 2) + text.norm(i - 3))
                .contains("than");
        return asked || formal || luck || beyond || text.norm(i).equals("if") && (POLITE.contains(text.norm(i + 1))
                || text.norm(i + 1).equals("i") && FANCY.contains(text.norm(i + 2)));
    }
}
