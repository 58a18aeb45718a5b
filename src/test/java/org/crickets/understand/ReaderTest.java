package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Act.Doubt;
import org.crickets.understand.Act.Unclear;
import org.crickets.understand.Context.KnownPerson;
import org.junit.jupiter.api.Test;

/** What a message means to somebody who knows what was said before; said on Friday 6 November 2026, 17:00, in London. */
class ReaderTest {
    private static final KnownPerson DANA = new KnownPerson("Dana Smith", "Acme");
    private static final KnownPerson OTHER_DANA = new KnownPerson("Dana Jones", "Globex");

    @Test
    void asksWhichDana() {
        Unclear unclear = unclear("sent the thank you to Dana", context(List.of(DANA, OTHER_DANA), Optional.empty()));
        assertThat(unclear.doubt()).isEqualTo(Doubt.NAME);
        assertThat(unclear.options()).extracting(a -> a.slots().people().getFirst().name()).containsExactly(
                "Dana Smith",
                "Dana Jones");
        assertThat(unclear.options()).extracting(a -> a.slots().company().orElse("")).containsExactly("Acme", "Globex");
    }

    @Test
    void takesTheDanaTalkedAboutLast() {
        Act act = only("sent the thank you to Dana", context(List.of(OTHER_DANA, DANA),
                Optional.of(new Context.Last("Globex", List.of("Dana Jones")))));
        assertThat(act.slots().people()).extracting(Who::name).containsExactly("Dana Jones");
        assertThat(act.slots().company()).contains("Globex");
    }

    @Test
    void doesNotTakeDianaForDana() {
        Act act = only("had a call with Diana from Acme today", context(List.of(DANA), Optional.empty()));
        assertThat(act.slots().people()).extracting(Who::name).containsExactly("Diana");
    }

    @Test
    void asksWhenTheCalendarHasNoSuchDate() {
        Unclear unclear = unclear("interviewed at Acme on Feb 30", context(List.of(), Optional.empty()));
        assertThat(unclear.doubt()).isEqualTo(Doubt.IMPOSSIBLE_DATE);
        assertThat(unclear.slots().company()).contains("Acme");
        assertThat(unclear.slots().when()).isEmpty();
        assertThat(unclear.options()).hasExactlyElementsOfTypes(Act.LogInterview.class);
    }

    @Test
    void asksWhichDayWhenTheWeekdayDoesNotFit() {
        Unclear unclear = unclear("i have an interview at Initech on Monday 12 November at 10am",
                context(List.of(), Optional.empty()));
        assertThat(unclear.doubt()).isEqualTo(Doubt.AMBIGUOUS_DATE);
        assertThat(unclear.options()).extracting(a -> a.slots().when().map(When::date).orElse(LocalDate.MIN))
                .containsExactly(LocalDate.parse("2026-11-12"), LocalDate.parse("2026-11-09"));
    }

    @Test
    void tellsAThingHandedInFromAFollowUp() {
        Act act = only("handed in the code sample",
                context(List.of(DANA), Optional.of(new Context.Last("Acme", List.of()))));
        assertThat(act).isInstanceOf(Act.HandedIn.class);
        assertThat(act.slots().company()).contains("Acme");
        assertThat(act.slots().askedFor()).contains("code sample");
    }

    @Test
    void keepsTheHourOfADeadline() {
        Act act = only("Acme made me an offer, they want an answer within 48 hours",
                context(List.of(DANA), Optional.empty()));
        assertThat(act.slots().dueAt()).contains(new When.At(LocalDateTime.parse("2026-11-08T17:00")));
        assertThat(act.slots().due()).contains(LocalDate.parse("2026-11-08"));
    }

    @Test
    void movesAnHourToTheDayOfTheInterviewTalkedAboutLast() {
        Context.Last last = new Context.Last("Acme", List.of(),
                Optional.of(new When.At(LocalDateTime.parse("2026-11-10T10:00"))));
        Act act = only("actually it's at 11 not 10", context(List.of(DANA), Optional.of(last)));
        assertThat(act).isInstanceOf(Act.Edit.class);
        assertThat(act.slots().when()).contains(new When.At(LocalDateTime.parse("2026-11-10T11:00")));
    }

    @Test
    void believesAnExampleOnlyWhenItIsSureOfIt() {
        Context context = context(List.of(DANA), Optional.empty());
        String text = "Acme put the kibosh on it";
        List<Likeness> near = List.of(new Likeness(Meaning.REJECTED, 0.8), new Likeness(Meaning.ASKED_TO_WAIT, 0.2));
        assertThat(Reader.with(signs -> near).acts(text, context)).hasExactlyElementsOfTypes(Act.LogReply.class);
        List<Likeness> far = List.of(new Likeness(Meaning.REJECTED, 0.65), new Likeness(Meaning.ASKED_TO_WAIT, 0.35));
        Unclear unclear = (Unclear) Reader.with(signs -> far).acts(text, context).getFirst();
        assertThat(unclear.options()).extracting(Meaning::of).containsExactly(Meaning.REJECTED, Meaning.ASKED_TO_WAIT);
        assertThat(unclear.slots().company()).contains("Acme");
    }

    @Test
    void aWordThatStandsForTwoHasAPieceThatNobodyTyped() {
        assertThat(Reader.with(signs -> List.of()).acts("HOOLI DID ROLE\" T👍🏽👍🏽ILL PARALEGAL OOPS WAIT",
                context(List.of(DANA), Optional.empty()))).isNotEmpty();
    }

    @Test
    void takesASurnameThatIsAJobForAName() {
        Act act = only("had the globex interview yesterday at 3 with Tom Baker",
                context(List.of(DANA), Optional.empty()));
        assertThat(act.slots().people()).extracting(Who::name).containsExactly("Tom Baker");
    }

    @Test
    void masksNamesBeforeItLooksForExamples() {
        List<String> asked = new java.util.ArrayList<>();
        Reader.with(signs -> {
            asked.add(signs.masked());
            return List.of();
        }).acts("Priya Natarajan at Globex put the kibosh on it", context(List.of(DANA), Optional.empty()));
        assertThat(asked).containsExactly("Dana at Acme put the kibosh on it");
    }

    private static Context context(List<KnownPerson> people, Optional<Context.Last> last) {
        return new Context(LocalDateTime.parse("2026-11-06T17:00"), ZoneId.of("Europe/London"), true,
                new Context.Known(List.of("Acme", "Globex"), people), last);
    }

    private static Act only(String text, Context context) {
        List<Act> acts = Reader.standard().acts(text, context);
        assertThat(acts).hasSize(1);
        return acts.getFirst();
    }

    private static Unclear unclear(String text, Context context) {
        return (Unclear) only(text, context);
    }
}
