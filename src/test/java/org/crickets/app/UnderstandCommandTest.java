package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Lines of JSON in, lines of JSON out. */
class UnderstandCommandTest {
    private static final String HEAD = "\"now\":\"2026-11-06T17:00\",\"zone\":\"Europe/London\",";

    @Test
    void answersInTheFormatOfTheCorpus() {
        Run run = Run.understand(
                "{\"id\":\"a\"," + HEAD + "\"context\":{},\"text\":\"interviewed at Acme today at 2 with Dana "
                        + "Smith, hiring manager, for Backend Engineer, they'll decide by next Friday\"}\n");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsExactly("{\"id\":\"a\",\"intent\":\"log_interview\",\"slots\":{\"company\":\"Acme\","
                        + "\"role\":\"Backend Engineer\",\"people\":[{\"name\":\"Dana Smith\",\"title\":\"hiring manager\"}],"
                        + "\"when\":\"2026-11-06T14:00\",\"decision_by\":\"2026-11-13\"},\"more\":[]}");
    }

    @Test
    void asksWithWhatItsButtonsWouldOffer() {
        Run run = Run.understand("{\"id\":\"a\"," + HEAD + "\"context\":{\"companies\":[\"Acme\"]},\"text\":\"Acme\"}");
        assertThat(run.out().getFirst())
                .startsWith("{\"id\":\"a\",\"intent\":\"unclear\",\"slots\":{\"company\":\"Acme\"},"
                        + "\"options\":[{\"intent\":");
    }

    @Test
    void callsAnImpossibleDateUnclear() {
        Run run = Run
                .understand("{\"id\":\"a\"," + HEAD + "\"context\":{},\"text\":\"interviewed at Acme on Feb 30\"}");
        assertThat(run.out().getFirst()).contains("\"intent\":\"unclear\"", "\"company\":\"Acme\"",
                "\"options\":[{\"intent\":\"log_interview\"}]").doesNotContain("\"when\"");
    }

    @Test
    void findsDates() {
        Run run = Run.understand("{\"id\":\"d\"," + HEAD + "\"order\":\"DMY\",\"text\":\"Tuesday 10-11am\"}\n",
                "--dates");
        assertThat(run.out())
                .containsExactly("{\"id\":\"d\",\"dates\":[{\"kind\":\"range\",\"start\":\"2026-11-10T10:00\","
                        + "\"end\":\"2026-11-10T11:00\"}]}");
    }

    @Test
    void saysWhichLineIsNoJsonAndAnswersTheOthers() {
        Run run = Run.understand("{\"id\":\"a\"," + HEAD + "\"text\":\"undo\"}\n{nonsense\n\n{\"id\":\"b\"," + HEAD
                + "\"text\":\"help\"}\n");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).hasSize(2);
        assertThat(run.err()).contains("line 2").contains("A good line: {");
    }

    @Test
    void saysWhichMomentOrZoneIsWrong() {
        Run run = Run.understand("{\"id\":\"a\",\"now\":\"today\",\"zone\":\"Europe/London\",\"text\":\"undo\"}\n"
                + "{\"id\":\"b\",\"now\":\"2026-11-06T17:00\",\"zone\":\"Mars/Base\",\"text\":\"undo\"}");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("line 1", "\"today\"", "line 2", "Mars/Base");
    }

    @Test
    void tellsWhy() {
        Run run = Run.understand("{\"id\":\"a\"," + HEAD + "\"text\":\"Acme rejected me today\"}", "--why");
        assertThat(run.out().getFirst()).contains("\"why\":[\"act REJECTED by cue REJECTED 10: ",
                "date \\\"today\\\" is 2026-11-06 by the rule today", "company Acme from \\\"Acme\\\"");
    }

    @Test
    void tellsWhyItDidNotBelieveACue() {
        Run run = Run.understand("{\"id\":\"a\"," + HEAD + "\"text\":\"Acme haven't rejected me\"}", "--why");
        assertThat(run.out().getFirst()).contains("not followed: cue REJECTED", "(denied or planned)",
                "read as \\\"Acme haven 't rejected me\\\"");
    }

    @Test
    void putsTheMonthFirstInTheUnitedStatesAlone() {
        assertThat(ContextJson.dayFirst(ZoneId.of("America/New_York"))).isFalse();
        assertThat(ContextJson.dayFirst(ZoneId.of("Pacific/Honolulu"))).isFalse();
        assertThat(ContextJson.dayFirst(ZoneId.of("Europe/London"))).isTrue();
        assertThat(ContextJson.dayFirst(ZoneId.of("America/Toronto"))).isTrue();
    }
}
