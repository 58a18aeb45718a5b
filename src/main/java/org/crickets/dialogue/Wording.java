package org.crickets.dialogue;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.crickets.plan.Dossier;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;

/** Dates and names as they are written; a date of another year shows its year. */
record Wording(Instant now, ZoneId zone, Locale locale) {

    static Wording of(World world, Settings settings) {
        return new Wording(world.now(), settings.habits().zone(), Locale.forLanguageTag(settings.language()));
    }

    /** Such as "Fri 6 Nov". */
    String date(LocalDate date) {
        return format(date, isThisYear(date) ? "EEE d MMM" : "EEE d MMM yyyy");
    }

    /** Such as "Fri 6 Nov 14:00". */
    String dateTime(ZonedDateTime time) {
        return date(time.toLocalDate()) + " " + format(time, "HH:mm");
    }

    /** Until when something is possible; the midnight that ends a day belongs to that day, "Tue 10 Nov 24:00". */
    String deadline(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(end.toLocalDate().minusDays(1)) + " 24:00"
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
        return format(moment.local(), "HH:mm");
    }

    /** Such as "Friday 6 November", for a draft. */
    String longDate(LocalDate date) {
        return format(date, "EEEE d MMMM");
    }

    /** Such as "4" or "4.5". */
    String number(double number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    private String format(TemporalAccessor time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale.getLanguage().equals("en") ? Locale.US : locale)
                .format(time);
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
    static String list(List<String> names) {
        if (names.size() < 2)
            return String.join("", names);
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }
}
