package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A low mood in many words, and what was told beside it. */
class MoodsTest {
    @ParameterizedTest
    @ValueSource(strings = {"feel like crap honestly, dont think i'll ever get a job",
            "i hate this, every one ghosts me",
            "im so tired of this", "I'm exhausted. Why do I even bother?", "honestly i feel worthless",
            "what is the use yaar, no company is giving me job", "I am very depressed sir", "mood is off today",
            "really gutted tbh", "I'm absolutely knackered", "this is soul destroying", "nobody wants to hire me",
            "i keep getting rejected", "I’m so fed up with all this", "i feel so stupid", "job hunting sucks",
            "i cant do this anymore", "the waiting is killing me", "I'm losing hope", "whats wrong with me lol",
            "so discouraged right now", "ich kann nicht mehr", "ich fühle mich so mies"})
    void isHeard(String text) {
        assertThat(Moods.of(text)).hasValue(new Moods.Low("", Moods.About.SEARCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            got rejected by umbrella. im so tired of this       | got rejected by umbrella.
            acme ghosted me and i feel like shit                | acme ghosted me
            sent the thank you to Dana, feeling so down         | sent the thank you to Dana
            im so tired of this, second round at Acme on Friday | second round at Acme on Friday
            """)
    void leavesTheFactBesideIt(String text, String fact) {
        assertThat(Moods.of(text)).map(Moods.Low::rest).hasValue(fact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"interviewed at Acme today, it was hard", "Dana was tired of the old system",
            "feeling good about acme", "will i ever get a job?", "i want to give up on Acme", "i'm done with acme",
            "Acme rejected me", "we laughed about how tired the printer sounded", "I'm sick, can't come on Friday"})
    void isNotReadIntoOtherThings(String text) {
        assertThat(Moods.of(text)).isEmpty();
    }

    @Test
    void whatIsAboutMoreThanAJobIsGrave() {
        assertThat(Moods.of("i don't want to live anymore")).map(Moods.Low::about).hasValue(Moods.About.LIFE);
    }
}
