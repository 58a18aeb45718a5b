package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days told from today (conventions 2 to 4 and 8). */
class DayRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spoke to them last Friday | 2026-10-30
            interview on Friday | 2026-11-06
            I interviewed on Monday | 2026-11-02
            I had my interview Tues | 2026-11-03
            call is next Tuesday | 2026-11-10
            interview this Wednesday | 2026-11-04
            Friday week | 2026-11-13
            interview is a week on Tuesday | 2026-11-17
            chat tomorrow morning | 2026-11-05
            they emailed last night | 2026-11-03
            I'm meeting them tonight | 2026-11-04
            decision by close of business Friday | 2026-11-06
            by EOD tomorrow | 2026-11-05
            Monday to Wednesday next week | 2026-11-09..2026-11-11
            this afternoon | 2026-11-04
            tomorrow week | 2026-11-12
            a week tomorrow | 2026-11-12
            a week today | 2026-11-11
            Monday fortnight | 2026-11-23
            no later than Tuesday | 2026-11-10
            by Monday latest | 2026-11-09
            Friday at the latest | 2026-11-06
            the Monday after next | 2026-11-16
            the first Monday of December | 2026-12-07
            the last Friday of the month | 2026-11-27
            first thing tomorrow | 2026-11-05
            the day after tomorrow | 2026-11-06
            Thurs 12th | 2026-11-12
            Sat 7 Nov | 2026-11-07
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }
}
