package org.crickets.dialogue;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Times of the day as people type them: "8", "8:30", "7pm", "half past 7", "noon"; and as the bot writes them. */
final class ClockWords {
    /** One time, for a larger pattern. */
    static final String TIME = "(?:half past )?\\d{1,2}(?:[:.h]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?(?:\\s*o'?clock)?"
            + "(?: in the (?:morning|afternoon|evening)| at night)?|noon|midday|midnight";
    private static final Pattern PARTS = Pattern
            .compile("(half past )?(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(?:([ap])\\.?m\\.?)?(?:\\s*o'?clock)?"
                    + "(?: (?:in the (morning|afternoon|evening)|at (night)))?");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private ClockWords() {}

    static String written(LocalTime time) {
        return WRITTEN.format(time);
    }

    static Optional<LocalTime> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replaceFirst("^(?:at|around|from) ", "");
        return switch (text) {
            case "noon", "midday" -> Optional.of(LocalTime.NOON);
            case "midnight" -> Optional.of(LocalTime.MIDNIGHT);
            case String _ -> inDigits(text);
        };
    }

    private static Optional<LocalTime> inDigits(String text) {
        var found = PARTS.matcher(text);
        if (!found.matches())
            return Optional.empty();
        int hour = Integer.parseInt(found.group(2));
        int minute = found.group(1) != null ? 30 : found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        boolean half = found.group(4) != null || found.group(5) != null || found.group(6) != null;
        if (hour > 23 || minute > 59 || found.group(4) != null && (hour < 1 || hour > 12))
            return Optional.empty();
        boolean late = "p".equals(found.group(4)) || found.group(5) != null && !"morning".equals(found.group(5))
                || found.group(6) != null;
        return Optional.of(LocalTime.of(half && hour <= 12 ? hour % 12 + (late ? 12 : 0) : hour, minute));
    }

    /** Whether a time says which half of the day it is in. */
    static boolean isPlain(String typed) {
        return typed.strip().matches("\\d{1,2}(?:[:.h]\\d{2})?");
    }
}
