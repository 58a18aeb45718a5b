package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a transcript file cannot say: edits, answers to older messages, very long texts, places, two users, a block. */
class ConversationTest {
    private static final String ACME = "interviewed at Acme today at 2 with Dana Smith";

    @TempDir
    Path data;
    private Desk desk;
    private Phone phone;

    @BeforeEach
    void start() {
        desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
        phone = desk.phone(1);
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    @Test
    void anEditedMessageIsReadAnew() {
        int message = phone.say(ACME);
        phone.news();
        phone.edit(message, ACME.replace("at 2", "at 3"));
        assertThat(said()).contains("Fri 6 Nov 15:00").doesNotContain("14:00");
        phone.edit(message, ACME.replace("at 2", "at 4"));
        assertThat(said()).contains("Fri 6 Nov 16:00").doesNotContain("round 2");
        phone.say("list");
        assertThat(said()).containsOnlyOnce("• Acme");
    }

    @Test
    void anAnswerToAReminderSpeaksAboutThatInterview() {
        phone.say(ACME);
        phone.travel("to", "2026-11-07T09:00:00Z");
        int reminder = phone.news().getLast().messageId();
        phone.say("interviewed at Globex this morning with Tom Okafor");
        phone.news();
        phone.replyTo(reminder, "they said no");
        assertThat(said()).contains("sorry to hear that about Acme");
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndNothingOfItSaved() {
        phone.say(ACME + " " + "and we talked on and on ".repeat(200));
        assertThat(said()).contains("longer than 4,000 characters");
        phone.say("list");
        assertThat(said()).contains("Nothing here yet");
    }

    @Test
    void aSharedPlaceSetsTheClock() {
        phone.locate(40.7, -74.0);
        assertThat(said()).contains("America/New_York").contains("12:00");
    }

    @Test
    void usersNeverSeeEachOther() {
        phone.say(ACME);
        var other = desk.phone(2);
        other.say("list");
        assertThat(other.news().getLast().text()).contains("Nothing here yet");
        other.post("/phone/2/message", Map.of("text", "undo"));
        other.settle();
        assertThat(other.news().getLast().text()).contains("nothing to take back");
        phone.news();
        phone.say("list");
        assertThat(said()).contains("Acme");
    }

    @Test
    void oldButtonsNeverReviveFinishedWork() {
        phone.say(ACME);
        phone.travel("to", "2026-11-07T09:00:00Z");
        phone.say("sent the thank you to Dana");
        phone.news();
        phone.tap("✅ Sent it");
        assertThat(said()).contains("This is done already").contains("follow-up Fri 13 Nov");
    }

    @Test
    void whoBlockedTheBotGetsTheirRemindersWhenTheyComeBack() {
        phone.say(ACME);
        phone.post("/phone/1/block", Map.of());
        phone.travel("to", "2026-11-07T10:00:00Z");
        phone.news();
        phone.post("/phone/1/unblock", Map.of());
        phone.say("/start");
        phone.travel("advance", "PT10S");
        assertThat(said()).contains("Thank-you to Dana Smith");
    }

    private String said() {
        return String.join("\n", phone.news().stream().map(Phone.Read::text).toList());
    }
}
