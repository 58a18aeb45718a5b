package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.plan.Playbook;
import org.crickets.playbook.Playbooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People name a playbook as they remember it. */
class PlaybookNamesTest {
    private static final List<Playbook> ALL = withOneOfTheirOwn();

    private static List<Playbook> withOneOfTheirOwn() {
        if (!(Playbooks.load(Shelf.packed()) instanceof Read.Good<Playbooks>(var packed)))
            throw new AssertionError("the packed playbooks are good");
        var all = new ArrayList<>(packed.all());
        var first = all.getFirst();
        all.add(new Playbook("my-way", "Slow & steady, gently!", first.summary(), first.preparation(),
                first.debriefAfter(), first.references(), first.thankYou(), first.followUps(), first.stop(), Map.of()));
        return all;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            balanced                    | balanced
            The Balanced playbook       | balanced
            ballanced                   | balanced
            KEEN AND CLEAR              | keen-and-clear
            keen                        | keen-and-clear
            three strikes               | three-strikes
            three-strkies               | three-strikes
            strikes                     | three-strikes
            seven days plan             | seven-days
            full circel                 | full-circle
            my way                      | my-way
            slow & steady, gently       | my-way
            slow and steady             | –
            gently                      | –
            tread gentle                | tread-gently
            pigeon                      | –
            ''                          | –
            """)
    void isFound(String typed, String name) {
        assertThat(PlaybookNames.named(typed, ALL).map(Playbook::name)).isEqualTo(
                Optional.of(name).filter(it -> !it.equals("–")));
    }

    @Test
    void standsInATextAsAWhole() {
        assertThat(PlaybookNames.in("please use three strikes for Acme", ALL).map(Playbook::name))
                .contains("three-strikes");
        assertThat(PlaybookNames.in("three of them, strikes me", ALL)).isEmpty();
        assertThat(PlaybookNames.atStart("my way for Acme", ALL)).isTrue();
        assertThat(PlaybookNames.atStart("Acme my way", ALL)).isFalse();
    }
}
