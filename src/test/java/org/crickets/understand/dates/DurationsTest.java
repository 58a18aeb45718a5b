package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans of time counted from now (convention 12). */
class DurationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in a few days | 2026-11-07
            expect a call in two days | 2026-11-06
            within 10 days | 2026-11-14
            over the next two weeks | 2026-11-18
            they'll reply in 3-5 days | 2026-11-07..2026-11-09
            within 5 working days | 2026-11-11
            in 10 business days | 2026-11-18
            another two weeks | 2026-11-18
            they called two hours ago | 2026-11-04T13:30
            half an hour ago | 2026-11-04T15:00
            in 90 minutes | 2026-11-04T17:00
            a fortnight ago | 2026-10-21
            three weeks ago | 2026-10-14
            I spoke to her about ten days ago | 2026-10-25
            10 days from now | 2026-11-14
            a month from now | 2026-12-04
            in a month | 2026-12-04
            in six weeks | 2026-12-16
            up to two weeks | 2026-11-18
            two or three weeks | 2026-11-18..2026-11-25
            in a day or two | 2026-11-06
            spoke to them a couple of hours ago | 2026-11-04T13:30
            in 48 hours | 2026-11-06T15:30
            """)
    void readsWednesdayAfternoonInLondon(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }

    @Test
    void countsHoursOnTheClockOfTheZone() {
        Said night = new Said("2026-10-31T11:00", "America/New_York", false);
        assertThat(night.in("the interview is in 24 hours")).isEqualTo("2026-11-01T10:00");
    }
}
