package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.crickets.advice.ModelStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot learns a user's words from the user's own taps: it keeps them, and keeps them to that user. */
class LearningTest {
    private static final String ODD = "the good people of Acme thought otherwise";
    private static final String AGAIN = "the good people of Globex thought otherwise";

    @TempDir
    Path data;
    private Desk desk;

    @BeforeEach
    void start() {
        desk = open("2026-11-06T17:00:00Z");
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    /** Without the sentence model: nearly the same words are enough. */
    private Desk open(String now) {
        return Desk.at(data, now, "Europe/London", Map.of("CRICKETS_UNDERSTANDING_EXAMPLES", "off"));
    }

    private Phone user(long chat) {
        var phone = desk.phone(chat);
        phone.say("interviewed at Acme today at 2 with Dana Smith");
        phone.say("interviewed at Globex today at 10 with Ann Lee");
        phone.news();
        return phone;
    }

    private void restart() {
        desk.close();
        desk = open("go on");
    }

    private static String teach(Phone phone) {
        phone.say("Acme hmm");
        assertThat(said(phone)).contains("Did you mean");
        phone.tap("Still deciding");
        return said(phone);
    }

    @Test
    void whatOneUserTaughtOthersAreStillAsked() {
        var one = user(1);
        var other = user(2);
        assertThat(teach(one)).contains("may mean in or out", "Acme");
        one.say("Globex hmm");
        assertThat(said(one)).contains("may mean in or out", "Globex").doesNotContain("Did you mean");
        other.say("Globex hmm");
        assertThat(said(other)).contains("Did you mean");
    }

    @Test
    void whatWasTaughtAndWhatIsAskedSurviveARestart() {
        user(1).say("Acme hmm");
        restart();
        var phone = desk.phone(1);
        phone.tap("Still deciding");
        assertThat(said(phone)).contains("may mean in or out", "Acme");
        restart();
        phone = desk.phone(1);
        said(phone);
        phone.say("Globex hmm");
        assertThat(said(phone)).contains("may mean in or out", "Globex");
    }

    @Test
    void undoOfTheActForgetsTheWords() {
        var phone = user(1);
        teach(phone);
        phone.tap("Undo");
        assertThat(said(phone)).contains("taken back: Acme is still deciding");
        phone.say("Globex hmm");
        assertThat(said(phone)).contains("Did you mean");
    }

    @Test
    void undoOfAnActThatHadToAskOnForgetsThemToo() {
        var phone = user(1);
        phone.say("Acme hmm");
        phone.tap("I had an interview");
        assertThat(said(phone)).contains("Is this the same one?");
        phone.tap("Another one");
        said(phone);
        phone.tap("Undo");
        phone.say("Acme hmm");
        assertThat(said(phone)).contains("taken back: interview at Acme", "Did you mean");
        phone.say("undo");
        assertThat(said(phone)).doesNotContain("learned");
    }

    @Test
    void whichDayWasMeantTeachesNothing() {
        var phone = user(1);
        phone.say("Acme said they decide on Tuesday 18 November");
        assertThat(said(phone)).contains("Did you mean");
        phone.tap("Tue 17 Nov");
        assertThat(said(phone)).contains("decision by Tue 17 Nov");
        phone.say("undo");
        assertThat(said(phone)).contains("decision date of Acme");
        phone.say("undo");
        assertThat(said(phone)).contains("interview at Globex").doesNotContain("learned");
    }

    @Test
    void theSecondReadersGuessIsLearnedAsWell() {
        desk.close();
        try (var model = new ModelStub()) {
            model.says("""
                    {"acts": [{"intent": "log_reply", "kind": "rejected", "company": "Acme"}]}""");
            desk = Desk.at(data.resolve("model"), "2026-11-06T17:00:00Z", "Europe/London",
                    Map.of("CRICKETS_MODEL_URL", model.url(), "CRICKETS_MODEL_NAME", "llama3.2",
                            "CRICKETS_MODEL_TIMEOUT", "1", "CRICKETS_UNDERSTANDING_EXAMPLES", "off"));
            var phone = user(1);
            phone.say(ODD);
            assertThat(said(phone)).contains("Did you mean");
            phone.tap("They said no");
            assertThat(said(phone)).contains("sorry to hear that about Acme");
            phone.say(AGAIN);
            assertThat(said(phone)).contains("A no from Globex");
            assertThat(model.asked()).hasSize(1);
        }
    }

    @Test
    void aChangedMessageIsAskedAboutAsWell() {
        desk.close();
        try (var model = new ModelStub()) {
            model.says("""
                    {"acts": [{"intent": "log_reply", "kind": "rejected", "company": "Acme"}]}""");
            desk = Desk.at(data.resolve("model"), "2026-11-06T17:00:00Z", "Europe/London",
                    Map.of("CRICKETS_MODEL_URL", model.url(), "CRICKETS_MODEL_NAME", "llama3.2",
                            "CRICKETS_MODEL_TIMEOUT", "1", "CRICKETS_UNDERSTANDING_EXAMPLES", "off"));
            var phone = user(1);
            phone.say("Acme are still deciding");
            phone.news();
            phone.change("Acme are", ODD);
            assertThat(model.asked()).hasSize(1);
            assertThat(said(phone)).contains("read it anew", "Did you mean");
            phone.tap("They said no");
            assertThat(said(phone)).contains("sorry to hear that about Acme");
            phone.change(ODD, "x".repeat(5000));
            assertThat(said(phone)).contains("longer than 4,000 characters");
        }
    }

    private static String said(Phone phone) {
        return String.join("\n", phone.news().stream().map(Phone.Read::text).toList());
    }
}
