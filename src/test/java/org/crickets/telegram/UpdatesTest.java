package org.crickets.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.crickets.coach.Incoming;
import org.crickets.dialogue.Tap;
import org.crickets.dialogue.Tap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UpdatesTest {
    private static final long ADA = 7_000_000_001L;
    private static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");
    private static final String FROM = "\"from\":{\"id\":7000000001,\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"de\"}";
    private static final String CHAT = "\"chat\":{\"id\":7000000001,\"type\":\"private\",\"first_name\":\"Ada\"}";
    private static final String HEAD = "\"message_id\":12,\"date\":1793984400," + FROM + "," + CHAT;

    @Test
    void adaTellsAboutHerInterview() {
        assertThat(message("\"text\":\"Interviewed at Acme today\"")).isEqualTo(
                said(new Incoming.Text(ADA, 5, 12, "Interviewed at Acme today", "de", Optional.empty(), FRIDAY)));
    }

    @Test
    void anAnswerNamesTheMessageItAnswers() {
        assertThat(message("\"text\":\"yes\",\"reply_to_message\":{\"message_id\":9,\"date\":1793984000," + CHAT
                + ",\"text\":\"Did you?\"}"))
                .isEqualTo(said(new Incoming.Text(ADA, 5, 12, "yes", "de", Optional.of(9), FRIDAY)));
    }

    @Test
    void aForwardedMessageIsItsText() {
        assertThat(
                message("\"text\":\"We have decided\",\"forward_origin\":{\"type\":\"hidden_user\",\"date\":1793980000,"
                        + "\"sender_user_name\":\"Dana\"},\"forward_date\":1793980000"))
                .isEqualTo(said(new Incoming.Text(ADA, 5, 12, "We have decided", "de", Optional.empty(), FRIDAY)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            /list                     | list   | ''
            /LIST@Crickets_Bot        | list   | ''
            /new Acme, Thursday 3 pm  | new    | Acme, Thursday 3 pm
            /start PAIR-123           | start  | PAIR-123
            """)
    void aCommandHasANameAndAnArgument(String text, String name, String argument) {
        assertThat(message("\"text\":\"" + text + "\""))
                .isEqualTo(said(new Incoming.Command(ADA, 5, 12, name, argument, "de")));
    }

    @Test
    void anArgumentMayHaveSeveralLines() {
        assertThat(message("\"text\":\"/new\\nAcme\\nThursday\""))
                .isEqualTo(said(new Incoming.Command(ADA, 5, 12, "new", "Acme\nThursday", "de")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/ list", "/offer-letter came", "1/2 done", "/ü"})
    void aSlashAloneMakesNoCommand(String text) {
        assertThat(message("\"text\":\"" + text + "\""))
                .isEqualTo(said(new Incoming.Text(ADA, 5, 12, text, "de", Optional.empty(), FRIDAY)));
    }

    @Test
    void theCaptionOfAPictureIsNotLost() {
        assertThat(message("\"caption\":\"They replied!\",\"photo\":[{\"file_id\":\"a\",\"file_unique_id\":\"b\","
                + "\"width\":1,\"height\":1}]"))
                .isEqualTo(said(new Incoming.Text(ADA, 5, 12, "They replied!", "de", Optional.empty(), FRIDAY)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            voice    | {"file_id":"a","file_unique_id":"b","duration":3}
            sticker  | {"file_id":"a","file_unique_id":"b","type":"regular","width":1,"height":1,"is_animated":false,"is_video":false}
            photo    | [{"file_id":"a","file_unique_id":"b","width":1,"height":1}]
            video    | {"file_id":"a","file_unique_id":"b","width":1,"height":1,"duration":1}
            audio    | {"file_id":"a","file_unique_id":"b","duration":3}
            contact  | {"phone_number":"+1","first_name":"Dana"}
            dice     | {"emoji":"🎲","value":6}
            poll     | {"id":"1","question":"?","options":[],"total_voter_count":0,"is_closed":false,"is_anonymous":true,"type":"regular","allows_multiple_answers":false}
            """)
    void whatIsNoTextHasTheWordOfTheBotApi(String kind, String json) {
        assertThat(message("\"" + kind + "\":" + json)).isEqualTo(said(new Incoming.Other(ADA, 5, 12, kind, "de")));
    }

    @Test
    void aFileHasANameAKindASizeAndWhatWasTypedBesideIt() {
        assertThat(
                message("\"caption\":\"with Dana\",\"reply_to_message\":{\"message_id\":9,\"date\":1793984000," + CHAT
                        + "},\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"file_name\":\"invite.ics\","
                        + "\"mime_type\":\"text/calendar\",\"file_size\":1234}"))
                .isEqualTo(said(new Incoming.Document(ADA, 5, 12,
                        new Incoming.File("a", "invite.ics", "text/calendar", 1234), "with Dana", "de",
                        Optional.of(9))));
        assertThat(message("\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"}"))
                .isEqualTo(said(new Incoming.Document(ADA, 5, 12, new Incoming.File("a", "", "", 0), "", "de",
                        Optional.empty())));
    }

    @Test
    void aCommandBesideAFileIsACommand() {
        assertThat(message("\"caption\":\"/list\",\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"}"))
                .isEqualTo(said(new Incoming.Command(ADA, 5, 12, "list", "", "de")));
    }

    @Test
    void anAnimationIsNotTakenForItsDocument() {
        var file = "{\"file_id\":\"a\",\"file_unique_id\":\"b\",\"width\":1,\"height\":1,\"duration\":1}";
        assertThat(message("\"animation\":" + file + ",\"document\":{\"file_id\":\"a\",\"file_unique_id\":\"b\"}"))
                .isEqualTo(said(new Incoming.Other(ADA, 5, 12, "animation", "de")));
    }

    @Test
    void aKindThatCameLaterThanThisProgramIsAnsweredToo() {
        assertThat(message("\"hologram\":{\"depth\":3}"))
                .isEqualTo(said(new Incoming.Other(ADA, 5, 12, "message", "de")));
    }

    @Test
    void aPlaceIsAPlace() {
        assertThat(message("\"location\":{\"latitude\":51.5,\"longitude\":-0.125}"))
                .isEqualTo(said(new Incoming.Location(ADA, 5, 12, 51.5, -0.125)));
    }

    @Test
    void aNoticeIsNobodysMessage() {
        assertThat(message("\"pinned_message\":{\"message_id\":3,\"date\":0," + CHAT + "}"))
                .isInstanceOf(Received.Ignored.class);
    }

    @Test
    void anEditHasTheNewText() {
        assertThat(read("\"edited_message\":{" + HEAD + ",\"edit_date\":1793984500,\"text\":\"on Thursday\"}"))
                .isEqualTo(said(new Incoming.Edited(ADA, 5, 12, "on Thursday", FRIDAY)));
        assertThat(read("\"edited_message\":{" + HEAD + ",\"location\":{\"latitude\":1,\"longitude\":2}}"))
                .isInstanceOf(Received.Ignored.class);
    }

    @Test
    void aTapIsItsButton() {
        assertThat(
                tap(FROM, "\"message\":{\"message_id\":12,\"date\":1793984400," + CHAT + ",\"text\":\"x\"}", "glist"))
                .isEqualTo(said(new Incoming.Tapped(ADA, 5, "77", 12, new Tap.Go(Place.LIST), "de")));
    }

    @Test
    void aTapOnAMessageTooOldToBeShownCounts() {
        assertThat(tap(FROM, "\"message\":{\"message_id\":12,\"date\":0," + CHAT + "}", "glist"))
                .isEqualTo(said(new Incoming.Tapped(ADA, 5, "77", 12, new Tap.Go(Place.LIST), "de")));
    }

    @Test
    void aForgedTapIsAnsweredAsUnknown() {
        assertThat(tap(FROM, "\"message\":{\"message_id\":12,\"date\":1793984400," + CHAT + "}", "drop table"))
                .isEqualTo(said(new Incoming.TappedUnknown(ADA, 5, "77")));
    }

    @Test
    void nobodyTapsInTheChatOfSomebodyElse() {
        var mallory = FROM.replace("7000000001", "666");
        var message = "\"message\":{\"message_id\":12,\"date\":1793984400," + CHAT + "}";
        assertThat(tap(mallory, message, "glist")).isInstanceOf(Received.Ignored.class);
        assertThat(tap(FROM, message.replace("private", "group"), "glist")).isInstanceOf(Received.Ignored.class);
        assertThat(tap(FROM, "\"inline_message_id\":\"x\"", "glist")).isInstanceOf(Received.Ignored.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"group", "supergroup"})
    void whatIsSaidInAGroupTellsOnlyThatTheBotIsThere(String type) {
        var group = HEAD.replace("\"id\":7000000001,\"type\":\"private\"", "\"id\":-1001,\"type\":\"" + type + "\"");
        for (var content : new String[]{"\"text\":\"/list@crickets_bot\"", "\"text\":\"my secret\"",
                "\"new_chat_members\":[{\"id\":1,\"is_bot\":true,\"first_name\":\"Crickets\"}]",
                "\"group_chat_created\":true", "\"migrate_from_chat_id\":-5"})
            assertThat(read("\"message\":{" + group + "," + content + "}")).as(content)
                    .isEqualTo(new Received.Visited(5, -1001, false));
        assertThat(read("\"edited_message\":{" + group + ",\"text\":\"x\"}"))
                .isEqualTo(new Received.Visited(5, -1001, false));
        assertThat(read("\"message\":{" + group + ",\"migrate_to_chat_id\":-1002}")).as("it has another number now")
                .isEqualTo(new Received.Visited(5, -1002, false));
        assertThat(read("\"message\":{" + group
                + ",\"left_chat_member\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Crickets\"}}"))
                .isInstanceOf(Received.Ignored.class);
    }

    @Test
    void aPostOfAChannelTellsThatTheBotIsThere() {
        assertThat(read("\"channel_post\":{\"message_id\":3,\"date\":1793984400,\"chat\":{\"id\":-1003,"
                + "\"type\":\"channel\",\"title\":\"News\"},\"text\":\"hello\"}"))
                .isEqualTo(new Received.Visited(5, -1003, false));
    }

    @ParameterizedTest
    @CsvSource({"member,,true", "administrator,,true", "restricted,true,true", "restricted,false,false", "left,,false",
            "kicked,,false"})
    void beingPutIntoAGroupIsNoticed(String status, String isMember, boolean in) {
        var bot = "\"user\":{\"id\":1,\"is_bot\":true,\"first_name\":\"Crickets\"}";
        var change = read(
                "\"my_chat_member\":{\"chat\":{\"id\":-1001,\"type\":\"supergroup\",\"title\":\"Job hunters\"},"
                        + FROM + ",\"date\":1793984400,\"old_chat_member\":{\"status\":\"left\"," + bot
                        + "},\"new_chat_member\":{\"status\":\"" + status + "\","
                        + (isMember == null ? "" : "\"is_member\":" + isMember + ",") + "\"until_date\":0," + bot
                        + "}}");
        if (in)
            assertThat(change).isEqualTo(new Received.Visited(5, -1001, true));
        else
            assertThat(change).isInstanceOf(Received.Ignored.class);
    }

    @Test
    void whatIsNobodysIsIgnored() {
        assertThat(read("\"message\":{\"message_id\":1,\"date\":1," + CHAT + ",\"text\":\"hi\"}"))
                .isInstanceOf(Received.Ignored.class);
        assertThat(read("\"message\":{" + HEAD.replace("\"id\":7000000001,\"type\"", "\"id\":7,\"type\"")
                + ",\"text\":\"hi\"}")).as("a private chat of somebody else").isInstanceOf(Received.Ignored.class);
        assertThat(read("\"message_from_the_future\":{}")).isInstanceOf(Received.Ignored.class);
    }

    @ParameterizedTest
    @CsvSource({"kicked,false", "member,true"})
    void blockingIsNoticed(String status, boolean active) {
        var bot = "{\"id\":1,\"is_bot\":true,\"first_name\":\"Crickets\"}";
        assertThat(read(
                "\"my_chat_member\":{" + CHAT + "," + FROM + ",\"date\":1793984400,\"old_chat_member\":{\"status\":"
                        + "\"member\",\"user\":" + bot + "},\"new_chat_member\":{\"status\":\"" + status
                        + "\",\"until_date\":0,\"user\":" + bot + "}}"))
                .isEqualTo(said(new Incoming.Membership(ADA, 5, active)));
    }

    @Test
    void aBrokenUpdateSaysWhoseItIsAndNotWhatTheyWrote() {
        var broken = read("\"message\":{" + HEAD.replace("1793984400", "\"my secret\"") + ",\"text\":\"my secret\"}");

        assertThat(broken).isInstanceOfSatisfying(Received.Unreadable.class, unreadable -> {
            assertThat(unreadable.updateId()).isEqualTo(5);
            assertThat(unreadable.chat()).isEqualTo(OptionalLong.of(ADA));
            assertThat(unreadable.problem()).contains("message.date").doesNotContain("secret");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "17", "\"x\"", "{}", "{\"update_id\":null}", "{\"update_id\":\"5\"}"})
    void withoutANumberThereIsNoUpdate(String json) throws JsonProcessingException {
        assertThat(Updates.read(Result.JSON.readTree(json))).isEmpty();
    }

    private static Received message(String content) {
        return read("\"message\":{" + HEAD + "," + content + "}");
    }

    private static Received tap(String from, String message, String data) {
        return read("\"callback_query\":{\"id\":\"77\",\"chat_instance\":\"1\"," + from + "," + message + ",\"data\":\""
                + data + "\"}");
    }

    private static Received read(String content) {
        try {
            return Updates.read(Result.JSON.readTree("{\"update_id\":5," + content + "}")).orElseThrow();
        } catch (JsonProcessingException e) {
            throw new AssertionError(content, e);
        }
    }

    private static Received said(Incoming incoming) {
        return new Received.Handled(incoming);
    }
}
