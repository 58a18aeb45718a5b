package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanyNameTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            globex            | Globex
            fjord aero        | Fjord Aero
            bank of scotland  | Bank of Scotland
            the trade desk    | The Trade Desk
            marks & spencer   | Marks & Spencer
            coca-cola         | Coca-Cola
            mcdonald's        | Mcdonald's
            éclair            | Éclair
            kpmg              | KPMG
            ibm               | IBM
            """)
    void smallLettersAreWrittenAsANameIs(String typed, String kept) {
        assertThat(CompanyName.of(typed)).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"eBay", "iRobot", "IBM", "booking.com", "3m", "at&t", "deel.", "Fjord aero", "日立"})
    void whatHasASpellingOfItsOwnKeepsIt(String typed) {
        assertThat(CompanyName.of(typed)).isEqualTo(typed);
    }

    @Test
    void whoTypesTheSameNameInSmallLettersMeansThem() {
        assertThat(CompanyName.corrected("Adidas", "adidas")).isEqualTo("adidas");
        assertThat(CompanyName.corrected("Fjord Air", "fjord aero")).isEqualTo("Fjord Aero");
    }
}
