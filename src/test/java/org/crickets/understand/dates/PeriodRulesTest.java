package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks, weekends and months (conventions 9 to 11). */
class PeriodRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision by the end of the week | 2026-11-06
            decision by the end of the month | 2026-11-30
            hiring freeze until year end | 2026-12-31
            they'll decide next week | 2026-11-09..2026-11-13
            I'm free at the weekend | 2026-11-07..2026-11-08
            onsite in January | 2027-01-01..2027-01-31
            week of the 16th | 2026-11-16..2026-11-20
            they'll tell me early next week | 2026-11-09..2026-11-10
            late November | 2026-11-21..2026-11-30
            decision in mid-January | 2027-01-15
            first week of December | 2026-12-01..2026-12-07
            next month | 2026-12-01..2026-12-31
            at the end of November | 2026-11-30
            by mid-November | 2026-11-15
            last week | 2026-10-26..2026-10-30
            last month | 2026-10-01..2026-10-31
            the week after next | 2026-11-16..2026-11-20
            later this week | 2026-11-05..2026-11-06
            end of next month | 2026-12-31
            the beginning of December | 2026-12-01..2026-12-10
            met them in October | 2026-10-01..2026-10-31
            w/c 23 Nov | 2026-11-23..2026-11-27
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }
}
