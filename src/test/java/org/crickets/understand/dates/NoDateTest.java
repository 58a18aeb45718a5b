package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and numbers that only look like dates. */
class NoDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interviewed the other day | none
            30 Feb | impossible
            the 45th | none
            I have 3 interviews | none
            round 2 was fine | none
            May I ask something | none
            I sat there for two hours | none
            they may call | none
            march on | none
            the second round | none
            I got 8 out of 10 | none
            5 years of experience | none
            a 30 minute call | none
            24/7 support | none
            level 3 engineer | none
            it's a 4 day week | none
            my first day of hope | none
            three people at 2 companies | none
            Friday Technologies | none
            August Labs wrote | none
            I spent 2 weeks preparing | none
            1 on 1 with the boss | none
            it lasted 45 minutes | none
            call 020 7946 0018 | none
            salary 45-50k | none
            June Carter emailed | none
            Sunday Times | none
            second interview | none
            it went better than the first | none
            scored 7/10 on the test | none
            quote ref 06/11/A please | none
            Tuesday Morning and Next want different CVs | none
            Saturday Club Nursery never replied | none
            interviewed for two hours | none
            one more week to go | none
            they have 10 days of holiday | none
            I've been waiting for 3 weeks | none
            Windows 11 | none
            flight BA123 | none
            10/10 would interview again | none
            two of them | none
            half of the panel | none
            """)
    void inventsNothing(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"March Capital passed on me", "Monday.com rejected me", "spoke with April Jones",
            "Sun Microsystems called",
            "I applied to the May Company", "Tomorrow Health went with someone else", "it's a 9 to 5 job"})
    void leavesNamesAlone(String text) {
        assertThat(Said.LONDON.in(text)).isEqualTo("none");
    }
}
