package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crickets.embedding.SentenceExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user explained once is understood the next time, with and without the sentence model. */
class OwnExamplesTest {
    private static final String SAID = "the good people of Acme thought otherwise on Tuesday";
    private static final Reader PLAIN = Reader.standard();
    private static final Reader WITH_MODEL = Reader.with(SentenceExamples.shared());

    private static Context context(List<Context.Own> own) {
        return new Context(LocalDateTime.parse("2026-11-06T17:00"), ZoneId.of("Europe/London"), true,
                new Context.Known(List.of("Acme", "Globex"), List.of()), Optional.empty(), own);
    }

    private static Context taught(String text, Meaning meaning) {
        return context(List.of(new Context.Own(PLAIN.read(text, context(List.of())).wording(), meaning)));
    }

    private static Act first(Reader reader, String text, Context context) {
        return reader.acts(text, context).getFirst();
    }

    @Test
    void withoutTheLessonItAsks() {
        assertThat(first(PLAIN, SAID, context(List.of()))).isInstanceOfAny(Act.Unclear.class, Act.Smalltalk.class);
        assertThat(first(WITH_MODEL, SAID, context(List.of()))).isInstanceOf(Act.Unclear.class);
    }

    @Test
    void namesAndDaysAreNotKept() {
        assertThat(PLAIN.read(SAID, context(List.of())).wording())
                .isEqualTo("the good people of acme thought otherwise on date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the good people of Globex thought otherwise yesterday",
            "Well, the good people at Globex thought otherwise!", "the good people of globex thougt otherwise"})
    void nearlyTheSameWordsAreUnderstoodWithoutTheModel(String text) {
        var act = first(PLAIN, text, taught(SAID, Meaning.REJECTED));
        assertThat(Meaning.of(act)).isEqualTo(Meaning.REJECTED);
        assertThat(act).isNotInstanceOf(Act.Unclear.class);
        assertThat(act.slots().company()).contains("Globex");
    }

    @Test
    void otherWordsForTheSameAreUnderstoodWithIt() {
        var lesson = taught(SAID, Meaning.REJECTED);
        var text = "the good folks at Globex thought otherwise today";
        assertThat(Meaning.of(first(WITH_MODEL, text, lesson))).isEqualTo(Meaning.REJECTED);
        assertThat(first(WITH_MODEL, text, lesson)).isNotInstanceOf(Act.Unclear.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Acme gave me the green light           | OFFER    | Globex gave me the red light
            Acme gave me the green light           | OFFER    | Globex never gave me the green light
            Acme gave me the green light           | OFFER    | did Globex give me the green light?
            Acme rolled out the red carpet         | OFFER    | Globex rolled up the red carpet
            Dana pestered me a bit about Acme      | STILL_DECIDING | I pestered Dana a bit about Acme
            Acme went quiet on me                  | NEXT     | Acme went easy on me
            """)
    void whatOnlySoundsAlikeIsNot(String text, Meaning meaning, String other) {
        for (var reader : List.of(PLAIN, WITH_MODEL))
            assertThat(reader.acts(other, taught(text, meaning))).isEqualTo(reader.acts(other, context(List.of())));
    }

    @Test
    void theNewestLessonCounts() {
        var wording = PLAIN.read(SAID, context(List.of())).wording();
        var both = context(List.of(new Context.Own(wording, Meaning.REJECTED),
                new Context.Own(wording, Meaning.STILL_DECIDING)));
        assertThat(Meaning.of(first(PLAIN, SAID, both))).isEqualTo(Meaning.STILL_DECIDING);
    }

    @Test
    void whetherAnInterviewIsOverItsDateTells() {
        var lesson = taught("Acme hmm on Tuesday", Meaning.INTERVIEW);
        var act = first(PLAIN, "Globex hmm next Thursday", lesson);
        assertThat(act).isInstanceOf(Act.LogUpcomingInterview.class);
        assertThat(act.slots().when().map(When::date)).contains(LocalDate.of(2026, 11, 12));
    }

    @Test
    void whatIsPlainlySaidNeedsNoLesson() {
        var wrong = taught("Acme rejected me", Meaning.OFFER);
        assertThat(Meaning.of(first(PLAIN, "Globex rejected me", wrong))).isEqualTo(Meaning.REJECTED);
    }

    @Test
    void twoHundredLessonsSlowNothing() {
        var many = context(IntStream.range(0, 200).mapToObj(i -> new Context.Own(
                "acme thought otherwise about number" + i + " and went for it", Meaning.REJECTED)).toList());
        first(WITH_MODEL, SAID, many);
        long before = System.nanoTime();
        first(WITH_MODEL, SAID, many);
        assertThat((System.nanoTime() - before) / 1_000_000).isLessThan(500);
    }
}
