package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.crickets.attachment.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that a job seeker sends from the phone, in London on Friday 6 November 2026, 17:00. */
class FilesTest {
    private static final String TUESDAY = "DTSTART:20261110T140000Z";

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
    void anInvitationIsAnInterviewThatIsToCome() {
        phone.sendFile("invite.ics", "text/calendar", bytes("google.ics"));
        assertThat(said()).contains("✅ Saved", "Acme", "Backend Engineer", "Tue 10 Nov 14:00–14:45 · by video",
                "Dana Smith (hiring manager)", "Tom Okafor (Staff Engineer)", "prepare: Mon 9 Nov 18:00")
                .doesNotContain("Fox", "Alex");
        phone.tap("Undo");
        phone.news();
        phone.say("list");
        assertThat(said()).contains("Nothing here yet");
    }

    @Test
    void whatTakesLongerThanASecondShowsThatItIsBeingRead() {
        phone.say("hello");
        assertThat(phone.get("/ledger").path("calls").findValuesAsText("method")).doesNotContain("sendChatAction");
        phone.post("/faults", Map.of("method", "getFile", "error", "timeout"));
        phone.sendFile("invite.ics", "text/calendar", bytes("google.ics"));
        assertThat(said()).contains("I could not fetch the file");
        var methods = phone.get("/ledger").path("calls").findValuesAsText("method");
        assertThat(methods).containsOnlyOnce("sendChatAction");
        assertThat(methods.indexOf("sendChatAction")).as("before the answer").isLessThan(
                methods.lastIndexOf("sendMessage"));
    }

    @Test
    void theSameInvitationAgainIsAskedFor() {
        phone.sendFile("invite.ics", "application/octet-stream", bytes("outlook.ics"));
        assertThat(said()).contains("Globex", "Thu 12 Nov 15:00–16:30");
        phone.sendFile("invite.ics", "application/octet-stream", bytes("outlook.ics"));
        assertThat(said()).contains("Is this the same one?");
        phone.tap("The same one");
        assertThat(said()).contains("Globex").doesNotContain("round 2");
    }

    @Test
    void aChangedInvitationMovesTheInterview() {
        phone.sendFile("a.ics", "", bytes("outlook.ics"));
        phone.news();
        var moved = new String(bytes("outlook.ics"), StandardCharsets.UTF_8).replace("20261112T", "20261117T")
                .replace("SEQUENCE:0", "SEQUENCE:1");
        phone.sendFile("a.ics", "", moved.getBytes(StandardCharsets.UTF_8));
        assertThat(said()).contains("I already have an interview at Globex on Thu 12 Nov 15:00");
        phone.tap("The same one");
        assertThat(said()).contains("Tue 17 Nov 15:00–16:30").doesNotContain("12 Nov", "round 2");
    }

    @Test
    void whereTheCompanyIsUnclearItAsksOneQuestion() {
        phone.sendFile("x.ics", "text/calendar", event(TUESDAY, "SUMMARY:Technical interview"));
        assertThat(said()).contains("“Technical interview”, Tue 10 Nov 14:00. Which company is it with?");
        phone.say("Hooli");
        assertThat(said()).contains("✅ Saved", "Hooli", "Tue 10 Nov 14:00");
    }

    @Test
    void aCaptionTellsWhatTheFileDoesNot() {
        phone.say("i have an interview at Hooli tomorrow at 10am");
        phone.news();
        phone.sendFile("x.ics", "text/calendar", event(TUESDAY, "SUMMARY:Technical interview"),
                "second round at Hooli");
        assertThat(said()).contains("Hooli", "round 2: Tue 10 Nov 14:00");
    }

    @Test
    void theInvitationAnswersWhenTheNextRoundIs() {
        phone.say("interviewed at Acme today at 2 with Dana Smith");
        phone.say("Acme invited me to a next round");
        phone.news();
        phone.sendFile("x.ics", "text/calendar", event(TUESDAY, "SUMMARY:Technical interview"));
        assertThat(said()).contains("Acme", "round 2: Tue 10 Nov 14:00");
    }

    @Test
    void aCancellationEndsWhatWasToComeAndAsksForANewDate() {
        phone.sendFile("a.ics", "", bytes("google.ics"));
        phone.news();
        var cancelled = new String(bytes("google.ics"), StandardCharsets.UTF_8).replace("METHOD:REQUEST",
                "METHOD:CANCEL");
        phone.sendFile("a.ics", "", cancelled.getBytes(StandardCharsets.UTF_8));
        assertThat(said()).contains("Your interview at Acme on Tue 10 Nov 14:00 is off", "Is there a new date?");
        phone.say("Thursday at 3pm");
        assertThat(said()).contains("Thu 12 Nov 15:00").doesNotContain("round", "10 Nov");
    }

    @Test
    void aCancellationOfNothingChangesNothing() {
        phone.sendFile("x.ics", "", event(TUESDAY, "SUMMARY:Interview at Acme", "STATUS:CANCELLED"));
        assertThat(said()).contains("nothing to change");
    }

    @Test
    void whatIsOverIsHeld() {
        phone.sendFile("x.ics", "", event("DTSTART:20261106T140000Z", "SUMMARY:Interview at Acme"));
        assertThat(said()).contains("Acme", "Fri 6 Nov 14:00", "thank-you Sat 7 Nov 09:00");
    }

    @Test
    void ofSeveralEventsTheInterviewsAreTaken() {
        phone.sendFile("week.ics", "", calendar(one("a", TUESDAY, "Lunch with Sam"),
                one("b", TUESDAY, "Interview at Acme"), one("c", "DTSTART:20261111T090000Z", "Globex: phone screen")));
        assertThat(said()).contains("Acme", "Globex", "Wed 11 Nov 09:00").doesNotContain("Lunch");
    }

    @Test
    void aQuestionNamesWhatItLeavesOut() {
        phone.sendFile("week.ics", "", calendar(one("a", TUESDAY, "Technical interview"),
                one("b", "DTSTART:20261111T090000Z", "Interview at Globex")));
        assertThat(said()).contains("“Technical interview”", "1. Wed 11 Nov 09:00 · Interview at Globex");
    }

    @Test
    void whereNoEventIsSurelyAnInterviewItAsksWhich() {
        phone.sendFile("week.ics", "", calendar(one("a", TUESDAY, "Lunch"),
                one("b", "DTSTART:20261111T090000Z", "Coffee with Dana")));
        assertThat(said()).contains("none that is surely an interview", "1. Tue 10 Nov 14:00 · Lunch",
                "2. Wed 11 Nov 09:00 · Coffee with Dana");
        phone.tap("2");
        assertThat(said()).contains("Which company");
        phone.say("Umbrella");
        assertThat(said()).contains("Umbrella", "Wed 11 Nov 09:00");
    }

    /** Somebody else's, of several hundred KB: what comes is the sender's own then, and nothing of it is the other's. */
    @Test
    void anExportIsTakenOver() {
        phone.say("interviewed at Acme today at 2 with Dana Smith");
        phone.say("/export");
        var file = phone.file("crickets.json");
        var big = file.replaceFirst("\\{", "{\"padding\": [" + "\"many words\",".repeat(30_000) + "0],");
        assertThat(big.length()).isGreaterThan(300 * 1024);
        phone.news();
        var other = desk.phone(2);
        other.say("interviewed at Globex today at 11 with Tom Okafor");
        other.news();
        other.sendFile("crickets (1).json", "", big.getBytes(StandardCharsets.UTF_8));
        assertThat(said(other)).contains("1 interview taken over");
        other.say("delete Acme");
        other.say("yes");
        other.sendFile("anything", "application/json; charset=utf-8", big.getBytes(StandardCharsets.UTF_8));
        assertThat(said(other)).contains("1 interview taken over");
        other.say("list");
        assertThat(said(other)).contains("Acme", "Globex");
        other.tap("Undo");
        phone.say("list");
        assertThat(said()).contains("Acme").doesNotContain("Globex");
    }

    @Test
    void whatCannotBeAnExportIsNotEvenFetched() {
        phone.sendFile("crickets.json", "application/json", new byte[5 * 1024 * 1024 + 1]);
        assertThat(said()).contains("bigger than 5 MB");
        assertThat(phone.get("/ledger").path("calls").findValuesAsText("method")).doesNotContain("getFile");
        phone.sendFile("package.json", "application/json", "{\"name\": \"crickets\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(said()).contains("it is none of mine");
        phone.post("/faults", Map.of("method", "getFile", "error", 500, "times", 1));
        phone.sendFile("crickets.json", "", "{}".getBytes(StandardCharsets.UTF_8), "interviewed at Globex today at 9");
        assertThat(said()).contains("could not fetch the file", "Globex");
        phone.sendFile("crickets.json", "", "{}".getBytes(StandardCharsets.UTF_8), "interviewed at Initech today at 9");
        assertThat(said()).as("what is typed beside it counts").contains("it is none of mine", "Initech");
    }

    @Test
    void anEmailIsReadAsIfItWerePasted() {
        phone.say("interviewed at Umbrella last Friday at 10 with Zoë Klíma");
        phone.news();
        phone.sendFile("Your application.eml", "message/rfc822", bytes("rejection.eml"));
        assertThat(said()).contains("sorry to hear that about Umbrella");
    }

    @Test
    void anEmailsOwnDateIsItsToday() {
        phone.sendFile("mail.eml", "", bytes("html-only.eml"));
        assertThat(said()).contains("Acme", "Fri 6 Nov 14:00");
    }

    @Test
    void anEmailWithAnInvitationIsTheInvitation() {
        phone.sendFile("mail.eml", "", bytes("with-invitation.eml"));
        assertThat(said()).contains("✅ Saved", "Acme", "Tue 10 Nov 14:00–14:45");
    }

    @Test
    void aTextFileIsWhatSomebodyTyped() {
        phone.sendFile("notes.txt", "text/plain",
                "interviewed at Café Lumière today at 2 with Dana Smith".getBytes(StandardCharsets.UTF_16));
        assertThat(said()).contains("Café Lumière", "Fri 6 Nov 14:00");
        phone.sendFile("notes.txt", "text/plain", "and on ".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertThat(said()).contains("longer than 4,000 characters");
    }

    @Test
    void whatCannotBeReadIsToldInTheRightWords() {
        phone.sendFile("offer.pdf", "application/pdf", new byte[]{1, 2, 3});
        assertThat(said()).contains("can’t open that kind of file", ".ics");
        phone.sendFile("shot.png", "image/png", new byte[]{1, 2, 3});
        assertThat(said()).contains("can’t read pictures");
        phone.sendFile("empty.ics", "text/calendar", new byte[]{' '});
        assertThat(said()).contains("nothing in that file");
        phone.sendFile("broken.ics", "text/calendar", new byte[]{1, 2, 3});
        assertThat(said()).contains("found no date in that calendar file");
        phone.sendFile("big.ics", "text/calendar", new byte[256 * 1024 + 1]);
        assertThat(said()).contains("bigger than 256 KB");
        assertThat(phone.get("/ledger").path("calls"))
                .filteredOn(call -> call.path("method").asText().equals("getFile"))
                .as("only what can be read and is small is fetched").hasSize(2);
    }

    @Test
    void aFileThatCannotBeFetchedIsAskedForAgainAndItsCaptionCounts() {
        phone.post("/faults", Map.of("method", "getFile", "error", 500, "times", 1));
        phone.sendFile("x.ics", "text/calendar", event(TUESDAY, "SUMMARY:Interview at Acme"),
                "interviewed at Globex today at 9");
        assertThat(said()).contains("could not fetch the file", "Globex");
        phone.sendFile("x.ics", "text/calendar", event(TUESDAY, "SUMMARY:Interview at Acme"));
        assertThat(said()).contains("Acme", "Tue 10 Nov 14:00");
    }

    @Test
    void whoseZoneIsNotKnownIsAskedForItFirst() {
        desk.close();
        desk = Desk.at(data.resolve("other"), "2026-11-06T17:00:00Z", "ask");
        phone = desk.phone(1);
        phone.sendFile("x.ics", "text/calendar", bytes("google.ics"));
        assertThat(said()).contains("Got the file", "Where do you live?");
        phone.sendFile("y.ics", "text/calendar", event("DTSTART;VALUE=DATE:20261112", "SUMMARY:Interview at Globex"));
        phone.say("interviewed at Initech today at 2");
        phone.say("somewhere");
        phone.news();
        desk.close();
        desk = Desk.at(data.resolve("other"), "go on", "ask");
        phone = desk.phone(1);
        phone.news();
        phone.say("New York");
        assertThat(said()).contains("America/New_York", "Initech", "Acme", "Tue 10 Nov 09:00–09:45", "Globex",
                "Thu 12 Nov");
        phone.say("list");
        assertThat(said()).contains("Initech", "Acme", "Globex");
    }

    @Test
    void anEmailWaitsForTheZoneToo() {
        desk.close();
        desk = Desk.at(data.resolve("mail"), "2026-11-06T17:00:00Z", "ask");
        phone = desk.phone(1);
        phone.sendFile("mail.eml", "", bytes("html-only.eml"));
        assertThat(said()).contains("Where do you live?");
        phone.locate(51.5, -0.12);
        assertThat(said()).contains("Acme", "Fri 6 Nov 14:00");
    }

    private static byte[] event(String... lines) {
        return Samples.event(lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String one(String uid, String start, String title) {
        return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + start + "\r\nSUMMARY:" + title + "\r\nEND:VEVENT\r\n";
    }

    private static byte[] calendar(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String sample) {
        return Samples.bytes(sample);
    }

    private String said() {
        return said(phone);
    }

    private static String said(Phone whose) {
        return String.join("\n", whose.news().stream().map(Phone.Read::text).toList());
    }
}
