package org.crickets.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void whatUsersTypeStaysInItsCell() {
        assertThat(Csv.of(List.of(List.of("Company", "Role"), List.of("Fish, Chips; \"& Co\"\nLtd", "Zoë 🍓"))))
                .isEqualTo("\uFEFF\"Company\",\"Role\"\r\n\"Fish, Chips; \"\"& Co\"\"\nLtd\",\"Zoë 🍓\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "  =1", "＝1", "＠x"})
    void aCompanyThatLooksLikeAFormulaIsNone(String company) {
        assertThat(Csv.of(List.of(List.of(company)))).startsWith("\uFEFF\"'" + company.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme", "A=B", "C-Corp", "", " ", "(x)"})
    void othersStandAsTheyAre(String company) {
        assertThat(Csv.of(List.of(List.of(company)))).isEqualTo("\uFEFF\"" + company + "\"\r\n");
    }
}
