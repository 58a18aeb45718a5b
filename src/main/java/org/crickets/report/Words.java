package org.crickets.report;

import java.time.LocalDate;
import org.crickets.dialogue.Messages;

/** The words, dates and numbers in a picture, as the catalogue of a language has them. */
record Words(Messages messages) {

    String say(String key, Object... namesAndValues) {
        return messages.say("picture." + key, namesAndValues);
    }

    /** Such as "Fri 6 Nov". */
    String date(LocalDate date) {
        return messages.date("date.day", date);
    }

    /** Such as "November". */
    String month(LocalDate date) {
        return messages.date("date.month", date);
    }

    /** Such as "4" or "4.5". */
    String number(double number) {
        return messages.number(number);
    }
}
