package org.crickets.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose public holidays somebody keeps, as they type it. */
class RegionsTest {
    @ParameterizedTest(name = "{0} near {1} is {2}")
    @CsvSource({"Scotland,,GB-SCT", "scotland,,GB-SCT", "the UK,,GB", "gb-nir,,GB-NIR", "Bavaria,,DE-BY",
            "Bayern,,DE-BY",
            "Schottland,,GB-SCT", "Germny,,DE", "USA,,US", "Tennessee,,US-TN", "Georgia,US,US-GA", "Georgia,,GE",
            "Baden-Wurttemberg,,DE-BW", "US,,US"})
    void isFoundByNameOrCode(String typed, String near, String code) {
        assertThat(Regions.find(typed, Optional.ofNullable(near)).map(Regions.Region::code)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"Atlantis", "Acme", "''", "gb-xyz"})
    void whatHasNoKnownHolidaysIsNone(String typed) {
        assertThat(Regions.find(typed, Optional.empty())).isEmpty();
    }

    @Test
    void thePartsOfACountryAreNamed() {
        assertThat(Regions.parts("GB")).map(Regions.Region::name).containsExactly("England", "Northern Ireland",
                "Scotland", "Wales");
        assertThat(Regions.parts("DE")).hasSize(16);
    }
}
