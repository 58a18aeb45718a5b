package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Act;
import org.crickets.understand.Act.Doubt;
import org.crickets.understand.Context.Own;
import org.crickets.understand.Examples;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Words;

/** Where the program would ask, words that the user explained before mean what they meant then. */
final class Taught {
    /** Paraphrases of the same news lie above it, its contrary below: TaughtTest has pairs of both. */
    private static final double ALIKE = 0.95;
    /** Shorter words are not taken for another's slip. */
    private static final int SLIPS = 5;
    /** Days, and what ties names and days to the rest. */
    private static final Set<String> JOINTS = Set.of("date", "time", "of", "at", "from", "with", "in", "on", "for",
            "to",
            "by", "next", "last");
    /** Words that change nothing in what is told. */
    private static final Set<String> FILLERS = Set.of("a", "an", "the", "so", "well", "just", "ok", "okay", "oh", "ah",
            "um", "hmm", "hey", "hi", "hello", "please", "now", "then", "and", "but", "really", "very", "honestly",
            "actually", "basically", "apparently", "that", "this", "my", "our", "guys");
    private static final Words WORDS = Words.of("cue-words.txt");
    /** Words that turn a message into its contrary, a wish, a plan or somebody else's news. */
    private static final Set<String> TELLING = telling();

    private Taught() {}

    private static Set<String> telling() {
        Set<String> out = new HashSet<>(Set.of("?", "not", "no", "never", "nothing", "nobody", "everything", "yes", "i",
                "me", "you", "we", "us", "they", "them", "he", "him", "she", "her", "up", "out", "off", "down", "back",
                "over", "away"));
        List.of("others", "irreal", "ahead", "denied").forEach(list -> out.addAll(WORDS.list(list)));
        return out;
    }

    /** The acts; where they are but a question about the meaning, or nothing, what the user's own examples say. */
    static List<Act> settled(Message message, List<Act> acts, Examples examples) {
        boolean open = acts.size() == 1 && (acts.getFirst() instanceof Act.Smalltalk
                || acts.getFirst() instanceof Act.Unclear unclear && unclear.doubt() == Doubt.MEANING);
        if (!open || message.mail() || message.context().own().isEmpty()) {
            return acts;
        }
        return nearest(message.context().own(), message.masked().wording(), examples)
                .map(own -> Doubts.act(message,
                        Odds.Dated.of(message, new Stretch(0, message.text().size())).meaning(own.meaning())))
                .map(List::of).orElse(acts);
    }

    /** The newest example with the same words, else the one that means the same. */
    static Optional<Own> nearest(List<Own> owns, String wording, Examples examples) {
        List<String> said = telling(wording);
        return owns.reversed().stream().filter(own -> same(telling(own.wording()), said)).findFirst()
                .or(() -> owns.reversed().stream().filter(own -> comparable(telling(own.wording()), said))
                        .filter(own -> examples.alike(String.join(" ", telling(own.wording())),
                                String.join(" ", said)) >= ALIKE)
                        .findFirst());
    }

    /** The words that tell something; where none would be left, the others as well. */
    private static List<String> telling(String wording) {
        List<String> all = new ArrayList<>(Arrays.asList(wording.split(" ")));
        all.removeIf(JOINTS::contains);
        List<String> kept = new ArrayList<>(all);
        kept.removeIf(FILLERS::contains);
        return kept.stream().allMatch(Taught::name) ? all : kept;
    }

    private static boolean name(String word) {
        return word.equals("acme") || word.equals("dana");
    }

    private static boolean same(List<String> one, List<String> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(String one, String other) {
        return one.equals(other)
                || Math.min(one.length(), other.length()) >= SLIPS && !TELLING.contains(one)
                        && !TELLING.contains(other) && Distance.oneSlip(one, other);
    }

    /** Most words are shared, and none of those that are not turns the meaning. */
    private static boolean comparable(List<String> one, List<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        Set<String> different = new HashSet<>(one);
        different.addAll(other);
        different.removeAll(shared);
        return shared.size() > different.size() && different.stream().noneMatch(TELLING::contains);
    }
}
