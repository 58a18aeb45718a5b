package org.crickets.understand.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days and hours taken back as they are said, on Wednesday 4 November 2026, 15:30, in London. */
class AmendedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            interview is tomorrow, no sorry, day after tomorrow 8:30am | 2026-11-06T08:30
            interview Thurs - wait no, Fri - at 1:30 | 2026-11-06T13:30
            on 12/11 at 8am.. no hang on, 8:30am | 2026-11-12T08:30
            on Tuesday at 3, no, Wednesday | 2026-11-11T15:00
            Friday, I mean Thursday | 2026-11-05
            they'll tell me by Friday, no sorry, by Monday | 2026-11-09
            """)
    void theLastWordCounts(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thursday or Friday | 2026-11-05 + 2026-11-06
            Acme on Thursday, no news from Globex until Friday | 2026-11-05 + 2026-11-06
            """)
    void twoDaysStayTwo(String text, String found) {
        assertThat(Said.LONDON.in(text)).isEqualTo(found);
    }
}
