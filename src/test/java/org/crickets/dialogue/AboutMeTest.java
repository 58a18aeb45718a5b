package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Profile.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type about themselves, and what becomes of it. */
class AboutMeTest {
    @ParameterizedTest(name = "{0} → {1} · {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Alex Miller                                  | Alex Miller               |
            Alex Miller · +44 7700 900123                | Alex Miller               | +44 7700 900123
            Alex Miller, +44 7700 900123                 | Alex Miller               | +44 7700 900123
            Alex Miller – alex@example.org               | Alex Miller               | alex@example.org
            Alex Miller, PhD                             | Alex Miller, PhD          |
            Alex Miller · (555) 010-9999, al@ex.org      | Alex Miller               | (555) 010-9999, al@ex.org
            Alex Miller · Data Engineer                  | Alex Miller/Data Engineer |
            Alex Miller · linkedin.com/in/alexm          | Alex Miller               | linkedin.com/in/alexm
            Alex <b>& Co                                 | Alex <b>& Co              |
            Zoë Å. 王小明                                | Zoë Å. 王小明             |
            +44 7700 900123                              |                           | +44 7700 900123
            """)
    void signatures(String typed, String signature, String contact) {
        var profile = AboutMe.told(Profile.NONE, Part.SIGNATURE, typed);
        assertThat(profile.signature()).isEqualTo(Optional.ofNullable(signature).map(it -> it.replace('/', '\n')));
        assertThat(profile.contact()).isEqualTo(Optional.ofNullable(contact));
    }

    @ParameterizedTest(name = "I am free … {0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Tue–Thu afternoons                 | Tue–Thu afternoons
            free Tue–Thu afternoons            | Tue–Thu afternoons
            I'm usually free after 3pm.        | after 3pm
            i am available on weekdays         | on weekdays
            Any weekday before ten             | any weekday before ten
            Mornings                           | mornings
            Monday                             | Monday
            """)
    void availability(String typed, String free) {
        assertThat(AboutMe.told(Profile.NONE, Part.AVAILABILITY, typed).availability()).contains(free);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            reach me at alex@example.org           | alex@example.org
            Phone: +44 7700 900123.                | +44 7700 900123
            +44 7700 900123 or alex@example.org    | +44 7700 900123 or alex@example.org
            """)
    void contacts(String typed, String contact) {
        assertThat(AboutMe.told(Profile.NONE, Part.CONTACT, typed).contact()).contains(contact);
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            sign as Alex Miller                    | SIGNATURE    | Alex Miller
            Please sign my notes with Alex         | SIGNATURE    | Alex
            my signature is: A. Miller             | SIGNATURE    | A. Miller
            my number is +44 7700 900123           | CONTACT      | +44 7700 900123
            My email address is alex@example.org   | CONTACT      | alex@example.org
            my availability is Tue–Thu             | AVAILABILITY | Tue–Thu
            """)
    void saidWithoutBeingAsked(String text, Part part, String said) {
        assertThat(AboutMe.said(text)).contains(new AboutMe.Said(part, said));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme asked me to sign an NDA", "I sign as soon as they send it", "sign", "sign as",
            "my number one choice is Acme", "interviewed at Sign as One today"})
    void newsIsNoSignature(String text) {
        assertThat(AboutMe.said(text)).isEmpty();
    }

    @Test
    void aQuestionOrAStoryIsNoSignature() {
        assertThat(AboutMe.isPlausible("what's next?")).isFalse();
        assertThat(AboutMe.isPlausible("word ".repeat(17))).isFalse();
        assertThat(AboutMe.isPlausible("Alex Miller · +44 7700 900123")).isTrue();
    }

    @Test
    void lengthHasItsLimit() {
        assertThat(AboutMe.isTooLong("x".repeat(160))).isFalse();
        assertThat(AboutMe.isTooLong("x".repeat(161))).isTrue();
        assertThat(AboutMe.isTooLong("a\nb\nc\nd\ne")).isTrue();
    }

    @Test
    void whatWasAskedIsNotMissingAndWhatWasPutOffIsAgain() {
        var asked = Profile.NONE.asked(Part.CONTACT).asked(Part.CONTACT);
        assertThat(asked.asked()).isEqualTo(List.of(Part.CONTACT));
        assertThat(asked.isMissing(Part.CONTACT)).isFalse();
        assertThat(asked.putOff(Part.CONTACT).isMissing(Part.CONTACT)).isTrue();
    }
}
