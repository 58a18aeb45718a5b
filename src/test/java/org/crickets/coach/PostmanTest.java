package org.crickets.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.PaperKind;
import org.crickets.dialogue.Reply;
import org.crickets.plan.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a message, by what Telegram says to it. */
class PostmanTest {
    private static final Instant NOW = Instant.parse("2026-11-06T17:00:00Z");

    private final FakeOutbox outbox = new FakeOutbox();
    private final FakeCourier courier = new FakeCourier();
    private int refused;
    private int printed;
    private final Postman postman = new Postman(outbox, courier, new Postman.Wording() {
        @Override
        public Optional<Reply.Say> render(long chat, Outgoing.Ring ring, boolean repeated) {
            return Optional.empty();
        }

        @Override
        public Optional<Press.Sheet> print(long chat, Outgoing.Paper paper) {
            if (chat == 9)
                throw new Press.Failed(paper.kind(), new LinkageError("no fonts"));
            return chat == 7
                    ? Optional.of(new Press.Sheet(++printed + ".csv", Press.Form.FILE, new byte[1]))
                    : Optional.empty();
        }
    }, () -> NOW, () -> refused++);

    @AfterEach
    void close() {
        postman.close();
    }

    @Test
    void whatArrivedIsMarkedWithItsNumber() {
        hand(message(1), new Outcome.Sent(42));
        assertThat(outbox.log).containsExactly("sent 1 as 42");
    }

    @Test
    void whatSurelyDidNotArriveIsTriedAgainLaterAndLater() {
        hand(message(1), new Outcome.NotSent("refused"));
        hand(new Parcel(2, 8, text(), 4, false), new Outcome.NotSent("refused"));
        hand(new Parcel(3, 9, text(), 30, false), new Outcome.NotSent("refused"));
        assertThat(outbox.log).containsExactly("retry 1 in PT1S counted", "retry 2 in PT16S counted",
                "retry 3 in PT5M counted");
    }

    @Test
    void tooManyRequestsIsNoAttemptAndWaitsAsLongAsTelegramSays() {
        hand(message(1), new Outcome.Wait(Duration.ofSeconds(30)));
        assertThat(outbox.log).containsExactly("retry 1 in PT30S");
    }

    @Test
    void whatMayHaveArrivedIsSentOnceMoreAndSaysSo() {
        hand(message(1), new Outcome.Unknown("timeout"));
        assertThat(outbox.log).containsExactly("retry 1 in PT1S ambiguous counted");

        hand(new Parcel(1, 7, text(), 1, true), new Outcome.Sent(42));
        assertThat(courier.said).endsWith("(possibly repeated)\nHello");
        assertThat(outbox.log).endsWith("sent 1 as 42");
    }

    @Test
    void itIsNotSentAThirdTime() {
        hand(new Parcel(1, 7, text(), 1, true), new Outcome.Unknown("timeout"));
        assertThat(outbox.log).containsExactly("drop 1");
    }

    @Test
    void whileTelegramIsAwayNothingIsRepeated() {
        courier.reachable = false;
        hand(new Parcel(1, 7, text(), 1, true), new Outcome.Sent(42));
        assertThat(courier.said).isEmpty();
        assertThat(outbox.log).containsExactly("retry 1 in PT2S ambiguous");
    }

    @Test
    void anEditMayBeRepeatedWithoutAWord() {
        var edit = new Outgoing.Edit(5, "Done", new Keyboard.None(), new Source("u1"));
        hand(new Parcel(1, 7, edit, 0, false), new Outcome.Unknown("reset"));
        assertThat(outbox.log).containsExactly("retry 1 in PT1S counted");
    }

    @Test
    void aChatThatIsClosedToUsKeepsItsMessagesForLater() {
        hand(message(1), new Outcome.Closed("blocked"));
        assertThat(outbox.log).containsExactly("undeliverable chat 7");
    }

    @Test
    void aTextThatTelegramCannotParseGoesOutPlain() {
        hand(message(1), new Outcome.Malformed("can't parse entities"), new Outcome.Sent(43));
        assertThat(courier.said).containsExactly("Hello", "plain: Hello");
        assertThat(outbox.log).containsExactly("sent 1 as 43");
    }

    @Test
    void whatIsRefusedForGoodIsDropped() {
        hand(message(1), new Outcome.Refused("message to edit not found"));
        assertThat(outbox.log).containsExactly("drop 1");
    }

    @Test
    void aReminderThatIsNoLongerWantedIsDroppedUnsent() {
        hand(new Parcel(1, 7, new Outgoing.Ring(List.of(), NOW), 0, false), new Outcome.Sent(42));
        assertThat(courier.said).isEmpty();
        assertThat(outbox.log).containsExactly("drop 1");
    }

    @Test
    void aPaperIsMadeAnewAtEachAttempt() {
        hand(new Parcel(1, 7, paper(), 0, false), new Outcome.NotSent("refused"));
        hand(new Parcel(1, 7, paper(), 1, false), new Outcome.Unknown("timeout"));
        hand(new Parcel(1, 7, paper(), 2, true), new Outcome.Malformed("can't parse entities"), new Outcome.Sent(9));
        assertThat(courier.said).containsExactly("1.csv: All", "2.csv: All", "3.csv: (possibly repeated)\nAll",
                "plain: 3.csv: (possibly repeated)\nAll");
        assertThat(outbox.log).containsExactly("retry 1 in PT1S counted", "retry 1 in PT2S ambiguous counted",
                "sent 1 as 9");
    }

    @Test
    void aPaperOfAChatThatIsGoneIsDropped() {
        hand(new Parcel(1, 8, paper(), 0, false), new Outcome.Sent(42));
        assertThat(courier.said).isEmpty();
        assertThat(outbox.log).containsExactly("drop 1");
    }

    @Test
    void whatCannotBeMadeLeavesItsWords() {
        hand(new Parcel(1, 9, paper(), 0, false), new Outcome.Sent(42));
        assertThat(courier.said).containsExactly("All\n\n(without its file)");
        assertThat(outbox.log).containsExactly("sent 1 as 42");
    }

    private static Outgoing paper() {
        return new Outgoing.Paper(PaperKind.EXPORT_CSV, "All", new Keyboard.None(), new Source("m1"));
    }

    @Test
    void aChatThatMovedTakesItsMessagesAlong() {
        hand(message(1), new Outcome.Migrated(-100));
        assertThat(outbox.log).containsExactly("migrate 7 to -100");
    }

    @Test
    void aRefusedTokenEndsTheProgramAndLosesNothing() {
        hand(message(1), new Outcome.Unauthorized("401"));
        assertThat(outbox.log).containsExactly("retry 1 in PT5M");
        assertThat(refused).isEqualTo(1);
    }

    @Test
    void theAnswerToATapIsNotTriedTwice() {
        hand(new Parcel(1, 7, new Outgoing.Answer("q", "Noted"), 1, false), new Outcome.Sent(0));
        assertThat(courier.said).isEmpty();
        assertThat(outbox.log).containsExactly("drop 1");
    }

    @Test
    void whatWasSaidLaterDoesNotOvertakeWhatFailed() {
        courier.outcomes.add(new Outcome.NotSent("refused"));
        postman.hand(List.of(message(1), message(2)));
        await().until(() -> outbox.log.size() == 2);
        assertThat(outbox.log).containsExactly("retry 1 in PT1S counted", "retry 2 in PT0S");

        hand(message(1), new Outcome.Sent(7));
        hand(message(2), new Outcome.Sent(8));
        assertThat(outbox.log).endsWith("sent 1 as 7", "sent 2 as 8");
    }

    @Test
    void whatAnotherProgramPutThereIsSentAtOnceAndMarkedAsItBegins() {
        outbox.queued.addAll(List.of(message(1), new Parcel(2, 7, new Outgoing.Answer("q", "Noted"), 0, false)));
        courier.outcomes.addAll(List.of(new Outcome.Sent(7), new Outcome.Sent(0)));
        postman.look();
        await().until(() -> outbox.log.size() == 4 && !postman.isBusy());
        assertThat(outbox.log).containsExactly("begins 1", "sent 1 as 7", "begins 2", "sent 2 as 0");
    }

    private static Parcel message(long id) {
        return new Parcel(id, 7, text(), 0, false);
    }

    private static Outgoing text() {
        return new Outgoing.Message("Hello", new Keyboard.None(), false, Optional.empty(), new Source("m1"));
    }

    private void hand(Parcel parcel, Outcome... outcomes) {
        int before = outbox.log.size();
        courier.outcomes.addAll(List.of(outcomes));
        postman.hand(List.of(parcel));
        await().until(() -> outbox.log.size() > before && !postman.isBusy());
        courier.outcomes.clear();
    }
}
