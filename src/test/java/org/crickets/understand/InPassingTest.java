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

/** What sounds like news and is told in passing, and news that has no usual word; on Friday 9 October 2026, 18:30, in London. */
class InPassingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENT_CALL | rang greenleaf just now, sat on hold then got cut off
            SENT_CALL | called Greenleaf this afternoon but the line got dropped half way through
            NEXT_ROUND | I made it through to the final round at Greenleaf, they still have to send me times
            NEXT_ROUND | Banksia want me back for round 2, they need to send me the details still
            INTERVIEW | my feet are killing me, Greenleaf interview went ok today
            INTERVIEW | ten hours on my feet then the Banksia interview at 5 today
            INTERVIEW | got dropped off early for my Greenleaf interview this morning
            ASKED_TO_WAIT | Banksia told me no phone calls, they will write by the end of the month
            SMALLTALK | honestly interviews should come with snacks
            SMALLTALK | ugh. Monday again
            SMALLTALK | twelve hours on my feet today, my back is in bits
            """)
    void oneThingIsTold(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).containsExactly(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECTED | i got rejected by Rowan Dental on monday
            REJECTED | Banksia sent me the "sorry to let you know" one
            REJECTED | got cut from the Banksia process
            REJECTED | got dropped by Banksia
            REJECTED | Banksia told me no
            REJECTED | got the 'unfortunately' email from Banksia today
            REJECTED | got the "regretfully" email from Greenleaf this morning
            REJECTED | opened my inbox to an 'unfortunately on this occasion' from Greenleaf
            REQUEST | I have to send them my references by friday
            UPCOMING | I'm being interviewed by Imani Okafor (Fairlop Housing) on the 25th at 10
            INTERVIEW | I was interviewed by Banksia on monday
            """)
    void newsIsNews(Meaning meaning, String text) {
        assertThat(Meaning.of(acts(text).getFirst())).isEqualTo(meaning);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            WAITING | cross off Greenleaf and show me everyone still waiting to reply
            ALL     | withdrew from Banksia this morning, which others am I still in for
            WAITING | I've pulled out of Banksia. Now show me the ones I'm still waiting on
            ALL     | I've turned Greenleaf down, can you show me who's left
            """)
    void endsOneAndListsTheRest(Slots.Filter filter, String text) {
        List<Act> acts = acts(text);
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.MOVE_ON, Meaning.LIST);
        assertThat(acts.getLast().slots().filter()).contains(filter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-26 | got an out of office from Monica, back on the 26th
            2026-11-02 | got an automated reply from Monica: back in the office 2 November
            2026-11-02 | Monica's out of office says back 2 November
            """)
    void whoIsAwayComesBack(LocalDate until, String text) {
        assertThat(acts(text).getFirst().slots().until()).map(When::date).contains(until);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            "Greenleaf HR asked me not to call, they'll be in touch after the 19th"
            "Monica said please don't ring, she'll email me after the 20th"
            """, quoteCharacter = '"')
    void whatNobodyDidIsNoWay(String text) {
        assertThat(acts(text).getFirst().slots().channel()).isEmpty();
    }

    /** Examples may take a plain refusal by an employer they do not know for somebody else's news. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            REJECTED  | i got rejected by Rowan Dental on monday
            SMALLTALK | my sister got rejected by Rowan Dental on monday
            """)
    void aRefusalOfOnesOwnIsNoSmallTalk(Meaning meaning, String text) {
        Examples calm = signs -> List.of(new Likeness(Meaning.SMALLTALK, 0.92), new Likeness(Meaning.REJECTED, 0.04));
        assertThat(Reader.with(calm).acts(text, context())).extracting(Meaning::of).containsExactly(meaning);
    }

    @Test
    void aRingRoadIsNoCall() {
        assertThat(acts("interview at Greenleaf today, out past the ring road, and my phone battery died on the bus")
                .getFirst().slots().channel()).isEmpty();
    }

    @Test
    void anExerciseDoneThereIsNotAskedFor() {
        List<Act> acts = acts(
                """
                        sorry this is long. So the Greenleaf interview finally happened today, nearly four hours on Zoom with one \
                        bathroom break. They gave me an exercise about onboarding for kids under 10, which I think went fine, and \
                        then some questions. Pay wasn't mentioned and I didn't dare ask. My cat walked across the keyboard at the \
                        worst possible moment so that's how they'll remember me I guess. Then I made a curry and went to bed.""");
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.INTERVIEW);
    }

    @Test
    void aCallPutOffIsStillTheWay() {
        assertThat(acts("greenleaf hr said not to call before Dec 1").getFirst().slots().channel()).isPresent();
    }

    @Test
    void aStoryThatSaysWhenItWasCorrectsNothing() {
        List<Act> acts = acts(
                """
                        ok finally home and shoes off. drove all the way out to Willowbrook Nursery for my interview this morning, \
                        got there 40 minutes early like an idiot and sat in the car eating a granola bar. it was in person at 9:30 \
                        and i met Carol Benning, who is the head gardener, and some younger guy from the greenhouse team. the job \
                        is Assistant Grower, 4 days a week. they showed me round the tunnels which was honestly the best part. \
                        my knees hurt and the dog ate my sandwich while i was gone""");
        assertThat(acts).extracting(Meaning::of).containsExactly(Meaning.INTERVIEW);
        assertThat(acts.getFirst().slots().role()).contains("Assistant Grower");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bríd Ní Mhurchú   | met Noel Fahy & Bríd Ní Mhurchú at Banksia today
            Sinead Ni Dhomhnaill | met sinead ni dhomhnaill from larch foods today about the job
            Lourdes de la Cruz | Met Lourdes de la Cruz and Jan van der Berg from Orange Tree Labs this afternoon
            Jan van der Berg | Met Lourdes de la Cruz and Jan van der Berg from Orange Tree Labs this afternoon
            Fionnuala O Dowd | met fionnuala o dowd at glen dairy on tuesday
            Seán Mac Giolla Bhríde | just finished at Banksia, met Seán Mac Giolla Bhríde, sous chef role
            """)
    void findsWholeSurnames(String person, String text) {
        assertThat(acts(text).getFirst().slots().people()).extracting(Who::name).contains(person);
    }

    @Test
    void aSchoolIsNobody() {
        Slots slots = acts("I wrote to Glenmoor High yesterday to thank them for seeing me").getFirst().slots();
        assertThat(slots.company()).contains("Glenmoor High");
        assertThat(slots.people()).isEmpty();
    }

    private static List<Act> acts(String text) {
        return Reader.standard().acts(text, context());
    }

    private static Context context() {
        Context.Known known = new Context.Known(List.of("Greenleaf Health", "Banksia Group"),
                List.of(new Context.KnownPerson("Monica Reyes", "Greenleaf Health")));
        return new Context(LocalDateTime.parse("2026-10-09T18:30"), ZoneId.of("Europe/London"), true, known,
                Optional.empty());
    }
}
