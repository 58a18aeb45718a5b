package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several interviews told with one verb: each has its employer, its time and its job; on Friday 9 October 2026, 18:30, in London. */
class ToldTogetherTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Larch Hotels 2026-10-05 + Mill Street Bakery 2026-10-07 | 2 interviews done this week, Larch Hotels on monday and Mill Street Bakery on wednesday
            Orchard Vets 2026-10-09T10:00 + Pawprint 2026-10-09T16:00 | interviewed twice today, Orchard Vets at 10 then Pawprint over zoom at 4
            Larch Vets 2026-10-09T09:00 + Copse Dental 2026-10-09T14:00 | had interviews today: Larch Vets by phone at 9 and Copse Dental in person at 2
            Hand & Stone 2026-10-05 payroll clerk + Bexley Foods 2026-10-07 AR specialist | I had 2 interviews this week: Hand & Stone on Monday for payroll clerk, Bexley Foods on Wednesday for AR specialist
            Alder Bank 2026-10-05 teller + Kite Credit Union 2026-10-06 loan processor | I interviewed at Alder Bank on Monday for teller and at Kite Credit Union on Tuesday for loan processor
            jd 2026-10-09T16:00 + harlow toys 2026-10-09T17:00 | had my jd interview at 4 today then the harlow toys one at 5, both asked about my gcses
            Larch Foods 2026-10-09T10:00 + Brindle Motors 2026-10-09T14:00 | two interviews: Larch Foods at 10 today and Brindle Motors at 2
            Larch Foods 2026-10-08 + Brindle Motors 2026-10-08 | Did Larch Foods and Brindle Motors interviews yesterday
            Fenwick Dental 2026-10-07T10:00 + Lowther Homes 2026-10-08 | ok so wednesday i interviewed at Fenwick Dental at 10, and then thursday morning at Lowther Homes
            Rowan Hotel 2026-10-05 + Bell Tavern 2026-10-06 + Old Quay Arms 2026-10-08 | interviewed 3 times this week lol. Rowan Hotel mon, Bell Tavern tues, Old Quay Arms yesterday
            Chase 2026-10-09T10:00 + State Farm 2026-10-09T13:30 | I had two interviews today. Chase at 10 and State Farm at 1:30.
            Fern Street Surgery 2026-10-05 + Penny Lane Bakery 2026-10-07 | Two interviews down: Fern Street Surgery (mon), Penny Lane Bakery (weds)
            Bramble Nurseries 2026-10-08T14:00 + Teasel Farm Shop 2026-10-09T11:00 | Had one at Bramble Nurseries yesterday at 2 and another one at Teasel Farm Shop today at 11
            Cobalt Freight 2026-10-06 dispatcher + Red Fern Logistics 2026-10-07 route planner | Interviewed with Cobalt Freight on Tuesday for dispatcher then Red Fern Logistics wednesday for route planner
            Hatch Nursery 2026-10-09T09:30 + Copper Cafe 2026-10-09T12:00 | two on the trot today: Hatch Nursery at half 9 then Copper Cafe at 12
            """)
    void eachHasItsOwn(String told, String text) {
        assertThat(interviews(text)).isEqualTo(told);
    }

    /** Told on Monday 5 October: a weekday of next week is not this week's, but what was and what is decided keep their own. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Larkspur Hotels 2026-10-13T10:00 + Brindle Motors 2026-10-16T14:00 | got 2 interviews next week, Larkspur Hotels on tuesday at 10 and Brindle Motors on friday at 2
            Larkspur Hotels 2026-10-13T10:00 + Brindle Motors 2026-10-16T14:00 | two interviews next week. Larkspur Hotels Tuesday 10am, Brindle Motors Friday 2pm
            Ash Tree School 2026-10-12T09:00 + Town Mill 2026-10-16T13:00 | GOT TWO INTERVIEWS NEXT WEEK. ASH TREE SCHOOL ON MONDAY AT 9 AND TOWN MILL ON FRIDAY AT 1
            Brook Street Vets 2026-10-13T09:30 + Arden Print 2026-10-15T14:00 | interviews next week: Brook Street Vets Tuesday 9.30, Arden Print Thursday 2pm on zoom
            Oakridge Care 2026-10-12T14:00 night carer + Willow Lodge 2026-10-14T10:00 | 2 interviews next week, Oakridge Care on Monday at 2 for night carer and Willow Lodge on Wednesday at 10
            Brindle Motors 2026-10-15T15:00 + Larkspur Hotels 2026-10-02 | interviews next week: Brindle Motors on thursday at 3. also had Larkspur Hotels on friday and it went ok
            """)
    void weekdaysBelongToTheWeekTold(String told, String text) {
        assertThat(meetings(text, "2026-10-05T18:30")).isEqualTo(told);
    }

    @Test
    void aDayOfDecisionIsNotMoved() {
        Slots slots = acts("interview with Brindle Motors next week, they will confirm by friday", "2026-10-05T18:30")
                .getFirst().slots();
        assertThat(slots.decisionBy()).contains(LocalDate.of(2026, 10, 9));
    }

    /** A street where the interview was, the longest one, and an employer named once are no more of them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Oakley Foods 2026-10-05 | had an interview with Oakley Foods on Monday, King Street, third floor
            Acme Foods 2026-10-09 | interviewed at Acme Foods today in their Bond Street office
            Acme 2026-10-05 | I met Dana Lee on Monday and Priya Stone on Tuesday for the Acme interviews
            boots 2026-10-09T09:00 | had my boots interview at 9 today then the longest one at 2 with Priya Nair
            """)
    void isNoOtherOne(String told, String text) {
        assertThat(interviews(text)).isEqualTo(told);
    }

    private static String interviews(String text) {
        return told(acts(text, "2026-10-09T18:30").stream().filter(Act.LogInterview.class::isInstance));
    }

    private static String meetings(String text, String now) {
        return told(acts(text, now).stream()
                .filter(a -> a instanceof Act.LogInterview || a instanceof Act.LogUpcomingInterview));
    }

    private static List<Act> acts(String text, String now) {
        return Reader.standard().acts(text, new Context(LocalDateTime.parse(now), ZoneId.of("Europe/London"), true,
                new Context.Known(List.of(), List.of()), Optional.empty()));
    }

    private static String told(Stream<Act> acts) {
        return acts.map(Act::slots)
                .map(s -> s.company().orElse("?") + s.when().map(w -> " " + told(w)).orElse("")
                        + s.role().map(r -> " " + r).orElse(""))
                .collect(Collectors.joining(" + "));
    }

    private static String told(When when) {
        return switch (when) {
            case When.On on -> on.date().toString();
            case When.At at -> at.dateTime().toString();
        };
    }
}
