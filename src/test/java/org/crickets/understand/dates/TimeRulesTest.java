package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day, alone and with a day (convention 7). */
class TimeRulesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            they're calling me on Fri at 3pm | 2026-11-06T15:00
            the call is half three on Friday | 2026-11-06T15:30
            interview at quarter past ten tomorrow | 2026-11-05T10:15
            chat with Dana at 3ish tomorrow | 2026-11-05T15:00
            interview on 12/11 at 10 | 2026-11-12T10:00
            2026-12-01 14:00 | 2026-12-01T14:00
            interview is 5th December at 11am | 2026-12-05T11:00
            from 2 to 4pm on Friday | 2026-11-06T14:00..2026-11-06T16:00
            Thursday 9-11 | 2026-11-05T09:00..2026-11-05T11:00
            between 2pm and 3pm tomorrow | 2026-11-05T14:00..2026-11-05T15:00
            today at noon | 2026-11-04T12:00
            Thursday, 12 November 2026, 14:30 | 2026-11-12T14:30
            Thursday the 12th at half past nine | 2026-11-12T09:30
            call at 16h tomorrow | 2026-11-05T16:00
            tomorrow 1600 hrs | 2026-11-05T16:00
            8am on Monday | 2026-11-09T08:00
            Mon 9 Nov 8:30 | 2026-11-09T08:30
            interview at 7 tomorrow evening | 2026-11-05T19:00
            at 9 in the morning on Friday | 2026-11-06T09:00
            this evening at 6 | 2026-11-04T18:00
            offer expires at midnight on Friday | 2026-11-06T00:00
            my interview is at 10 | 2026-11-05T10:00
            at 2 | 2026-11-05T14:00
            interview at 1400 tomorrow | 2026-11-05T14:00
            interview 0830 Thu 12 Nov | 2026-11-12T08:30
            second one Fri 1630 | 2026-11-06T16:30
            between noon and 2pm tomorrow | 2026-11-05T12:00..2026-11-05T14:00
            yesterday around 12, in their office | 2026-11-03T12:00
            at St James's, 1100 people work there | none
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }
}
