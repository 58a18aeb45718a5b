package org.crickets.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crickets.dialogue.Messages;

/** The words in a picture, of the catalogue, and its dates. */
record Words(Messages messages, Locale locale) {

    String say(String key, Object... namesAndValues) {
        return messages.say("picture." + key, namesAndValues);
    }

    /** Such as "Fri 6 Nov". */
    String date(LocalDate date) {
        return format(date, "EEE d MMM");
    }

    /** Such as "November". */
    String month(LocalDate date) {
        return format(date, "LLLL");
    }

    /** Such as "4" or "4.5". */
    String number(double number) {
        return number == Math.rint(number)
                ? Long.toString((long) number)
                : String.format(locale, "%.1f", number);
    }

    private String format(LocalDate date, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale.getLanguage().equals("en") ? Locale.US : locale)
                .format(date);
    }
}
