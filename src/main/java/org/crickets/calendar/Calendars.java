package org.crickets.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crickets.plan.WorkCalendar;

/** Calendars of business days by country; safe for use by many threads. Keep one for the whole program. */
public final class Calendars {
    private final Map<Key, Set<LocalDate>> years = new ConcurrentHashMap<>();
    private final Map<String, WorkCalendar> calendars = new ConcurrentHashMap<>();

    private record Key(String country, int year) {}

    /**
     * The business days of where a user lives: Monday to Friday without public holidays. The first date asked for in a
     * country loads its holidays, which takes part of a second once in the program's life; later ones are cached.
     *
     * @param country ISO 3166 code, also with a part of the country ("DE-BY"), where it is not the zone's own; one
     *                without known holidays leaves Monday to Friday
     */
    public WorkCalendar of(ZoneId zone, Optional<String> country) {
        return country.or(() -> country(zone)).map(Calendars::code)
                .map(code -> calendars.computeIfAbsent(code, this::withoutHolidays)).orElse(WorkCalendar.WEEKDAYS);
    }

    private WorkCalendar withoutHolidays(String country) {
        return date -> WorkCalendar.WEEKDAYS.isBusinessDay(date) && !holidays(country, date).contains(date);
    }

    private static String code(String country) {
        var code = country.strip().toLowerCase(Locale.ROOT);
        return code.equals("uk") || code.startsWith("uk-") ? "gb" + code.substring(2) : code;
    }

    private Set<LocalDate> holidays(String country, LocalDate date) {
        return years.computeIfAbsent(new Key(country, date.getYear()),
                key -> Holidays.of(key.country(), key.year()));
    }

    /** The ISO 3166 code of the country a zone lies in; empty for UTC and offsets. */
    public static Optional<String> country(ZoneId zone) {
        return Zones.country(zone);
    }

    /** The version of the zone rules in use, such as "2026a": when it changes, planned times are to be derived anew. */
    public static String zoneRulesVersion() {
        return ZoneRulesProvider.getVersions("Europe/London").lastKey();
    }
}
