package org.crickets.understand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crickets.understand.text.Resource;

/** Finds a low mood in a message, by the phrases of {@code moods.txt}, and what else the message says. */
public final class Moods {
    /** What a phrase is written with, and what it stands for. */
    private static final Map<String, String> SHORT = Map.of("im", "i(?:['’]?m| am)", "ill", "i(?:['’]?ll| will)", "ive",
            "i(?:['’]?ve| have)", "dont", "do(?:n['’]?t| not)", "cant", "(?:can['’]?t|cannot|can not)", "whats",
            "what(?:['’]?s| is)", "theres", "there(?:['’]?s| is)", "VERY ",
            "(?:(?:so+|really|just|very|too|absolutely|totally|honestly|a bit|kinda|pretty|quite|bloody|feeling|getting|all) )*");
    private static final Pattern SHORTS = Pattern
            .compile("\\b(?:" + String.join("|", SHORT.keySet()) + ")(?:(?<= )|\\b)");
    private static final String GRAVE = "!";
    private static final String AFTER = "~";
    private static final List<Phrase> PHRASES = Resource.lines("moods.txt").stream().map(Moods::phrase).toList();
    /** What is left of a sentence that said nothing else. */
    private static final Pattern FILLERS = Pattern
            .compile("(?iu)\\b(?:honestly|tbh|ugh+|argh+|i|just|really|man|bro|lol|"
                    + "today|tonight|right|now|again|and|but|so+|because|cuz|bc|cos|any ?more|all|this|of|it|that|the|to|me|my|god|"
                    + "omg|oh|well|like|ever|at|be|in|is|sigh|sorry|pls|please|thanks|same|every|time|day|days|lately|yaar|ya|"
                    + "sir|dude|mate|fr|rn|ngl|und|aber|so|das|es|ich|echt|einfach|gerade|heute|alles|mal|mehr)\\b|[^\\p{L}\\p{N}]+");
    private static final Pattern EDGES = Pattern
            .compile("(?iu)^[\\s,.;:!?…–-]+|(?:[\\s,;:…–-]|\\b(?:and|but|so|because|bc|cuz|und|aber)\\b)+$");

    /** A question about the plan rather than a sigh. */
    private static final Pattern PLAIN_QUESTION = Pattern
            .compile("(?iu)\\b(?:how long|how many|when)\\b.{0,60}\\bgiv(?:e|ing) up\\b");

    private Moods() {}

    /**
     * A low mood.
     *
     * @param rest    what the message says besides; blank if nothing
     * @param about what it is about
     */
    public record Low(String rest, About about) {}

    /** What a low mood is about; the later one where several are told of. */
    public enum About {
        /** An interview that went badly. */
        INTERVIEW,
        SEARCH,
        /** It may be more than a job. */
        LIFE
    }

    private record Phrase(Pattern pattern, About about) {}

    private static Phrase phrase(String line) {
        var about = line.startsWith(GRAVE) ? About.LIFE : line.startsWith(AFTER) ? About.INTERVIEW : About.SEARCH;
        var source = SHORTS.matcher(about == About.SEARCH ? line : line.substring(1))
                .replaceAll(found -> Matcher.quoteReplacement(SHORT.getOrDefault(found.group(), found.group())));
        return new Phrase(Pattern
                .compile("(?iu)(?<![\\p{L}\\p{N}])(?:" + source.strip().replace(" ?", "\\s*").replace(" ", "\\s+")
                        + ")(?![\\p{L}\\p{N}])"),
                about);
    }

    /** The low mood that the message tells of, if it does. */
    public static Optional<Low> of(String text) {
        var rest = text;
        var about = Optional.<About>empty();
        for (var phrase : PLAIN_QUESTION.matcher(text).find() ? List.<Phrase>of() : PHRASES) {
            var matcher = phrase.pattern().matcher(rest);
            if (matcher.find()) {
                about = about.filter(known -> known.compareTo(phrase.about()) > 0)
                        .or(() -> Optional.of(phrase.about()));
                rest = matcher.replaceAll(" ");
            }
        }
        var told = besides(rest);
        return about.map(it -> new Low(told, it));
    }

    private static String besides(String rest) {
        return FILLERS.matcher(rest).replaceAll("").isEmpty()
                ? ""
                : EDGES.matcher(rest.replaceAll("[ \\t]+", " ")).replaceAll("").strip();
    }
}
