package org.crickets.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.crickets.attachment.Attachment.Why;
import org.crickets.understand.received.CalendarTime;
import org.crickets.understand.received.Invitation.Standing;
import org.crickets.understand.received.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of every kind, whole and broken. */
class AttachmentsTest {
    private static final String TOLD = "Interviewed at Café Zürich today – “great”";

    @ParameterizedTest
    @CsvSource({"invite.ics,'',true", "INVITE.ICS,application/octet-stream,true", "mail.eml,'',true",
            "notes.txt,application/octet-stream,true", "invite,text/calendar,true", "'',text/plain; charset=utf-8,true",
            "offer.pdf,application/pdf,false", "offer.docx,'',false", "cv,application/octet-stream,false",
            "page.html,text/html,false", "'','',false"})
    void whatIsWorthFetching(String name, String mime, boolean readable) {
        assertThat(Attachments.isReadable(name, mime)).isEqualTo(readable);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "windows-1252"})
    void textIsReadInTheCharactersItWasWrittenIn(String charset) {
        assertThat(open("told.txt", "text/plain", TOLD.getBytes(Charset.forName(charset))))
                .isEqualTo(new Attachment.Written(TOLD));
    }

    @Test
    void theMarkAtTheBeginningIsNoCharacter() {
        assertThat(open("told.txt", "", ("\uFEFF" + TOLD).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Attachment.Written(TOLD));
        assertThat(open("told.txt", "", ("\uFEFF" + TOLD).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(new Attachment.Written(TOLD));
    }

    @Test
    void aCalendarIsOneWhateverItIsCalled() {
        assertThat(open("invite.txt", "text/plain", Samples.bytes("google.ics")))
                .isInstanceOf(Attachment.Invited.class);
        assertThat(open("invite.eml", "message/rfc822", Samples.bytes("outlook.ics")))
                .isInstanceOf(Attachment.Invited.class);
    }

    @ParameterizedTest
    @CsvSource({"a.ics,'',EMPTY", "a.txt,'  ',EMPTY", "a.ics,hello,NO_EVENT", "a.eml,'Subject: x',NO_MAIL"})
    void whatCannotBeReadSaysWhy(String name, String text, Why why) {
        assertThat(open(name, "", text.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Attachment.Unreadable(why));
    }

    @Test
    void aPictureThatIsCalledTextIsNone() {
        assertThat(open("a.txt", "text/plain", new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13}))
                .isEqualTo(new Attachment.Unreadable(Why.NO_TEXT));
    }

    @Test
    void anEventWithoutAStartIsNone() {
        assertThat(calendar(Samples.event("SUMMARY:Interview")))
                .isEqualTo(new Attachment.Unreadable(Why.NO_EVENT));
        assertThat(calendar(Samples.event("SUMMARY:Interview", "DTSTART:next tuesday")))
                .isEqualTo(new Attachment.Unreadable(Why.NO_EVENT));
        assertThat(calendar("BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:Buy milk\r\nEND:VTODO\r\nEND:VCALENDAR"))
                .isEqualTo(new Attachment.Unreadable(Why.NO_EVENT));
    }

    @Test
    void aCalendarThatBreaksOffKeepsWhatCameBefore() {
        var whole = new String(Samples.bytes("google.ics"), StandardCharsets.UTF_8);
        assertThat(Samples.invitations(whole + "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:2026"))
                .hasSizeGreaterThanOrEqualTo(1);
    }

    @Test
    void aSeriesIsOneEvent() {
        var calendar = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261110T140000Z\r\nRRULE:FREQ=WEEKLY\r\n"
                + "SUMMARY:Acme interview\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID:20261117T140000Z\r\n"
                + "DTSTART:20261117T150000Z\r\nSUMMARY:Acme interview\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        assertThat(Samples.invitations(calendar)).singleElement()
                .extracting(it -> it.span().start())
                .isEqualTo(new CalendarTime.Exact(Instant.parse("2026-11-10T14:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RRULE:FREQ=SECONDLY", "RRU\r\n LE:FREQ=SECONDLY;COUNT=2000000000", "x.RRULE:FREQ=MINUTELY",
            "RRULE;X=1:FREQ=SECONDLY", "EXRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYSECOND=1,2,3;BYDAY=MO"})
    void aRuleThatNeverEndsIsNotFollowed(String rule) {
        var zone = "BEGIN:VTIMEZONE\r\nTZID:Odd\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000\r\n" + rule
                + "\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
        var calendar = Samples.event("DTSTART;TZID=Odd:20261110T140000").replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT");
        long began = System.nanoTime();
        assertThat(Samples.invitations(calendar)).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void whatWasChangedOrCancelledSaysSo() {
        var start = "DTSTART:20261110T140000Z";
        assertThat(Samples.invitations(Samples.event(start, "SEQUENCE:2")).getFirst().standing())
                .isEqualTo(Standing.UPDATED);
        assertThat(Samples.invitations(Samples.event(start, "STATUS:CANCELLED")).getFirst().standing())
                .isEqualTo(Standing.CANCELLED);
        var cancel = Samples.event(start).replace("VERSION:2.0", "VERSION:2.0\r\nMETHOD:CANCEL");
        assertThat(Samples.invitations(cancel).getFirst().standing()).isEqualTo(Standing.CANCELLED);
    }

    @Test
    void anEmailIsItsPlainTextWithItsOwnDate() {
        var letter = letter("rejection.eml");
        assertThat(letter.from()).isEqualTo("Zoë Klíma <zoe.klima@umbrella.example>");
        assertThat(letter.subject()).isEqualTo("Your application at Umbrella");
        assertThat(letter.sent()).contains(Instant.parse("2026-11-03T09:12:40Z"));
        assertThat(letter.text()).contains("Unfortunately we have decided", "Zoë Klíma").doesNotContain("NOT THIS");
        assertThat(letter.pasted(ZoneId.of("Europe/Berlin"))).contains("Date: 3 November 2026 10:12\n");
    }

    @Test
    void anEmailOfHtmlAloneIsItsText() {
        var letter = letter("html-only.eml");
        assertThat(letter.text()).isEqualTo("Hi Alex,\nwe'd like to invite you to a second round at Acme tomorrow at "
                + "2pm. Café afterwards – on us!");
        assertThat(letter.sent()).contains(Instant.parse("2026-11-05T21:00:00Z"));
    }

    @Test
    void theInvitationInAnEmailCountsOnce() {
        assertThat(open("mail.eml", "", Samples.bytes("with-invitation.eml")))
                .isInstanceOfSatisfying(Attachment.Invited.class, it -> assertThat(it.invitations()).hasSize(1));
    }

    @Test
    void anEmailPassedOnInsideOfAnotherIsTheOneMeant() {
        var inner = new String(Samples.bytes("rejection.eml"), StandardCharsets.UTF_8);
        var outer = "From: Alex <alex@example.org>\r\nSubject: Fwd\r\nContent-Type: multipart/mixed; boundary=out\r\n\r\n"
                + "--out\r\nContent-Type: text/plain\r\n\r\nsee below\r\n--out\r\nContent-Type: message/rfc822\r\n\r\n"
                + inner + "\r\n--out--\r\n";
        assertThat(open("fwd.eml", "", outer.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Attachment.Mailed.class,
                        it -> assertThat(it.letter().subject()).isEqualTo("Your application at Umbrella"));
    }

    @Test
    void aLongEmailIsCutAtALine() {
        var letter = new Letter("", "", Optional.empty(), "one\ntwo\nthree");
        assertThat(letter.within(9).text()).isEqualTo("one\ntwo");
        assertThat(letter.within(13).text()).isEqualTo("one\ntwo\nthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"google.ics", "outlook.ics", "apple.ics", "rejection.eml", "html-only.eml",
            "with-invitation.eml"})
    void noBrokenFileBreaksAnything(String name) {
        var random = new Random(7);
        var whole = Samples.bytes(name);
        for (int i = 0; i < 150; i++) {
            var broken = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int k = 0; k < 20; k++)
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            assertThat(open(name, "", broken)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BEGIN:VCALENDAR\r\n", "BEGIN:VEVENT\r\n", "BEGIN:VTIMEZONE\r\n", "DTSTART:2026\r\n",
            "<div>", "<",
            "<a ", "=?utf-8?q?", "--b\r\n", "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n", "(", "\"", "&"})
    void nothingBigTakesLong(String piece) {
        var big = piece.repeat(256 * 1024 / piece.length());
        for (var start : new String[]{"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20261110T140000Z\r\nDESCRIPTION:",
                "BEGIN:VCALENDAR\r\n", "Subject: x\r\nContent-Type: text/html\r\n\r\n", "Subject: ", ""}) {
            long began = System.nanoTime();
            open("a.eml", "message/rfc822", (start + big).getBytes(StandardCharsets.UTF_8));
            assertThat(Duration.ofNanos(System.nanoTime() - began)).as(start).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static Attachment calendar(String text) {
        return open("a.ics", "text/calendar", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Letter letter(String name) {
        return open(name, "", Samples.bytes(name)) instanceof Attachment.Mailed(var letter)
                ? letter
                : new Letter("", "none", Optional.empty(), "");
    }

    private static Attachment open(String name, String mime, byte[] bytes) {
        return Attachments.open(name, mime, bytes);
    }
}
