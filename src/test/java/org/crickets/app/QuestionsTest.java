package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the bot asks, nobody is trapped: skip, cancel, news, a command and a restart, for each question. */
class QuestionsTest {
    private static final String ACME = "interviewed at Acme today at 2 with Dana Smith";
    private static final String NEWS = "Initech said they need until 20 Nov to decide";

    @TempDir
    static Path data;
    private static Desk desk;
    private static long chats = 100;

    /** What leads to a question, how it is asked, how it returns, and what "skip" does. */
    enum Question {
        COMPANY("interviewed today at 2 with Ann Lee", "Which company", "which company was the other",
                "do without"),
        WHEN("interviewed at Globex on 3 March 2019", "a long way off", "when is it at Globex",
                "do without"),
        GUIDE("/new", "Which company did you", "Which company did you",
                "do without"),
        SAME(ACME + " | interviewed at Acme today", "Is this the same one",
                "is it the same interview", "All right"),
        WHICH(
                "interviewed at Acme today at 2 for Data Analyst | interviewed at Acme today at 4 for Tax Adviser | Acme rejected me",
                "Which one do you mean", "which one did you mean",
                "All right"),
        MEANING(ACME + " | Acme hmm", "Did you mean",
                "what did you mean before",
                "All right"),
        SNOOZE(ACME + " | snooze", "Until when?",
                "shall I put the reminder off",
                "All right"),
        UNTIL(ACME + " | they asked me to wait",
                "Until when did Acme", "until when, at Acme",
                "Acme"),
        PAUSE(
                ACME + " | what about acme? | [Pause]",
                "Until when shall all reminders",
                "until when shall Acme rest",
                "paused"),
        NEXT_ROUND(ACME
                + " | Acme invited me to the next round",
                "When is it?",
                "when is the next round at Acme",
                "Acme"),
        OFFER_BY(ACME
                + " | Acme made me an offer",
                "By when do they want",
                "by when does Acme want your answer",
                "All right"),
        FIX(ACME
                + " | [Fix…] | [Company]",
                "What is the company called",
                "what is right at Acme",
                "All right"),
        DELETE(
                ACME + " | delete Acme",
                "Delete Acme with",
                "shall I delete Acme",
                "nothing changed"),
        MOVE_ON(
                ACME + " | move on from Acme",
                "Move on from Acme?",
                "Acme: move on",
                "nothing changed"),
        PROFILE(
                ACME + " | /profile | [Signature…]",
                "How do you sign",
                "at the end of your notes",
                "");

        private final List<String> way;
        private final String asked;
        private final String again;
        private final String skipped;

        Question(String way, String asked, String again, String skipped) {
            this.way = List.of(way.split(" \\| "));
            this.asked = asked;
            this.again = again;
            this.skipped = skipped;
        }
    }

    @BeforeAll
    static void start() {
        desk = Desk.at(data, "2026-11-06T17:00:00Z", "Europe/London");
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static Phone asked(Question question) {
        var phone = desk.phone(chats++);
        String said = "";
        for (var act : question.way) {
            if (act.startsWith("["))
                phone.tap(button(phone, act.substring(1, act.length() - 1)));
            else
                phone.say(act);
            said = said(phone);
        }
        assertThat(said).contains(question.asked);
        return phone;
    }

    /** Its whole label, which may begin with a picture. */
    private static String button(Phone phone, String words) {
        var labels = new ArrayList<String>();
        phone.get("/phone/" + (chats - 1)).path("messages").forEach(message -> message.path("buttons")
                .forEach(row -> row.forEach(it -> labels.add(it.path("label").asText()))));
        return labels.stream().filter(label -> label.endsWith(words)).findFirst()
                .orElseThrow(() -> new AssertionError(words + " is not among " + labels));
    }

    @ParameterizedTest
    @EnumSource
    void skipWorksOrSaysWhyNot(Question question) {
        var phone = asked(question);
        phone.say("skip");
        var said = said(phone);
        assertThat(said).isNotBlank().contains(question.skipped).doesNotContain("did not catch");
        phone.say("/list");
        assertThat(said(phone)).doesNotContainIgnoringCase("skip");
    }

    @ParameterizedTest
    @EnumSource
    void cancelWorks(Question question) {
        var phone = asked(question);
        phone.say("cancel");
        assertThat(said(phone)).contains("never mind");
        phone.say(NEWS);
        assertThat(said(phone)).contains("Initech").doesNotContain(question.again);
    }

    @ParameterizedTest
    @EnumSource
    void newsIsTakenAndThenTheQuestionReturns(Question question) {
        var phone = asked(question);
        phone.say(NEWS);
        var said = said(phone);
        assertThat(said).contains("Initech", question.again);
        assertThat(said.indexOf("Initech")).isLessThan(said.lastIndexOf(question.again));
    }

    @ParameterizedTest
    @EnumSource
    void aCommandInBetweenWorks(Question question) {
        var phone = asked(question);
        phone.say("/next");
        assertThat(said(phone)).containsAnyOf("Waits for you", "Coming", "Nothing is planned");
        phone.say(NEWS);
        assertThat(said(phone)).contains(question.again);
    }

    @Test
    void aRestartKeepsEveryQuestion() {
        var phones = new ArrayList<Long>();
        for (var question : Question.values()) {
            asked(question);
            phones.add(chats - 1);
        }
        desk.close();
        desk = Desk.at(data, "go on", "Europe/London");
        for (var question : Question.values()) {
            var phone = desk.phone(phones.get(question.ordinal()));
            said(phone);
            phone.say(NEWS);
            assertThat(said(phone)).as(question.name()).contains("Initech", question.again);
        }
    }

    @Test
    void aQuestionAboutSomethingDeletedIsDroppedWithoutAWord() {
        var phone = asked(Question.NEXT_ROUND);
        phone.say("delete Acme");
        phone.tap("Delete");
        said(phone);
        phone.say(NEWS);
        assertThat(said(phone)).contains("Initech").doesNotContain(Question.NEXT_ROUND.again);
    }

    @Test
    void anOldButtonOfAnAnsweredQuestionDoesNothing() {
        var phone = asked(Question.NEXT_ROUND);
        phone.say("Tuesday at 10");
        assertThat(said(phone)).contains("Tue 10 Nov 10:00");
        phone.tap("Not known yet");
        assertThat(phone.news()).singleElement().satisfies(read -> assertThat(read.text()).isEqualTo("✓"));
    }

    @Test
    void whatAReminderLedToReturnsToo(@TempDir Path other) {
        try (var later = Desk.at(other, "2026-11-06T17:00:00Z", "Europe/London")) {
            var phone = later.phone(1);
            phone.say(ACME);
            phone.travel("to", "2026-11-07T09:00:00Z");
            phone.tap("✍️ Draft");
            assertThat(said(phone)).contains("What stuck with you");
            phone.say(NEWS);
            assertThat(said(phone)).contains("Initech", "And what stuck with you from Acme");
            phone.say("we laughed about the coffee machine");
            assertThat(said(phone)).contains("Draft – not sent").contains("coffee machine");
            phone.say("cancel");
            phone.tap("💬 They replied");
            phone.tap("They want something");
            assertThat(said(phone)).contains("What does Acme want");
            phone.say("Initech rejected me");
            assertThat(said(phone)).contains("Initech", "And what does Acme want, and by when");
            phone.say("a code sample by Thursday");
            assertThat(said(phone)).contains("what Acme asked for").doesNotContain("And what does");
        }
    }

    @Test
    void newsBeforeTheZoneIsKnownWaitsForIt(@TempDir Path other) {
        try (var asking = Desk.at(other, "2026-11-06T17:00:00Z", "ask")) {
            var phone = asking.phone(1);
            phone.say(ACME);
            phone.say("skip");
            assertThat(said(phone)).contains("I don’t know that place");
            phone.say(NEWS);
            assertThat(said(phone)).contains("Where do you live");
            phone.say("London");
            assertThat(said(phone)).contains("Acme", "Initech");
        }
    }

    private static String said(Phone phone) {
        return String.join("\n", phone.news().stream().map(Phone.Read::text).toList());
    }
}
