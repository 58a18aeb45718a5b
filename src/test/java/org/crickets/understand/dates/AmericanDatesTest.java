package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How Americans say it, and what only looks like a date to them, on a Thursday morning in New York. */
class AmericanDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interview on 12/1 at 3pm | 2026-12-01T15:00
            onsite 11-12-2026 | 2026-11-12
            call at 3pm EST tomorrow | 2026-11-06T15:00
            phone screen Nov. 12th @ 10:30 a.m. | 2026-11-12T10:30
            I spoke to them 11/2 | 2026-11-02
            interview Weds 1-2pm | 2026-11-11T13:00..2026-11-11T14:00
            they get back to me by the 1st | 2026-12-01
            they'll let me know by the first of December | 2026-12-01
            before the end of the year | 2026-12-31
            no decision until after New Year | 2027-01-04
            should know by Thanksgiving | 2026-11-26
            in the next couple of weeks | 2026-11-19
            sometime next week | 2026-11-09..2026-11-13
            in about a week | 2026-11-12
            in a week's time | 2026-11-12
            in 2 weeks' time | 2026-11-19
            two weeks from today | 2026-11-19
            a week from Monday | 2026-11-16
            two weeks from Friday | 2026-11-20
            three days ago | 2026-11-02
            I met them a few days ago | 2026-11-02
            a couple of weeks ago | 2026-10-22
            last Tuesday | 2026-11-03
            this past Monday | 2026-11-02
            on Tuesday last week | 2026-10-27
            late next week | 2026-11-12..2026-11-13
            mid next week | 2026-11-11
            by midweek | none
            Thursday evening | 2026-11-12
            Friday lunchtime | 2026-11-06
            tomorrow at eleven | 2026-11-06T11:00
            Friday at half past two | 2026-11-06T14:30
            Monday noon | 2026-11-09T12:00
            quarter past 4 on Monday | 2026-11-09T16:15
            6 November 2026 at 09:00 | 2026-11-06T09:00
            Friday, November 6, 2026 9:00 AM - 10:00 AM | 2026-11-06T09:00..2026-11-06T10:00
            Nov 16-18 | 2026-11-16..2026-11-18
            between the 16th and the 18th | 2026-11-16..2026-11-18
            away from Nov 9 until Nov 13 | 2026-11-09..2026-11-13
            away Nov 9 - 13 | 2026-11-09..2026-11-13
            off Monday through Wednesday | 2026-11-09..2026-11-11
            by COB Monday | 2026-11-09
            end of business tomorrow | 2026-11-06
            the offer expires in 3 days | 2026-11-08
            I have until noon tomorrow | 2026-11-06T12:00
            give them until Monday | 2026-11-09
            wait two weeks | 2026-11-19
            for another week | 2026-11-12
            in three to five business days | 2026-11-10..2026-11-12
            within the next 10 days | 2026-11-15
            within a month | 2026-12-05
            end of Jan | 2027-01-31
            early December | 2026-12-01..2026-12-10
            at the beginning of next month | 2026-12-01..2026-12-10
            the last week of November | 2026-11-24..2026-11-30
            second week of January | 2027-01-08..2027-01-14
            December | 2026-12-01..2026-12-31
            since October | 2026-10-01..2026-10-31
            Monday morning at 9 | 2026-11-09T09:00
            tomorrow between 2 and 4 | 2026-11-06T14:00..2026-11-06T16:00
            8.30am Friday | 2026-11-06T08:30
            14.30 on Friday | 2026-11-06T14:30
            at 0930 tomorrow | 2026-11-06T09:30
            yesterday at 5 | 2026-11-04T17:00
            I interviewed this Monday | 2026-11-09
            20 minutes ago | 2026-11-05T08:50
            in an hour | 2026-11-05T10:10
            in 3 hrs | 2026-11-05T12:10
            just before Christmas | 2026-12-25
            New Year's Eve | 2026-12-31
            day before yesterday | 2026-11-03
            2moro 3pm | 2026-11-06T15:00
            next wk | 2026-11-09..2026-11-13
            Nov 31 | impossible
            I am a level 5 | none
            the 3 of us | none
            Apr 31st | impossible
            about 20 people | none
            a 90-day plan | none
            they have 200 employees | none
            my 2nd choice | none
            4 rounds | none
            Sat in the lobby | none
            mar 5 | 2027-03-05
            The Second City improv | none
            Monday blues | 2026-11-09
            version 2.0 | none
            $20-25/hr | none
            room 12 | none
            Building 5 | none
            the 9/11 memorial | none
            """)
    void readsThursdayMorningInNewYork(String text, String found) {
        assertThat(Said.NEW_YORK.in(text)).isEqualTo(found);
    }
}
