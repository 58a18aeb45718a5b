package org.crickets.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days are business days where the user lives: Monday to Friday less public holidays. */
@FunctionalInterface
public interface WorkCalendar {
    /** Monday to Friday, without any holiday. */
    WorkCalendar WEEKDAYS = date -> date.getDayOfWeek() != DayOfWeek.SATURDAY
            && date.getDayOfWeek() != DayOfWeek.SUNDAY;

    boolean isBusinessDay(LocalDate date);

    /** The day itself if it is a business day, else the next one. */
    default LocalDate onOrAfter(LocalDate date) {
        var day = date;
        while (!isBusinessDay(day))
            day = day.plusDays(1);
        return day;
    }

    /** The first business day after that day. */
    default LocalDate after(LocalDate date) {
        return onOrAfter(date.plusDays(1));
    }

    /** The n-th business day after that day; n from 1 on. */
    default LocalDate plus(LocalDate date, int n) {
        var day = date;
        for (int i = 0; i < n; i++)
            day = after(day);
        return day;
    }
}
