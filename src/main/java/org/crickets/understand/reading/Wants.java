package org.crickets.understand.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crickets.understand.Slots;
import org.crickets.understand.text.Text;
import org.jspecify.annotations.Nullable;

/** Small details read by their words: which list, which playbook, which round, how a job is written. */
final class Wants {
    private static final Pattern ROUND = Pattern
            .compile("\\b(first|second|third|fourth|fifth|final|last|1st|2nd|3rd|4th|5th)"
                    + " (?:and final )?(?:round|interview|stage|screen|onsite)\\b|\\bround (\\d|one|two|three|four|five)\\b"
                    + "|\\b(?:to|through to|for) the (final)s?\\b");
    private static final Pattern PLAYBOOK = Pattern
            .compile("\\bplaybook (?:to )?(\\w+(?: \\w+)?)$|\\b(?:use|set|to|the) "
                    + "(?:the )?(\\w[\\w -]{2,20}) playbook");

    private Wants() {}

    /** Which list is asked for from a token on. */
    static Slots.Filter filter(Text text, int from) {
        String words = " " + text.canonical().substring(from < text.size() ? text.from(from) : 0) + " ";
        if (words.matches(
                "(?s).*\\b(?:due|overdue|pending from (?:my|me)|to ?do|deadlines?|i (?:still )?owe|follow ups?|hit up|to (?:chase|nudge|thank|follow up|act|do)|(?:am|be|is|'m) (?:i )?(?:meant|supposed|expected) to(?: be)? (?:chas|nudg|contact|email|writ|call|thank|d)\\w*|chasing|(?:requires?|needs?|wants?|awaits?|calls? for) (?:an? |my |some )?(?:\\w+ )?(?:action|attention|input|reply|move)|on my part|(?:should|do|must|have|need) (?:i |to )+"
                        + "(?:\\w+ )?(?:have to |need to |got to )?(?:write|email|call|contact|thank|chase|nudge))\\b.*")) {
            return Slots.Filter.DUE;
        }
        if (words.matches(
                "(?s).*\\b(?:upcoming|coming up|coming|(?:have|has) not (?:yet )?(?:happened|taken place|been held|started)|yet to (?:take place|happen|come|start|be held)|scheduled|lined up|this week|next week|interviews? do i have|"
                        + "have any interviews?|planned|calendar|next interviews?|tomorrow|(?:over|in|within) the (?:coming|next) (?:few |couple of |\\w+ )?(?:days?|weeks?)|next (?:few )?days|next (?:\\w+ )?(?:fortnight|month)|diary|to come|ahead(?: of me)?|before me|in the future|future|next week'?s?|booked)\\b.*")) {
            return Slots.Filter.UPCOMING;
        }
        if (words.matches(
                "(?s).*\\b(?:(?:a)?wait(?:ing)?|dangling|in limbo|on tenterhooks|sitting on (?:it|me|my)|owing|ghosting|on the hook|keeping me|still to (?:hear|answer|reply)|not (?:replied|answered|responded)|have not heard|owes|pending|silent|quiet|"
                        + "deciding|undecided|yet to decide|no reply|has not|have not|not heard|heard from|owes? me|yet to (?:hear|reply|answer)|no answer|no news|not \\w+ (?:a |any )?(?:reply|response|answer|word|news) from|nothing (?:back|from)|not back to me|hanging)\\b.*")) {
            return Slots.Filter.WAITING;
        }
        if (words.matches("(?s).*\\b(?:all|everything)\\b.*\\b(?:also|including|even|too)\\b.*")) {
            return Slots.Filter.ALL;
        }
        return words.matches(
                "(?s).*\\b(?:closed|finished|concluded|completed|over|dead|(?:come|came|coming) to an end|graveyard|cemetery|buried|lost causes?|fell through|said no|turned me down|rejected|rejections|archived?|old|ended|done)\\b.*")
                        ? Slots.Filter.CLOSED
                        : Slots.Filter.ALL;
    }

    static @Nullable String playbook(Text text) {
        Matcher m = PLAYBOOK.matcher(text.canonical());
        if (!m.find()) {
            return null;
        }
        String name = m.group(1) != null ? m.group(1) : m.group(2);
        return name.trim().replaceAll("[ -]+", "-");
    }

    static @Nullable String round(Text text, int from, int to) {
        String canonical = text.canonical().substring(text.from(from), to < text.size()
                ? text.from(to)
                : text.canonical().length());
        Matcher m = ROUND.matcher(canonical);
        if (!m.find()) {
            return null;
        }
        String word = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
        return switch (word) {
            case "first", "1st", "one" -> "1";
            case "second", "2nd", "two" -> "2";
            case "third", "3rd", "three" -> "3";
            case "fourth", "4th", "four" -> "4";
            case "fifth", "5th", "five" -> "5";
            case "final", "last" -> "final";
            default -> word;
        };
    }

    /** As typed; with capitals at the start of words where the whole message is shouted. */
    static String role(Text text, String typed) {
        if (!text.shouted()) {
            return typed;
        }
        StringBuilder out = new StringBuilder();
        for (String word : typed.split(" ")) {
            boolean keep = word.length() < 3 && !word.equals("SR") && !word.equals("JR") || word.equals("SRE")
                    || word.equals("SWE");
            out.append(out.isEmpty() ? "" : " ").append(keep || word.isEmpty()
                    ? word
                    : word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT));
        }
        return out.toString();
    }
}
