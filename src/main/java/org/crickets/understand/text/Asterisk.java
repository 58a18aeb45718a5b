package org.crickets.understand.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Role is shirt manager.. *shift manager": who writes so mends a word just typed, which the better one replaces. */
final class Asterisk {
    private static final Pattern MENDED = Pattern
            .compile(
                    "(?<![\\w*])\\*{1,2}(\\p{L}[\\p{L}'-]{1,20})((?: \\p{L}[\\p{L}'-]{1,20}){0,2})(?=[\\s.,!?]|$)(?!\\*)"
                            + "|(?<![\\w*])(\\p{L}[\\p{L}'-]{2,20})()\\*{1,2}(?=[\\s.,!?]|$)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}'-]{2,}");
    /** How far back the slip may stand. */
    private static final int REACH = 160;
    private static final int FAR = 2;

    private Asterisk() {}

    /** The message with each such word in its place. */
    static String mended(String clean) {
        if (clean.indexOf('*') < 0) {
            return clean;
        }
        Matcher star = MENDED.matcher(clean);
        return star.find() ? put(clean, star) : clean;
    }

    private static String put(String clean, Matcher star) {
        String right = star.group(1) != null ? star.group(1) : star.group(3);
        int from = Math.max(0, star.start() - REACH);
        Matcher word = WORD.matcher(clean).region(from, star.start());
        int at = -1;
        int end = -1;
        boolean rare = false;
        while (word.find()) {
            String wrong = Folding.fold(word.group());
            boolean better = !Spelling.knows(wrong) || !rare;
            if (better && slip(wrong, Folding.fold(right))) {
                at = word.start();
                end = word.end();
                rare = !Spelling.knows(wrong);
            }
        }
        if (at < 0) {
            return clean;
        }
        String after = star.group(2) == null ? "" : star.group(2);
        int first = star.end() - (star.group(1) == null ? 0 : after.length());
        boolean again = !after.isEmpty() && clean.startsWith(after, end);
        return clean.substring(0, at) + right + clean.substring(end, star.start()).stripTrailing()
                + clean.substring(again ? star.end() : first);
    }

    /** The same first letter and at most two others, or one that is another at all. */
    private static boolean slip(String wrong, String right) {
        return !wrong.equals(right) && (Distance.oneSlip(wrong, right)
                || wrong.length() > FAR && right.length() > FAR && wrong.charAt(0) == right.charAt(0)
                        && apart(wrong, right) <= FAR && Math.min(wrong.length(), right.length()) > 2 * FAR);
    }

    private static int apart(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(cost, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
