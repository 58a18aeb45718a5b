package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Moves from one time to another, Scots, whose title and whose company is meant; on Wednesday 4 November 2026, 15:30, in London. */
class HeardAndMovedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-12T10:00 | Acme got moved from the 6th to the 12th, same time
            2026-11-06T14:00 | they moved my Acme interview from 10am to 2pm
            2026-11-05T09:00 | Acme brought it forward from Friday to Thursday at 9
            2026-11-09       | my Acme interview is shifted from Friday to Monday
            """)
    void whatItWasMovedToCounts(String when, String text) {
        Act act = acts(text).getFirst();
        assertThat(Meaning.of(act)).isEqualTo(Meaning.EDIT);
        assertThat(act.slots().when()).contains(when.contains("T")
                ? new When.At(LocalDateTime.parse(when))
                : new When.On(LocalDate.parse(when)));
    }

    @Test
    void somebodysTitleIsNotTheJob() {
        Slots slots = acts("crushed it with Velocity Payments today, VP of sales Trent Hollis, account manager role")
                .getFirst().slots();
        assertThat(slots.people()).extracting(Who::name).containsExactly("Trent Hollis");
        assertThat(slots.role()).contains("account manager");
    }

    @Test
    void aLadyOfThatNameDidNotRing() {
        List<Act> acts = acts("Acme interview this morning was ok. Lady called Bev Nutt. I'll know by the 30th");
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.INTERVIEW);
        assertThat(acts.getFirst().slots().people()).extracting(Who::name).containsExactly("Bev Nutt");
    }

    @Test
    void newsIsOfThePersonsEmployerAndNotOfTheOneToldNext() {
        List<Act> acts = acts("Priya texted, verbal offer!! push Acme to next week");
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.OFFER, Meaning.SNOOZE);
        assertThat(acts).extracting(a -> a.slots().company().orElse("")).containsExactly("Globex", "Acme");
    }

    @Test
    void theDayInScotsIsToday() {
        Slots slots = acts("had ma interview wi Acme the day").getFirst().slots();
        assertThat(slots.when()).contains(new When.On(LocalDate.of(2026, 11, 4)));
        assertThat(acts("it was the day I saw Acme").getFirst().slots().when()).isEmpty();
    }

    @Test
    void aNameTakenBackIsNotMeant() {
        assertThat(
                acts("interview with Dunfield Bank, sorry, Dunmore Bank, tomorrow at 2").getFirst().slots().company())
                .contains("Dunmore Bank");
    }

    @Test
    void anHourMayLackItsMark() {
        assertThat(acts("interview with Acme tomorrow 930am").getFirst().slots().when())
                .contains(new When.At(LocalDateTime.of(2026, 11, 5, 9, 30)));
    }

    @Test
    void marksMayBeSpoken() {
        assertThat(acts("Acme offered me the job exclamation mark call Priya full stop").getFirst().slots().company())
                .contains("Acme");
        assertThat(acts("Acme comma they rejected me full stop Globex want me back question mark"))
                .extracting(a -> a.slots().company().orElse("")).startsWith("Acme");
        assertThat(acts("it came to a full stop, Acme rejected me")).extracting(Meaning::of)
                .containsExactly(Meaning.REJECTED);
    }

    private static List<Act> acts(String text) {
        Context.Known known = new Context.Known(List.of("Acme", "Globex"),
                List.of(new Context.KnownPerson("Priya Rao", "Globex")));
        Context.Last last = new Context.Last("Acme", List.of(),
                Optional.of(new When.At(LocalDateTime.of(2026, 11, 6, 10, 0))));
        return Reader.standard().acts(text, new Context(LocalDateTime.parse("2026-11-04T15:30"),
                ZoneId.of("Europe/London"), true, known, Optional.of(last)));
    }
}
