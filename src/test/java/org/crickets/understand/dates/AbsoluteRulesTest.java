package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of the calendar (conventions 5 and 6). */
class AbsoluteRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            due on the 20th | 2026-11-20
            I met them on the 2nd | 2026-11-02
            the 31st | 2026-12-31
            interview on 12.11.2026 | 2026-11-12
            Dec 5, 2026 | 2026-12-05
            the fifth of December | 2026-12-05
            on the fifteenth | 2026-11-15
            16-18 November | 2026-11-16..2026-11-18
            Nov 16 to Nov 18 | 2026-11-16..2026-11-18
            from the 16th to the 20th | 2026-11-16..2026-11-20
            offer valid until 20/11 | 2026-11-20
            15 Jan | 2027-01-15
            they rejected me on 30 October | 2026-10-30
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the onsite is 11/12 | 2026-11-12
            I applied on 10/07 | 2026-10-07
            the offer stands until 25/11 | 2026-11-25
            13.11.2026 | 2026-11-13
            """)
    void readsTheMonthFirstInNewYork(String text, String found) {
        assertThat(Said.NEW_YORK.in(text)).isEqualTo(found);
    }

    @Test
    void saysWhenDayAndMonthCouldBeSwapped() {
        assertThat(Said.LONDON.found("interview on 5/12").getFirst().ambiguous()).isTrue();
        assertThat(Said.LONDON.found("interview on 25/12").getFirst().ambiguous()).isFalse();
    }

    @Test
    void saysWhenTheWeekdayDoesNotFitTheDate() {
        DateFound found = Said.LONDON.found("interview on Monday 12 November").getFirst();
        assertThat(found.date()).hasToString("2026-11-12");
        assertThat(found.ambiguous()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewed on Feb 30", "31 November", "2026-02-30", "30/02"})
    void reportsADateTheCalendarDoesNotHave(String text) {
        assertThat(Said.LONDON.in(text)).isEqualTo("impossible");
    }
}
