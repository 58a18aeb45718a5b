package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CallbackDataProperties {
    @Property
    void anyTextIsReadWithoutAFailure(@ForAll String data) {
        CallbackData.parse(data).ifPresent(tap -> assertThat(CallbackData.of(tap)).isEqualTo(data));
    }

    @Property
    void whatLooksLikeOursIsExactlyOursOrNothing(@ForAll("lookalikes") String data) {
        CallbackData.parse(data).ifPresent(tap -> assertThat(CallbackData.of(tap)).isEqualTo(data));
    }

    @Provide
    Arbitrary<String> lookalikes() {
        var field = Arbitraries.oneOf(
                Arbitraries.of("se", "fu", "ty", "fw", "ca", "new", "m1", "u99", "fo", "seven-days", "", "-1", "0",
                        "00"),
                Arbitraries.strings().withChars("0123456789abcxyzZ+-. ").ofMaxLength(8));
        return Arbitraries.of("s", "p", "b", "c", "t", "g", "")
                .flatMap(letter -> field.list().ofMaxSize(8).map(fields -> letter + String.join(".", fields)));
    }
}
