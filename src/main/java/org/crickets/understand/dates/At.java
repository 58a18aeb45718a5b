package org.crickets.understand.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** The moment a span is read at: the wall clock, the order of day and month, and whether its clause tells the past. */
record At(LocalDateTime now, ZoneId zone, boolean dayFirst, boolean past) {
    LocalDate today() {
        return now.toLocalDate();
    }

    LocalDate monday() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Convention 2: strictly before today in the past, else strictly after. */
    LocalDate bare(DayOfWeek day) {
        return today().with(past ? TemporalAdjusters.previous(day) : TemporalAdjusters.next(day));
    }

    /** Convention 3. */
    LocalDate coming(DayOfWeek day) {
        return today().with(TemporalAdjusters.nextOrSame(day));
    }

    LocalDate previous(DayOfWeek day) {
        return today().with(TemporalAdjusters.previous(day));
    }

    LocalDate inWeek(int weeksAhead, DayOfWeek day) {
        return monday().plusWeeks(weeksAhead).with(TemporalAdjusters.nextOrSame(day));
    }

    /** Convention 5: the nearest such day of a month, months without it skipped; nothing for the 32nd. */
    Optional<LocalDate> dayOfMonth(int day) {
        if (day < 1 || day > 31) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.from(today());
        for (int i = 0; i < 4; i++, month = month.plusMonths(past ? -1 : 1)) {
            if (month.isValidDay(day) && inTime(month.atDay(day))) {
                return Optional.of(month.atDay(day));
            }
        }
        return Optional.empty();
    }

    private boolean inTime(LocalDate date) {
        return past ? !date.isAfter(today()) : !date.isBefore(today());
    }

    /** Convention 5 for a day and month without a year; nothing when no year has it. */
    Optional<LocalDate> dayAndMonth(int day, int month) {
        if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(2024, month).lengthOfMonth()) {
            return Optional.empty();
        }
        int year = today().getYear();
        for (int i = 0; i < 9; i++, year += past ? -1 : 1) {
            if (YearMonth.of(year, month).isValidDay(day) && inTime(LocalDate.of(year, month, day))) {
                return Optional.of(LocalDate.of(year, month, day)).filter(this::near);
            }
        }
        return Optional.empty();
    }

    /** The 29th of February of a year to come is no date anyone means. */
    private boolean near(LocalDate date) {
        return Math.abs(date.getYear() - today().getYear()) <= 1;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        boolean valid = month >= 1 && month <= 12 && day >= 1 && YearMonth.of(year, month).isValidDay(day);
        return valid ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** A month without a year: the next one, this one included; in the past the latest one, this one included. */
    YearMonth month(int month) {
        YearMonth now = YearMonth.from(today());
        YearMonth same = YearMonth.of(now.getYear(), month);
        if (past) {
            return same.isAfter(now) ? same.minusYears(1) : same;
        }
        return same.isBefore(now) ? same.plusYears(1) : same;
    }

    /** Monday to Friday, holidays ignored (convention 1). */
    LocalDate workingDays(LocalDate from, int days) {
        LocalDate date = from;
        for (int left = Math.abs(days); left > 0;) {
            date = date.plusDays(days < 0 ? -1 : 1);
            if (date.getDayOfWeek().getValue() < 6) {
                left--;
            }
        }
        return date;
    }

    /** Elapsed time, through the zone's changes of the clock. */
    LocalDateTime elapsed(long minutes) {
        return now.atZone(zone).plusMinutes(minutes).toLocalDateTime();
    }
}
