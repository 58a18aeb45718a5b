package org.crickets.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crickets.plan.DraftKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a job seeker can copy and send. */
class TemplatesTest {
    private final Templates drafts = Asks.packed();

    @Test
    void aThankYouNamesWhatStayedInMindAndNothingInvented() {
        assertThat(drafts.write(Asks.full(DraftKind.THANK_YOU))).isEqualTo(new Draft("Thank you – Data Engineer",
                """
                        Hi Dana,

                        Thank you for the conversation on Friday 6 November. What has stayed with me most: your migration to Kafka.

                        One thing I would like to add: I moved a payment system in one night.

                        Our conversation has made me even keener on the Data Engineer role at Acme. I look forward to the next step.

                        Best regards,
                        Tom Baker
                        +44 7700 900123"""));
    }

    @Test
    void aThankYouOfWhichNothingIsKnownStillReadsWell() {
        assertThat(drafts.write(Asks.bare(DraftKind.THANK_YOU))).isEqualTo(new Draft("Thank you", """
                Hello,

                Thank you for the conversation.

                Our conversation has made me even keener on Acme. I look forward to the next step.

                Best regards"""));
    }

    @Test
    void theShortNoteAsksWhatElseWouldHelp() {
        assertThat(drafts
                .write(Asks.known(DraftKind.W2_NOTE, Asks.bits("role", "to", "interview", "signature"), 0, false, 0))
                .text()).isEqualTo(
                        """
                                Hi Dana,

                                I enjoyed talking with you on Friday 6 November, and I am excited about the Data Engineer role at Acme.

                                Is there anything else I can send that would make your decision easier?

                                Best regards,
                                Tom Baker""");
    }

    @Test
    void afterATaskWasHandedInItAsksWhetherAllIsThere() {
        assertThat(drafts.write(Asks.full(DraftKind.W2_NOTE)).text())
                .contains("You asked me for this: two references. Do you have everything you need?");
    }

    @Test
    void aCallScriptHasNoSubject() {
        var script = drafts.write(Asks.full(DraftKind.K8_CALL_SCRIPT));
        assertThat(script.subject()).isEmpty();
        assertThat(script.text()).startsWith("Hello, may I speak to Dana Levi? This is Tom Baker.")
                .contains("– What has stayed with me: your migration to Kafka.", "If a voicemail answers: ");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindHasThreeVersionsAndAShorterOne(DraftKind kind) {
        var texts = new HashSet<String>();
        IntStream.range(0, 3).forEach(n -> texts.add(drafts.write(Asks.version(Asks.full(kind), n)).text()));
        assertThat(texts).hasSize(3);
        assertThat(drafts.write(Asks.version(Asks.full(kind), 3))).isEqualTo(drafts.write(Asks.full(kind)));
        var shorter = drafts.write(Asks.known(kind, ~0, 0, true, 0)).text();
        assertThat(texts).allSatisfy(text -> assertThat(shorter.length()).isLessThan(text.length()));
    }

    @ParameterizedTest
    @EnumSource(names = {"W2_NOTE", "S2_QUESTION", "A4_FOLLOW_UP", "A4_ARTICLE", "A4_CLOSING", "G1_HIRING_MANAGER",
            "G2_RECRUITER", "K8_CALL_SCRIPT"})
    void aMissedThankYouIsFoldedIntoEveryFollowUp(DraftKind kind) {
        for (int version = 0; version < 4; version++) {
            var ask = Asks.known(kind, Asks.bits("role", "to"), version, version == 3, 0);
            assertThat(drafts.write(Asks.missedThanks(ask)).text()).containsIgnoringCase("thank you for")
                    .doesNotContain("hank you again", "once more");
        }
    }

    @Test
    void itThanksAgainOnlyWhereItThankedBefore() {
        assertThat(drafts.write(Asks.full(DraftKind.G1_HIRING_MANAGER)).text())
                .contains("Thank you again for your time");
    }

    @ParameterizedTest
    @EnumSource(names = {"A4_FOLLOW_UP", "A4_ARTICLE", "A4_CLOSING"})
    void aFollowUpClosesWithContactAndAvailabilityOnce(DraftKind kind) {
        for (int version = 0; version < 4; version++) {
            var text = drafts.write(Asks.known(kind, ~Asks.bits("thanksToo"), version, version == 3, 0)).text();
            assertThat(text).containsOnlyOnce("+44 7700 900123").containsOnlyOnce("free")
                    .containsOnlyOnce("Tue–Thu afternoons").endsWith("Tom Baker"
                            + (version == 3 ? "\n+44 7700 900123" : ""));
        }
    }

    @Test
    void anArticleComesWithWhyItMatters() {
        for (int version = 0; version < 4; version++)
            assertThat(drafts.write(Asks.known(DraftKind.A4_ARTICLE, ~0, version, version == 3, 0)).text())
                    .contains("\nhttps://news.example/kafka\n", ": it shows how you could halve the load.");
    }

    @Test
    void leverageNamesTheDayAndNoEmployer() {
        for (int version = 0; version < 4; version++)
            assertThat(drafts.write(Asks.known(DraftKind.LEVERAGE_NOTE, ~0, version, version == 3, 0)).text())
                    .contains("Friday 13 November");
    }

    @ParameterizedTest
    @EnumSource(names = {"GRACIOUS_NO", "KEEP_IN_TOUCH"})
    void aNoIsAnsweredWithGraceAndAReferralIsAskedFor(DraftKind kind) {
        var all = IntStream.range(0, 4).mapToObj(n -> drafts.write(Asks.known(kind, ~0, n, n == 3, 0)).text()).toList();
        if (kind == DraftKind.GRACIOUS_NO)
            assertThat(all).allSatisfy(text -> assertThat(text).containsIgnoringCase("thank you").contains(
                    "great experience").containsPattern("future opening|another role opens"));
        assertThat(all.stream().filter(text -> text.matches("(?s).*a team\\b.*somebody like me.*")).count())
                .isGreaterThanOrEqualTo(kind == DraftKind.GRACIOUS_NO ? 1 : 4);
    }

    @Test
    void anOfferIsDeclinedAsAnOffer() {
        for (int version = 0; version < 4; version++) {
            var shorter = version == 3;
            assertThat(drafts.write(Asks.known(DraftKind.WITHDRAWAL, Asks.bits("offered"), version, shorter, 0)).text())
                    .contains("offer").doesNotContain("my application");
            assertThat(drafts.write(Asks.known(DraftKind.WITHDRAWAL, 0, version, shorter, 0)).text())
                    .doesNotContain("offer", "conversation");
        }
    }

    @Test
    void aVoicemailSaysTheNumber() {
        var script = drafts.write(Asks.full(DraftKind.K8_CALL_SCRIPT)).text();
        assertThat(script).contains("My number is +44 7700 900123");
        var mail = new Ask.Sender(Optional.of("Tom Baker"), Optional.of("tom@example.org"), Optional.empty());
        assertThat(drafts.write(Asks.from(Asks.full(DraftKind.K8_CALL_SCRIPT), mail)).text())
                .contains("My number is …");
    }

    @Test
    void namesWithMarkupStayAsTheyAre() {
        var ask = Asks.at(Asks.full(DraftKind.THANK_YOU), "Barnes & <Noble>", "the \"why\" of {{it}} & us!");
        assertThat(drafts.write(ask).text()).contains("Barnes & <Noble>", "the \"why\" of {{it}} & us!\n");
    }

    @Test
    void aLinkKeepsItsEndAndAQuestionItsMark() {
        assertThat(Words.sentence("read https://a.example/x")).isEqualTo("read https://a.example/x");
        assertThat(Words.sentence("why not?")).isEqualTo("why not?");
        assertThat(Words.sentence(" two\n lines ")).isEqualTo("two lines.");
    }
}
