package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    private static final int TESTS = 5;

    @TempDir
    static Path data;
    private static Desk desk;
    /** Two weeks later. */
    private static Desk later;
    private static long chats = 100;
    private static final Map<Question, Deque<Long>> READY = new EnumMap<>(Question.class);

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
        PROFILE(
                ACME + " | /profile | [Signature…]",
                "How do you sign",
                "at the end of your notes",
                ""),
        DETAIL(ACME + " | move on from Acme | [Withdraw politely] | [Draft] | [Add a detail]",
                "Do you want to say why",
                "what shall I add to the note for Acme",
                "Draft – not sent"),
        // these come of reminders, on Friday the 20th
        HEARD("[Talked to them]", "What did Acme say", "what did Acme say", "All right"),
        WHY("[Draft] | [Add a detail] | https://example.org/news", "Why does that article matter",
                "why does that article matter", "Draft – not sent");

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

        private boolean isLate() {
            return this == HEARD || this == WHY;
        }
    }

    @BeforeAll
    static void start() {
        desk = Desk.at(data.resolve("desk"), "2026-11-06T17:00:00Z", "Europe/London");
        later = Desk.at(data.resolve("later"), "2026-11-06T17:00:00Z", "Europe/London");
        ready(Question.HEARD, "use full-circle");
        ready(Question.WHY, "use three-strikes");
        later.phone(1).travel("to", "2026-11-13T09:00:00Z");
        ready(Question.WHY).forEach(chat -> later.phone(chat).tap("Sent it"));
        later.phone(1).travel("to", "2026-11-20T09:00:00Z");
    }

    /** Chats in which the reminder rang that leads to the question. */
    private static Deque<Long> ready(Question question) {
        return READY.computeIfAbsent(question, _ -> new ArrayDeque<>());
    }

    private static void ready(Question question, String playbook) {
        for (int i = 0; i < TESTS; i++) {
            ready(question).add(chats);
            var phone = later.phone(chats++);
            phone.say(playbook);
            phone.say(ACME);
        }
    }

    @AfterAll
    static void stop() {
        desk.close();
        later.close();
    }

    private static Phone asked(Question question) {
        return asked(question, chat(question));
    }

    private static long chat(Question question) {
        return question.isLate() ? ready(question).remove() : chats++;
    }

    private static Phone asked(Question question, long chat) {
        var phone = (question.isLate() ? later : desk).phone(chat);
        phone.news();
        String said = "";
        for (var act : question.way) {
            if (act.startsWith("["))
                phone.tap(button(phone, chat, act.substring(1, act.length() - 1)));
            else
                phone.say(act);
            said = said(phone);
        }
        assertThat(said).contains(question.asked);
        return phone;
    }

    /** Its whole label, which may begin with a picture. */
    private static String button(Phone phone, long chat, String words) {
        var labels = new ArrayList<String>();
        phone.get("/phone/" + chat).path("messages").forEach(message -> message.path("buttons")
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
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEANING")
    void newsIsTakenAndThenTheQuestionReturns(Question question) {
        var phone = asked(question);
        phone.say(NEWS);
        var said = said(phone);
        assertThat(said).contains("Initech", question.again);
        assertThat(said.indexOf("Initech")).isLessThan(said.lastIndexOf(question.again));
    }

    @Test
    void whatWasNotUnderstoodIsLetBeAfterNews() {
        var phone = asked(Question.MEANING);
        phone.say(NEWS);
        assertThat(said(phone)).contains("Initech").doesNotContain("↩️");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MEANING")
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
            long chat = chat(question);
            asked(question, chat);
            phones.add(chat);
        }
        desk.close();
        later.close();
        desk = Desk.at(data.resolve("desk"), "go on", "Europe/London");
        later = Desk.at(data.resolve("later"), "go on", "Europe/London");
        for (var question : Question.values()) {
            var phone = (question.isLate() ? later : desk).phone(phones.get(question.ordinal()));
            said(phone);
            phone.say(NEWS);
            var said = said(phone);
            assertThat(said).as(question.name()).contains("Initech");
            if (question != Question.MEANING)
                assertThat(said).as(question.name()).contains(question.again);
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
            assertThat(said(phone)).contains("Initech").doesNotContain("↩️");
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
