package org.crickets.calendar;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The public holidays of a country in a year. */
final class Holidays {
    private static final String GREAT_BRITAIN = "gb";
    private static final String ENGLAND = "eng";
    private static final String UNITED_STATES = "us";

    private Holidays() {}

    /** Those of the whole country, and of one part if the code names it ("de-by"); for Great Britain, England's. */
    static Set<LocalDate> of(String code, int year) {
        var parts = code.split("-", 2);
        var country = parts[0];
        if (!isKnown(country))
            return Set.of();
        var manager = HolidayManager.getInstance(ManagerParameters.create(country));
        var part = parts.length == 2 ? parts[1] : country.equals(GREAT_BRITAIN) ? ENGLAND : "";
        var days = new HashSet<LocalDate>();
        // A New Year's Day on a Saturday may be kept on 31 December, which then belongs to the year after.
        for (int around = year - 1; around <= year + 1; around++)
            days.addAll(days(manager, part, around));
        if (country.equals(UNITED_STATES))
            days.add(columbusDay(year));
        return days.stream().filter(day -> day.getYear() == year).collect(Collectors.toUnmodifiableSet());
    }

    /** By the library's own file, for its list of countries alone takes longer than all the rest. */
    static boolean isKnown(String country) {
        return country.matches("[a-z]{2}")
                && HolidayManager.class.getResource("/holidays/Holidays_" + country + ".xml") != null;
    }

    /** Whether a part of a country has holidays of its own, by the library's own file. */
    static boolean hasPart(String country, String part) {
        return isKnown(country) && Parts.OF.computeIfAbsent(country, Parts::read).contains(part);
    }

    /** The parts that the files name, by country. */
    private static final class Parts {
        static final Map<String, Set<String>> OF = new ConcurrentHashMap<>();
        private static final Pattern PART = Pattern.compile("hierarchy=\"([a-z0-9]+)\"");

        static Set<String> read(String country) {
            try (var stream = HolidayManager.class.getResourceAsStream("/holidays/Holidays_" + country + ".xml")) {
                return stream == null
                        ? Set.of()
                        : PART.matcher(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).results()
                                .map(found -> found.group(1)).collect(Collectors.toUnmodifiableSet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Set<LocalDate> days(HolidayManager manager, String part, int year) {
        var found = part.isEmpty() ? manager.getHolidays(Year.of(year)) : manager.getHolidays(Year.of(year), part);
        return found.stream().filter(it -> it.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(it -> it.getDate()).collect(Collectors.toSet());
    }

    /** A federal holiday (5 U.S.C. 6103) that the library leaves to the states: the second Monday in October. */
    private static LocalDate columbusDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
    }
}
