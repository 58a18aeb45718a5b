package org.crickets.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.crickets.plan.Dossier;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;

/** Dates and names as they are written; a date of another year shows its year. */
record Wording(Instant now, ZoneId zone, Messages messages) {
    /** Notes to employers are in English. */
    private static final DateTimeFormatter IN_A_NOTE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /** Such as "Fri 6 Nov". */
    String date(LocalDate date) {
        return messages.date(isThisYear(date) ? "date.day" : "date.day-and-year", date);
    }

    /** Such as "Fri 6 Nov 14:00". */
    String dateTime(ZonedDateTime time) {
        return moment(date(time.toLocalDate()), messages.date("date.time", time));
    }

    /** Until when something is possible; the midnight that ends a day belongs to that day, "Tue 10 Nov 24:00". */
    String deadline(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment(date(end.toLocalDate().minusDays(1)), messages.date("date.midnight", end))
                : dateTime(end);
    }

    String dateTime(Moment moment) {
        return dateTime(moment.zoned());
    }

    /**
     * The same as HTML; a tap on a moment that is still to come offers the phone's calendar (Bot API, date_time). What is
     * read is our own text, in the user's zone.
     */
    String tappable(Moment moment) {
        var text = Messages.escape(dateTime(moment));
        var instant = moment.instant();
        return instant.isAfter(now)
                ? "<tg-time unix=\"" + instant.getEpochSecond() + "\">" + text + "</tg-time>"
                : text;
    }

    String time(Moment moment) {
        return messages.date("date.time", moment.local());
    }

    /** The day without its month, such as "Fri 6", where the month follows. */
    String dayAlone(LocalDate date) {
        return messages.date("date.day-alone", date);
    }

    /** Such as "Friday 6 November", for a draft. */
    static String longDate(LocalDate date) {
        return IN_A_NOTE.format(date);
    }

    private String moment(String day, String time) {
        return messages.say("moment", "day", day, "time", time);
    }

    private boolean isThisYear(LocalDate date) {
        return date.getYear() == now.atZone(zone).getYear();
    }

    /** Such as "Dana Smith (hiring manager)". */
    static String person(Person person) {
        return person.name() + person.title().map(title -> " (" + title + ")").orElse("");
    }

    static String name(Dossier dossier, PersonId id) {
        return dossier.person(id).map(Person::name).orElse("");
    }

    /** Such as "Acme · Backend Engineer". */
    static String process(Dossier dossier) {
        return dossier.company() + dossier.role().map(role -> " · " + role).orElse("");
    }

    /** The same where many stand below each other: what is longer than a line is cut. */
    static String brief(Dossier dossier) {
        return cut(dossier.company(), 32) + dossier.role().map(role -> " · " + cut(role, 32)).orElse("");
    }

    /** At most so many characters, with "…" for what is left out. */
    static String cut(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /** Such as "A, B and C". */
    String list(List<String> names) {
        if (names.size() < 2)
            return String.join("", names);
        return messages.say("and", "others", String.join(", ", names.subList(0, names.size() - 1)), "last",
                names.getLast());
    }
}
