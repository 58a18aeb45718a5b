package org.crickets.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crickets.plan.Playbook;
import org.crickets.plan.Playbook.Deadline;
import org.crickets.plan.Sourced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packed playbooks, column by column as in the table of the rules; "°" marks a number of ours. */
class EachPlaybookTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # name          | prepare        | debrief | references | thanks to          | until
            balanced        | 18:00° / PT1H° | PT2H°   | yes        | EACH_INTERVIEWER   | PT36H
            keen-and-clear  | –              | –       | –          | –                  | –
            three-strikes   | –              | PT2H°   | –          | EACH_INTERVIEWER   | PT36H
            full-circle     | 18:00° / PT1H° | PT2H°   | yes        | EACH_INTERVIEWER   | end of day 2
            seven-days      | –              | –       | –          | –                  | –
            tread-gently    | –              | PT2H°   | –          | HIRING_MANAGER°    | PT36H°
            """)
    void untilTheThanks(String name, String prepare, String debrief, String references, String to, String until) {
        var it = playbook(name);
        assertThat(it.preparation().map(p -> shown(p.eveningBefore()) + " / " + shown(p.before())).orElse("–"))
                .isEqualTo(prepare);
        assertThat(shown(it.debriefAfter())).isEqualTo(debrief);
        assertThat(it.references().map(_ -> "yes").orElse("–")).isEqualTo(references);
        assertThat(shown(it.thankYou().map(Playbook.ThankYou::to))).isEqualTo(to);
        assertThat(it.thankYou().map(t -> ended(t.deadline())).orElse("–")).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # name          | by                                    | promised | first | next | most | shifted | late | stop
            balanced        | EMAIL                                 | 1        | 7     | 7    | 3    | true    | 0    | 7°
            keen-and-clear  | EMAIL                                 | 1°       | 7°    | 7°   | 1°   | true    | 0    | 14°
            three-strikes   | EMAIL                                 | 1        | 7°    | 7°   | 3    | true    | 0    | 7°
            full-circle     | PHONE                                 | 1        | 7     | 7°   | 2°   | true    | 0    | 14°
            seven-days      | EMAIL                                 | –        | 7     | 7    | 2    | false   | 7    | 7°
            tread-gently    | EMAIL_TO_HIRING_MANAGER_AND_RECRUITER | 1°       | 7     | 7°   | 1    | true    | 0    | 14°
            """)
    void fromTheFirstQuestionOn(String name, String by, String promised, String first, String next, String most,
            boolean shifted, int late, String stop) {
        var it = playbook(name).followUps();
        assertThat(it.way()).hasToString(by);
        assertThat(shown(it.afterPromise())).isEqualTo(promised);
        assertThat(shown(it.firstAfter())).isEqualTo(first);
        assertThat(shown(it.nextAfter())).isEqualTo(next);
        assertThat(shown(it.atMost())).isEqualTo(most);
        assertThat(it.shift()).isEqualTo(shifted);
        assertThat(it.lateBy()).isEqualTo(late);
        assertThat(shown(playbook(name).stop().after())).isEqualTo(stop);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            balanced        | [W2_NOTE, S2_QUESTION, A4_CLOSING]
            keen-and-clear  | [W2_NOTE]
            three-strikes   | [A4_FOLLOW_UP, A4_ARTICLE, A4_CLOSING]
            full-circle     | [K8_CALL_SCRIPT]
            seven-days      | [S2_QUESTION]
            tread-gently    | [G1_HIRING_MANAGER, G2_RECRUITER]
            """)
    void writesInThisOrder(String name, String drafts) {
        assertThat(playbook(name).followUps().drafts()).hasToString(drafts);
    }

    @Test
    void everyFileInTheFolderIsPacked() throws IOException {
        try (var files = Files.list(Path.of("config/playbooks"))) {
            assertThat(files.map(it -> it.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            BalancedTest.packed().all().stream().map(Playbook::name).toList());
        }
    }

    private static Playbook playbook(String name) {
        return BalancedTest.packed().named(name).orElseThrow();
    }

    private static String shown(Sourced<?> number) {
        return number.value() + (number.ours() ? "°" : "");
    }

    private static <T> String shown(Optional<Sourced<T>> number) {
        return number.map(EachPlaybookTest::shown).orElse("–");
    }

    private static String ended(Sourced<Deadline> deadline) {
        var end = switch (deadline.value()) {
            case Deadline.Elapsed(var time) -> time.toString();
            case Deadline.EndOfBusinessDay(var n) -> "end of day " + n;
        };
        return end + (deadline.ours() ? "°" : "");
    }
}
