package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.crickets.plan.DraftKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interviewers compare notes (K3): nobody gets the text of another one. */
class IndividualNotesTest {
    private static final int MOST_PEOPLE = 50;
    /** All but the addressee's name, which differs anyway. */
    private static final int WITHOUT_NAME = ~Asks.bits("to", "thanksToo");
    private final Templates drafts = Asks.packed();

    @Test
    void danaAndLeeGetDifferentThanks() {
        var ask = Asks.full(DraftKind.THANK_YOU);
        assertThat(body(Asks.to(ask, "Dana Levi", 0))).isNotEqualTo(body(Asks.to(ask, "Lee Park", 1)));
    }

    @Test
    void fiftyPeopleGetFiftyDifferentThanksWhicheverVersionsAreChosen() {
        for (boolean shorter : new boolean[]{false, true}) {
            var seen = new HashSet<String>();
            for (int person = 0; person < MOST_PEOPLE; person++)
                for (int version = 0; version < (shorter ? 1 : 3); version++)
                    assertThat(seen.add(body(Asks.known(DraftKind.THANK_YOU, WITHOUT_NAME, version, shorter, person))))
                            .isTrue();
        }
    }

    /** Whoever gets which version, the shorter one too, and whether a profile closes it or not. */
    @Test
    void noTwoOfFivePeopleCanGetTheSameText() {
        for (var more : new int[]{WITHOUT_NAME, WITHOUT_NAME & ~Asks.bits("signature", "contact", "availability"), 0}) {
            var seen = new HashSet<String>();
            for (int person = 1; person <= 5; person++)
                for (int version = 0; version < 4; version++)
                    assertThat(seen.add(body(Asks.known(DraftKind.THANK_YOU, more, version, version == 3, person))))
                            .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "K8_CALL_SCRIPT")
    void anyOtherNoteToSevenPeopleIsSevenNotes(DraftKind kind) {
        for (boolean shorter : new boolean[]{false, true}) {
            var seen = new HashSet<String>();
            for (int person = 0; person < 7; person++)
                assertThat(seen.add(drafts.write(Asks.known(kind, WITHOUT_NAME, 0, shorter, person)).text())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void threePeopleGetThreeWordings(DraftKind kind) {
        var seen = new HashSet<String>();
        for (int person = 0; person < 3; person++)
            assertThat(seen.add(body(Asks.known(kind, WITHOUT_NAME, 0, false, person)))).isTrue();
    }

    /** The text without greeting and sign-off, which differ anyway. */
    private String body(Ask ask) {
        var text = drafts.write(ask).text();
        return text.substring(text.indexOf("\n\n"), text.lastIndexOf("\n\n"));
    }
}
