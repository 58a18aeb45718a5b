package org.crickets.understand.text;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a phone heard in place of a word that sounds the same: "last knight", "a video cool", "they maid me an offer". */
final class Homophones {
    private static final Set<String> MAIL = Set.of("voice", "you", "thanks", "e", "a", "an", "quick");
    private static final Set<String> MEN = Set.of("nurse", "manager", "interviewer", "recruiter", "boss", "panel",
            "colleague", "doctor", "voice", "carer", "one", "candidate", "lead");
    private static final Set<String> MEETINGS = Set.of("interview", "interviewed", "interviews", "round", "meeting");
    private static final Set<String> CALLS = Set.of("video", "phone", "zoom", "teams", "skype", "conference",
            "screening", "telephone", "facetime", "quick");
    private static final Set<String> MADE = Set.of("have", "has", "had", "'ve", "they", "he", "she", "just", "who",
            "finally", "been", "was", "also");
    private static final Set<String> ROUNDS = Set.of("round", "interview", "interviews", "stage", "one", "call",
            "decision", "step", "panel", "rounds");
    private static final Set<String> SPANS = Set.of("next", "last", "this", "a", "one", "every", "each", "the");
    private static final Set<String> HEARING = Set.of("to", "not", "will", "should", "would", "going", "i", "never",
            "we", "till", "until");
    private static final Set<String> SENT = Set.of("note", "email", "mail", "message", "letter", "text", "spoke",
            "talked", "replied", "wrote", "reply", "sent", "card", "thanks", "line", "speak", "talk", "speaking",
            "talking", "you");
    private static final Set<String> HOURS = Set.of("pm", "am", "thirty", "fifteen", "o'clock", "oclock");

    private Homophones() {}

    /** What was meant; nothing where the word is what was said. */
    static @Nullable String heard(List<Token> before, Token token, Token next) {
        if (!token.word()) {
            return null;
        }
        String last = before.isEmpty() ? "" : before.getLast().norm();
        String then = next.norm();
        return switch (token.norm()) {
            case "male" -> MAIL.contains(last) && !MEN.contains(then) ? "mail" : null;
            case "ate" -> MEETINGS.contains(last) ? "at" : null;
            case "jog" -> Set.of("the", "a").contains(last) && before.size() > 2
                    && Set.of("me", "got").contains(before.get(before.size() - 2).norm()) ? "job" : null;
            case "knight" -> Words.any(last, "last", "other", "tomorrow") || last.endsWith("day") ? "night" : null;
            case "cool", "coal", "cole" -> CALLS.contains(last) && !token.capital() ? "call" : null;
            case "maid" -> MADE.contains(last) || Words.any(then, "me", "an", "us") ? "made" : null;
            case "think" ->
                then.equals("you") && Set.of("a", "the", "my", "quick", "short", "nice", "sent").contains(last)
                        ? "thank"
                        : null;
            case "lasts" ->
                Words.any(then, "night", "week", "month", "friday", "monday", "tuesday", "wednesday", "thursday")
                        ? "last"
                        : null;
            case "remained", "remand", "rewind" -> then.equals("me") ? "remind" : null;
            case "dew" ->
                Words.any(last, "is", "'s", "are") && Words.any(then, "today", "now", "tomorrow", "next", "this")
                        ? "due"
                        : null;
            case "th" -> !before.isEmpty() && before.getLast().numeric() ? null : "the";
            case "finale" -> ROUNDS.contains(then) ? "final" : null;
            case "weak" -> SPANS.contains(last) && !Words.any(then, "candidate", "spot", "point", "answer", "one")
                    ? "week"
                    : null;
            case "wont" -> Words.any(last, "they", "he", "she") && Words.any(then, "a", "an", "my", "me", "the", "two")
                    ? "want"
                    : null;
            case "un" -> then.equals("person") ? "in" : null;
            case "herd" -> Words.any(then, "back", "from", "nothing", "anything") ? "heard" : null;
            case "here" -> then.equals("back") && HEARING.contains(last)
                    || then.equals("from") && Words.any(last, "to", "not") ? "hear" : null;
            case "buy" -> then.endsWith("day") || Words.any(then, "tomorrow", "end", "noon") ? "by" : null;
            case "sight" -> last.equals("on") && !Words.any(then, "of", "and") ? "site" : null;
            case "too", "two" -> SENT.contains(last) && name(next) ? "to" : hour(last, token, then);
            case "for", "won", "to" -> hour(last, token, then);
            default -> null;
        };
    }

    /** "At for pm". */
    private static @Nullable String hour(String last, Token token, String then) {
        if (!last.equals("at") || !HOURS.contains(then)) {
            return null;
        }
        return switch (token.norm()) {
            case "for" -> "four";
            case "won" -> "one";
            default -> "two";
        };
    }

    private static boolean name(Token next) {
        return next.word() && !next.numeric() && (next.capital() && next.raw().length() > 1
                || !Common.knows(next.norm()));
    }
}
