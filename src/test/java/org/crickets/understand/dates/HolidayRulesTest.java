package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holidays by name (convention 13). */
class HolidayRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            decision after the holidays | 2027-01-04
            before Christmas | 2026-12-25
            after Thanksgiving | 2026-11-27
            on Christmas Eve | 2026-12-24
            New Year's Day | 2027-01-01
            in the new year | 2027-01-01..2027-01-31
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }
}
