package org.crickets.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that look like something else: days in jobs, slips put right behind, friends, saints; on 4 November 2026, 15:30, in London. */
class MeantOtherwiseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            saturday barista | the role was saturday barista not weekend team member
            weekend team member | just interviewed at Acme, its for weekend team member
            christmas team member | had an interview at Acme for a christmas team member today
            paraplanner | interviewed with April Wealth on monday, paraplanner job
            shift manager | Just had my interview with Acme. Role is shirt manager.. *shift manager
            Customer Success Associate | I had my first ever tech interview today! Customer Success Associate at Vela
            """)
    void aDayOrASlipBelongsToTheJob(String job, String text) {
        assertThat(first(text).role()).contains(job);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-31 | interviewed at Acme on saturday, barista role
            2026-11-07 | my interview at Acme is on saturday for the night porter role
            """)
    void aDayBesideAJobStaysADay(LocalDate day, String text) {
        assertThat(first(text).when()).map(When::date).contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Deirdre Walsh | Sent a thank you to Deidre
            Deirdre Walsh | jus emailed deirdre to say ty for the interview
            Olu Adeyemi | rang Olu this morning
            Tessa Lin | It's Tessa Lin not Lim
            Siân Lim | my contact at Acme is called Siân Lim, not Tessa
            Bronte Hughes | first round with Koala Freight done yesterday. chatted to Bronte Hughes in talent
            """)
    void findsWhoIsMeant(String person, String text) {
        assertThat(first(text).people()).extracting(Who::name).containsExactly(person);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Acme want two references by Friday, I have to ask Linda from church'
            'KUDA BANK DON GIVE ME OFFER'
            """)
    void takesNobodyElseFor(String text) {
        assertThat(first(text).people()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            America/Los_Angeles | just moved from Philly to Seattle, change my time zone
            Europe/Lisbon | left Berlin for Lisbon, change my time zone
            Europe/Berlin | i'm still in Berlin, set my timezone
            """)
    void theClockIsWhereOneWent(String zone, String text) {
        assertThat(first(text).timezone()).contains(zone);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            St. Brendan's | Emailed St. Brendan's a thank you
            St. Jude's | St. Jude's turned me down
            St Thomas | Interview today at St Thomas' with Jane
            Freshworks | My L2 round with Freshworks got over this morning
            Mabel's Diner | I rang the Diner yesterday
            """)
    void findsTheEmployer(String company, String text) {
        assertThat(first(text).company()).contains(company);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ASKED_TO_WAIT | Tessa said i should exercise patience and wait until the 24th
            NEXT_ROUND | they want me for one more round, timing not told yet
            REQUEST | Acme are wantin ma PVG certificate afore the 9th
            DECISION_DATE | Tessa said she'll text me by Friday
            SNOOZE | leave me alone about Acme for five days would you
            AWAY | Tessa is on maternity leave from Monday
            EDIT | push my Acme interview to the 20th
            """)
    void tellsOneThing(Meaning meaning, String text) {
        assertThat(acts(text)).extracting(Meaning::of).containsExactly(meaning);
    }

    @Test
    void fromWhenSomebodyIsAwayIsNoDayOfReturn() {
        Slots slots = first("Tessa is on maternity leave from Monday");
        assertThat(slots.until()).isEmpty();
        assertThat(slots.awayFrom()).contains(LocalDate.of(2026, 11, 9));
    }

    @Test
    void aWeekToDecideOnAnOfferIsTheUsersOwn() {
        assertThat(first("Acme offered! I've a week to decide").dueAt()).map(When::date)
                .contains(LocalDate.of(2026, 11, 11));
        assertThat(first("Acme say they need two weeks to decide").decisionBy()).contains(LocalDate.of(2026, 11, 18));
    }

    @Test
    void aVoicemailLeftForTheUserIsTheirs() {
        assertThat(acts("Tessa left me a voicemail: they'd like me back")).extracting(Meaning::of)
                .containsExactly(Meaning.NEXT_ROUND);
        assertThat(acts("left Tessa a voicemail")).extracting(Meaning::of).containsExactly(Meaning.SENT_VOICEMAIL);
    }

    @Test
    void whatWasNearlyDoneWasNot() {
        assertThat(acts("I was about to write Acme off but they emailed: decision by Friday"))
                .extracting(Meaning::of).containsExactly(Meaning.DECISION_DATE);
    }

    @Test
    void theSameOfAnother() {
        assertThat(acts("Acme said no and Globex said the same")).extracting(Meaning::of)
                .containsExactly(Meaning.REJECTED, Meaning.REJECTED);
    }

    @Test
    void aCallToANumberIsHowTheyMeet() {
        Slots slots = first(
                """
                        From: Monique Farrow <mfarrow@juniperpeds.example>
                        To: Beth
                        Subject: Interview confirmation

                        Hi Beth,
                        This confirms your interview for the Patient Services Coordinator role at Juniper Pediatrics on Thursday,
                        November 12 at 1:30 PM. I will call you at the number on your resume. Please have your licence at hand, and
                        let me know if anything should come up before then.

                        Monique Farrow
                        Juniper Pediatrics
                        """);
        assertThat(slots.channel()).contains(Channel.PHONE);
    }

    private static Slots first(String text) {
        return acts(text).getFirst().slots();
    }

    private static List<Act> acts(String text) {
        List<Context.KnownPerson> people = List.of(new Context.KnownPerson("Deirdre Walsh", "Globex"),
                new Context.KnownPerson("Olu Adeyemi", "Globex"), new Context.KnownPerson("Tessa Lim", "Acme"));
        return Reader.standard().acts(text, new Context(LocalDateTime.parse("2026-11-04T15:30"),
                ZoneId.of("Europe/London"), true,
                new Context.Known(List.of("Acme", "Globex", "Mabel's Diner", "Kuda Bank"), people),
                Optional.of(new Context.Last("Acme", List.of("Tessa Lim"),
                        Optional.of(new When.At(LocalDateTime.parse("2026-11-12T14:00")))))));
    }
}
