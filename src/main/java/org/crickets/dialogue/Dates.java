package org.crickets.dialogue;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.understand.When;

/** Reads the bare date of an answer, which has no verb to tell whether it is past or to come. */
final class Dates {
    private Dates() {}

    /** The dates of the text, told of something that is over. */
    static List<When> past(Talk talk, String text) {
        return talk.tools.ears().hear("it was " + text.strip(), Dialogue.context(talk)).dates();
    }

    /** Every date that the message names, whatever it is said about. */
    static List<When> named(Talk talk) {
        return of(talk, talk.heard());
    }

    private static List<When> of(Talk talk, String text) {
        return text.isBlank() ? List.of() : talk.tools.ears().hear(text, Dialogue.context(talk)).dates();
    }

    /** The day up to which a state lasts: "until Friday", "this month", or "for two weeks" from now. */
    static Optional<When> lasting(Talk talk) {
        return lasting(talk, talk.heard());
    }

    static Optional<When> lasting(Talk talk, String text) {
        var named = of(talk, text);
        return (named.isEmpty() ? of(talk, text.replaceAll("(?i)\\bfor (the next )?", "within ")) : named)
                .stream()
                .filter(when -> !when.date().isBefore(talk.moment().date())).reduce((one, two) -> two);
    }

    /** Whether the message speaks of a period that has not begun. */
    static boolean isComing(Talk talk) {
        return isComing(talk, talk.heard());
    }

    static boolean isComing(Talk talk, String text) {
        return !text.isBlank() && talk.tools.ears().hear(text, Dialogue.context(talk)).coming();
    }

    /** The first date of the text, read as past or to come, whichever is nearer to today. */
    static Optional<When> nearest(Talk talk, String text, Heard heard) {
        var today = talk.moment().date();
        return Stream.of(heard.dates(), past(talk, text)).flatMap(dates -> dates.stream().limit(1))
                .min(Comparator.comparing(when -> Math.abs(ChronoUnit.DAYS.between(today, when.date()))));
    }
}
