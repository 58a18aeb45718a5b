package org.crickets.files;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** The forms of values that several files share. */
public final class Formats {
    private Formats() {}

    /** Any text that is not blank, up to so many characters. */
    public static Format<String> text(int atMost, String example) {
        return Format.of("a text of 1 to " + atMost + " characters", example,
                text -> Optional.of(text).filter(it -> !it.isBlank() && it.length() <= atMost));
    }

    /** A whole number between two bounds, both included. */
    public static Format<Integer> number(int from, int to, int example) {
        return Format.of("a whole number from " + from + " to " + to, String.valueOf(example),
                text -> text.matches("\\d{1,9}")
                        ? Optional.of(Integer.valueOf(text)).filter(n -> n >= from && n <= to)
                        : Optional.empty());
    }

    /** A local time such as 09:00. */
    public static Format<LocalTime> time(String example) {
        return Format.of("a time of the day, as hours and minutes", example,
                text -> text.matches("\\d{1,2}:\\d{2}")
                        ? tried(it -> LocalTime.parse(it.length() == 4 ? "0" + it : it), text)
                        : Optional.empty());
    }

    /** Yes or no. */
    public static Format<Boolean> yesOrNo() {
        return Format.of("yes or no", "yes", text -> switch (text) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            case String _ -> Optional.empty();
        });
    }

    /** A time zone of the tz database, by its exact name. */
    public static Format<ZoneId> zone() {
        return Format.of("a time zone", "Europe/London", text -> tried(ZoneId::of, text));
    }

    /** What a reader of the JDK's makes of a text, or nothing where that one throws. */
    public static <T> Optional<T> tried(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
