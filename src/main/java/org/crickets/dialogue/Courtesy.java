package org.crickets.dialogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word of thanks or of assent that asks for nothing: an emoji on it says "seen" and rings no phone. */
final class Courtesy {
    private static final String SEEN = "👍";
    /** Such words are answered in kind. */
    private static final Set<String> WARM = Set.of("❤", "❤️", "🥰", "😍", "you're the best", "you’re the best",
            "you are the best", "love it", "love you", "i love you");
    private static final Set<String> WORDS = Set.of("thanks", "thank you", "thank u", "thx", "thanx", "ty", "tysm",
            "cheers", "ta", "many thanks", "much appreciated", "appreciate it", "ok", "okay", "k", "okey", "alright",
            "all right", "fine", "sure", "great", "perfect", "super", "cool", "nice", "awesome", "amazing", "excellent",
            "brilliant", "lovely", "wonderful", "good", "very good", "sounds good", "got it", "understood", "noted",
            "will do", "on it", "i'm on it", "im on it", "i’m on it", "doing it", "doing it now", "working on it",
            "i will",
            "bye", "goodbye", "bye bye", "see you", "good night", "goodnight", "👍", "👌", "🙏", "👏", "🙌",
            "😊",
            "🙂", "😀", "😄", "💪", "✅", "🎉", "thanks a lot", "thanks so much", "thank you so much",
            "thank you very much",
            "thanks very much", "thanks a bunch", "thanks for that", "thank you for that", "thanks for the reminder",
            "thanks for reminding me", "thank you for the reminder", "thanks for your help", "thank you for your help",
            "that helps", "helpful", "very helpful");

    private static final Pattern THANKS = Pattern.compile("(?iu)\\b(?:thank|thanks|thx|thanx|cheers|ty|tysm)\\b");

    private Courtesy() {}

    /** Whether the message was nothing else, and is answered so. A question keeps waiting: "ok" is no choice, thanks are none. */
    static boolean answered(Talk talk, String text) {
        boolean open = !(talk.state() instanceof State.Idle) && !(talk.state() instanceof State.AskMoment)
                && !(talk.state() instanceof State.AskProfile);
        var emoji = emoji(text).filter(_ -> !open || THANKS.matcher(text).find());
        emoji.ifPresent(talk::react);
        return emoji.isPresent();
    }

    /** Several such words in a row are one: "ok, thanks!". */
    static Optional<String> emoji(String text) {
        var said = text.strip().toLowerCase(Locale.ROOT);
        var parts = Stream.of(said.split("[,.!;…\\n]+|\\s+(?=thank|thx|👍|🙏|❤)|(?<=ok|okay|great|perfect)\\s+"))
                .map(String::strip).filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty() || !parts.stream().allMatch(part -> WORDS.contains(part) || WARM.contains(part)))
            return Optional.empty();
        return Optional.of(parts.stream().anyMatch(WARM::contains) ? "❤" : SEEN);
    }
}
