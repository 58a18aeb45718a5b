package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Reply;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Tap;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.dialogue.Turn;
import org.crickets.plan.DraftKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.junit.jupiter.api.Test;

/**
 * Whatever a user says, taps or answers: /undo, and the Undo button where there is one, makes everything as it was. The
 * tables name what only looks; a new act, verb or question has to stand in one of them.
 */
class UndoEverythingTest {
    private static final ProcessId ACME = new ProcessId(1);
    private static final ProcessId GLOBEX = new ProcessId(2);

    /** Show something, ask something, or stand in for a question that is in the tables below. */
    private static final Set<StepVerb> LOOKS = EnumSet.of(StepVerb.DRAFT, StepVerb.ANOTHER, StepVerb.SHORTER,
            StepVerb.ADD_DETAIL, StepVerb.SIGNATURE, StepVerb.REPLIED, StepVerb.SNOOZE, StepVerb.SNOOZE_DATE,
            StepVerb.WHY, StepVerb.MORE, StepVerb.BACK, StepVerb.OPEN, StepVerb.STILL_DECIDING, StepVerb.WAIT,
            StepVerb.WANT_SOMETHING);
    private static final Set<ProcessVerb> PROCESS_LOOKS = EnumSet.of(ProcessVerb.CARD, ProcessVerb.FIX,
            ProcessVerb.FIX_COMPANY, ProcessVerb.FIX_ROLE, ProcessVerb.FIX_WHEN, ProcessVerb.FIX_PEOPLE,
            ProcessVerb.FIX_DECISION, ProcessVerb.REPLIED, ProcessVerb.DELETE, ProcessVerb.WHY,
            ProcessVerb.WITHDRAWAL_DRAFT, ProcessVerb.PAUSE, ProcessVerb.ROUNDS, ProcessVerb.ROUND,
            ProcessVerb.ADD_ROUND, ProcessVerb.FIX_CHANNEL, ProcessVerb.FIX_MOMENT, ProcessVerb.PERSON,
            ProcessVerb.ADD_PERSON, ProcessVerb.FIX_NAME, ProcessVerb.FIX_TITLE, ProcessVerb.WRITE_TO,
            ProcessVerb.NOTES, ProcessVerb.FIX_NOTE);
    private static final Set<Class<? extends Act>> ACTS_THAT_LOOK = Set.of(Act.AskNext.class,
            Act.AskCanIContactNow.class, Act.ListProcesses.class, Act.Help.class, Act.Smalltalk.class,
            Act.Unclear.class, Act.Undo.class);
    /**
     * The first zone alone has nothing before it to go back to; another one is told instead, which can be undone. And what
     * is erased for good has no way back, so it asks twice.
     */
    private static final Set<Class<? extends State>> NO_ANSWER_CHANGES = Set.of(State.AskZone.class,
            State.ConfirmForget.class);

    /** Tells of two interviews, and the thank-yous ring. */
    private static Chat morning() {
        var chat = Chat.at("2026-11-06T17:30:00Z");
        chat.says("interviewed at Acme today at 2 with Dana Smith, hiring manager, and Tom Okafor for Backend Engineer,"
                + " they decide by next Friday");
        chat.says("interviewed at Globex today at 4 with Priya Natarajan");
        chat.says("sign as Alex Miller");
        chat.passes("2026-11-07T09:00:00Z");
        return chat;
    }

    /** By telephone: the follow-ups ring. */
    private static Chat calls() {
        var chat = morning();
        chat.says("use full-circle");
        chat.passes("2026-11-16T09:00:00Z");
        return chat;
    }

    /** An offer here, a task there, and an article added to a note. */
    private static Chat offered() {
        var chat = morning();
        chat.says("Acme made me an offer, they want an answer by 20 November");
        chat.says("Globex wants a code sample by Thursday");
        chat.taps(new Tap.OnDraft(Tap.DraftVerb.ADD_DETAIL, GLOBEX, DraftKind.WITHDRAWAL, 0));
        chat.says("the team was lovely to me");
        chat.passes("2026-11-10T09:00:00Z");
        return chat;
    }

    private static Chat closed() {
        var chat = morning();
        chat.says("Acme rejected me");
        chat.says("pause Globex until 20 November");
        chat.passes("2026-11-08T09:00:00Z");
        return chat;
    }

    private static Chat curt() {
        var chat = morning();
        chat.taps(step(StepVerb.BRUSH_OFF, GLOBEX, StepKind.THANK_YOU, 1));
        chat.says("second round at Acme next Tuesday at 10 with Bob Slydell by video");
        chat.passes("2026-11-10T09:00:00Z");
        return chat;
    }

    private static Chat abroad() {
        var chat = morning();
        chat.says("I'm in Berlin until 10 November");
        chat.passes("2026-11-11T09:00:00Z");
        return chat;
    }

    /** Nobody ever answered, and the stop date rang. */
    private static Chat stopped() {
        var chat = morning();
        for (var monday : List.of("2026-11-16", "2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"))
            chat.passes(monday + "T09:00:00Z");
        return chat;
    }

    private static Stream<Supplier<Chat>> scenes() {
        return Stream.of(UndoEverythingTest::morning, UndoEverythingTest::calls, UndoEverythingTest::offered,
                UndoEverythingTest::closed, UndoEverythingTest::curt, UndoEverythingTest::abroad,
                UndoEverythingTest::stopped);
    }

    private static Tap.OnStep step(StepVerb verb, ProcessId process, StepKind kind, int person) {
        return new Tap.OnStep(verb, new StepKey(process, 1, kind, person, 1));
    }

    private static Tap.OnProcess on(ProcessVerb verb, int arg) {
        return new Tap.OnProcess(verb, ACME, arg);
    }

    @Test
    void everyTapHasAWayBack() {
        Set<Object> changing = new HashSet<>();
        scenes().map(Supplier::get).forEach(chat -> Stream
                .concat(EveryTap.at(2, chat.question(), List.of()).stream(),
                        Stream.of(step(StepVerb.HOME, ProcessId.NONE, StepKind.BACK_HOME, 0)))
                .filter(tap -> !tap.equals(new Tap.Go(Tap.Place.UNDO))).forEach(tap -> {
                    if (changes(chat, new Input.Tapped(tap)))
                        changing.add(verb(tap));
                }));

        assertThat(Stream.concat(LOOKS.stream(), ofType(changing, StepVerb.class)))
                .containsExactlyInAnyOrder(StepVerb.values());
        assertThat(Stream.concat(PROCESS_LOOKS.stream(), ofType(changing, ProcessVerb.class)))
                .containsExactlyInAnyOrder(ProcessVerb.values());
        assertThat(ofType(changing, Tap.PlaybookVerb.class)).containsExactlyInAnyOrder(Tap.PlaybookVerb.FOR_ALL,
                Tap.PlaybookVerb.FOR_ONE);
        assertThat(ofType(changing, Tap.SettingVerb.class)).containsExactly(Tap.SettingVerb.SET);
        assertThat(ofType(changing, Tap.DraftVerb.class)).isEmpty();
        assertThat(ofType(changing, Tap.Place.class)).isEmpty();
        assertThat(ofType(changing, Tap.ListView.class)).isEmpty();
    }

    private static <T> Stream<T> ofType(Set<Object> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast);
    }

    private static Object verb(Tap tap) {
        return switch (tap) {
            case Tap.OnStep on -> on.verb();
            case Tap.OnProcess on -> on.verb();
            case Tap.OnPlaybook on -> on.verb();
            case Tap.OnDraft on -> on.verb();
            case Tap.OnSetting on -> on.verb();
            case Tap.OnList on -> on.view();
            case Tap.Go go -> go.place();
            case Tap.Choice _ -> "an answer";
            case Tap.TakeBack _ -> "an undo";
            case Tap.PutBack _ -> "a redo";
        };
    }

    /** What is said, by the act that it is understood as, and where. */
    private static final Map<String, Supplier<Chat>> SAID = Map.ofEntries(
            Map.entry("interviewed at Initech today at 8 with Bob Slydell", UndoEverythingTest::morning),
            Map.entry("I have an interview at Initech next Tuesday at 10", UndoEverythingTest::morning),
            Map.entry("sent the thank-you to Dana Smith", UndoEverythingTest::morning),
            Map.entry("Globex rejected me", UndoEverythingTest::morning),
            Map.entry("Acme made me an offer", UndoEverythingTest::morning),
            Map.entry("Acme is still deciding, until the 20th", UndoEverythingTest::morning),
            Map.entry("Acme asked me to wait until 20 November", UndoEverythingTest::morning),
            Map.entry("handed in the code sample to Globex", UndoEverythingTest::offered),
            Map.entry("Acme decides by 20 November", UndoEverythingTest::morning),
            Map.entry("Dana is away until Monday", UndoEverythingTest::morning),
            Map.entry("snooze until Thursday", UndoEverythingTest::morning),
            Map.entry("pause Acme until 20 November", UndoEverythingTest::morning),
            Map.entry("I accepted the offer from Acme", UndoEverythingTest::offered),
            Map.entry("move on from Acme", UndoEverythingTest::morning),
            Map.entry("withdraw from Globex", UndoEverythingTest::morning),
            Map.entry("Tom is the recruiter", UndoEverythingTest::morning),
            Map.entry("it's Globex Labs not Globex", UndoEverythingTest::morning),
            Map.entry("I'm in Berlin", UndoEverythingTest::morning),
            Map.entry("use seven-days", UndoEverythingTest::morning),
            Map.entry("use seven-days for Acme", UndoEverythingTest::morning),
            Map.entry("sign as Alexander", UndoEverythingTest::morning));
    /** Only deleting asks first; the answer stands below. */
    private static final Set<Class<? extends Act>> ACTS_THAT_ASK = Set.of(Act.Delete.class);

    @Test
    void everythingSaidHasAWayBack() {
        Set<Class<?>> acts = new HashSet<>();
        SAID.forEach((text, scene) -> {
            var chat = scene.get();
            acts.addAll(heard(chat, text));
            assertThat(changes(chat, new Input.Said(text))).as(text).isTrue();
        });
        acts.addAll(ACTS_THAT_LOOK);
        acts.addAll(ACTS_THAT_ASK);
        assertThat(acts).containsAll(List.of(Act.class.getPermittedSubclasses()));
    }

    private static Set<Class<?>> heard(Chat chat, String text) {
        var context = new Context(chat.now.atZone(chat.settings.zone().orElseThrow()).toLocalDateTime(),
                chat.settings.zone().orElseThrow(), true, new Context.Known(List.of("Acme", "Globex"), List.of(
                        new Context.KnownPerson("Dana Smith", "Acme"), new Context.KnownPerson("Tom Okafor", "Acme"))),
                Optional.empty());
        return Chat.TOOLS.ears().hear(text, context).acts().stream().map(Object::getClass).collect(Collectors.toSet());
    }

    /** What leads to a question, and the answers to it: a text, or an option from 0 on. */
    private record Asked(Class<? extends State> state, Supplier<Chat> scene, List<Object> before,
            List<Object> answers) {}

    private static Asked asked(Class<? extends State> state, Supplier<Chat> scene, List<Object> before,
            Object... answers) {
        return new Asked(state, scene, before, List.of(answers));
    }

    private static final List<Asked> ASKED = List.of(
            asked(State.AskCompany.class, UndoEverythingTest::morning, List.of("I had an interview yesterday at 2"),
                    "Initech"),
            asked(State.AskWhen.class, UndoEverythingTest::morning, List.of("interviewed at Initech on 3 March 2019"),
                    "yesterday at 10"),
            asked(State.Guide.class, UndoEverythingTest::morning,
                    List.of(new Tap.Go(Tap.Place.NEW), "Initech", "yesterday"), "Bob Slydell", 0),
            asked(State.AskWhich.class, UndoEverythingTest::morning,
                    List.of("interviewed at Acme today at 8 for Data Scientist with Ann Lee", "Acme rejected me"), 0,
                    1),
            asked(State.AskDone.class, UndoEverythingTest::morning, List.of("done"), 0, 1, 2, "priya", "all"),
            asked(State.AskSame.class, UndoEverythingTest::morning, List.of("interviewed at Acme yesterday at 5pm"), 0,
                    1),
            asked(State.AskMeaning.class, UndoEverythingTest::morning, List.of("acme sees it like that"), 0, 1),
            asked(State.AskMoment.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.ADD_DETAIL, ACME, StepKind.DEBRIEF, 0)),
                    "we laughed about her first COBOL job", 0),
            asked(State.AskSnooze.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.SNOOZE_DATE, ACME, StepKind.THANK_YOU, 1)), "tomorrow at 5pm"),
            asked(State.AskUntil.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.STILL_DECIDING, ACME, StepKind.THANK_YOU, 1)), "the 20th", 0),
            asked(State.AskUntil.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.WAIT, ACME, StepKind.THANK_YOU, 1)), "the 20th", 0),
            asked(State.AskPause.class, UndoEverythingTest::morning, List.of(on(ProcessVerb.PAUSE, 0)), "20 November",
                    0),
            asked(State.AskRequest.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.WANT_SOMETHING, ACME, StepKind.THANK_YOU, 1)), "a code sample by Thursday"),
            asked(State.AskNextRound.class, UndoEverythingTest::morning, List.of(on(ProcessVerb.ADD_ROUND, 0)),
                    "Tuesday at 10"),
            asked(State.AskOfferBy.class, UndoEverythingTest::morning,
                    List.of(step(StepVerb.OFFER, ACME, StepKind.THANK_YOU, 1)), "20 November"),
            asked(State.AskHeard.class, UndoEverythingTest::calls,
                    List.of(step(StepVerb.TALKED, ACME, StepKind.FOLLOW_UP, 0)), "Acme is still deciding"),
            asked(State.AskDetail.class, UndoEverythingTest::morning,
                    List.of(new Tap.OnDraft(Tap.DraftVerb.ADD_DETAIL, ACME, DraftKind.A4_ARTICLE, 0)),
                    "https://example.org/rates"),
            asked(State.AskWhy.class, UndoEverythingTest::morning,
                    List.of(new Tap.OnDraft(Tap.DraftVerb.ADD_DETAIL, ACME, DraftKind.A4_ARTICLE, 0),
                            "https://example.org/rates"),
                    "it is about the market that you sell to"),
            asked(State.AskProfile.class, UndoEverythingTest::morning, List.of(new Tap.Go(Tap.Place.SIGNATURE)),
                    "Alexander Miller", "remove"),
            asked(State.AskProfile.class, UndoEverythingTest::morning, List.of(new Tap.Go(Tap.Place.CONTACT)),
                    "+44 7700 900123"),
            asked(State.AskProfile.class, UndoEverythingTest::morning, List.of(new Tap.Go(Tap.Place.AVAILABILITY)),
                    "Tuesday afternoons"),
            asked(State.AskSetting.class, UndoEverythingTest::morning,
                    List.of(new Tap.OnSetting(Tap.SettingVerb.TYPE, Setting.HOUR, "")), "8:30"),
            asked(State.Confirm.class, UndoEverythingTest::morning, List.of(on(ProcessVerb.DELETE, 0)), 0, "yes"),
            fix(ProcessVerb.FIX_COMPANY, 0, "Acme Labs"), fix(ProcessVerb.FIX_ROLE, 0, "Staff Engineer", 0),
            fix(ProcessVerb.FIX_WHEN, 1, "5 Nov 10:30"), fix(ProcessVerb.FIX_PEOPLE, 0, "Ann Lee (CTO)"),
            fix(ProcessVerb.FIX_DECISION, 0, "20 November", 0),
            fix(ProcessVerb.FIX_CHANNEL, 1, "by phone", 0, 1, 2), fix(ProcessVerb.FIX_MOMENT, 1, "her COBOL job"),
            fix(ProcessVerb.ADD_PERSON, 1, "Ann Lee (CTO)"), fix(ProcessVerb.FIX_NAME, 2, "Tomas Okafor"),
            fix(ProcessVerb.FIX_TITLE, 2, "CTO", 0, 1), fix(ProcessVerb.FIX_TITLE, 1, 2),
            asked(State.AskFix.class, UndoEverythingTest::offered,
                    List.of(new Tap.OnProcess(ProcessVerb.FIX_NOTE, GLOBEX, 1)), "they were kind", 0),
            asked(State.AskFix.class, UndoEverythingTest::morning,
                    List.of(on(ProcessVerb.FIX_MOMENT, 1), "her COBOL job", on(ProcessVerb.FIX_MOMENT, 1)), 0));

    private static Asked fix(ProcessVerb field, int arg, Object... answers) {
        return asked(State.AskFix.class, UndoEverythingTest::morning, List.of(on(field, arg)), answers);
    }

    @Test
    void everyAnswerHasAWayBack() {
        for (var asked : ASKED)
            for (var answer : asked.answers()) {
                var chat = asked.scene().get();
                asked.before().forEach(each -> chat.does(input(chat, each)));
                assertThat(chat.state).as("%s", asked).isInstanceOf(asked.state());
                assertThat(changes(chat, input(chat, answer))).as("%s to %s", answer, asked).isTrue();
            }
        assertThat(Stream.concat(ASKED.stream().map(Asked::state), NO_ANSWER_CHANGES.stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(State.class.getPermittedSubclasses())
                        .filter(type -> type != State.Idle.class).<Class<? extends State>>map(
                                type -> type.asSubclass(State.class))
                        .toList());
    }

    private static Input input(Chat chat, Object each) {
        return switch (each) {
            case Tap tap -> new Input.Tapped(tap);
            case Integer option -> new Input.Tapped(new Tap.Choice(chat.question(), option));
            default -> new Input.Said(each.toString());
        };
    }

    /** A signature in a message that is changed afterwards is told anew, and taken back like any other. */
    @Test
    void changedMessagesHaveAWayBack() {
        var chat = morning();
        chat.says("/undo");
        assertThat(chat.settings.profile().orElseThrow().signature()).isEmpty();
        chat.says("sign as Alex");
        chat.says("sign as Alexander");
        assertThat(chat.settings.profile().orElseThrow().signature()).contains("Alexander");
        chat.says("/undo");
        assertThat(chat.settings.profile().orElseThrow().signature()).contains("Alex");
        chat.says("/undo");
        assertThat(chat.settings.profile().orElseThrow().signature()).isEmpty();
    }

    /** Whether it changes anything; if so, every way back is taken and leads to where it began. */
    private static boolean changes(Chat before, Input input) {
        var chat = before.copy();
        var turn = chat.does(input);
        if (chat.record.equals(before.record) && chat.chosen().equals(before.chosen()))
            return false;
        var command = chat.copy();
        command.says("/undo");
        same(before, command, input + ", then /undo");
        takeBack(turn).ifPresent(button -> {
            var tapped = chat.copy();
            tapped.taps(button);
            same(before, tapped, input + ", then its button");
        });
        return true;
    }

    private static void same(Chat before, Chat after, String what) {
        assertThat(after.agenda()).as(what).isEqualTo(before.agenda());
        assertThat(after.chosen()).as(what).isEqualTo(before.chosen());
    }

    private static Optional<Tap> takeBack(Turn turn) {
        return turn.replies().stream().map(reply -> switch (reply) {
            case Reply.Say say -> say.keyboard();
            case Reply.EditTapped edit -> edit.keyboard();
            case Reply.Paper paper -> paper.keyboard();
            case Reply.Toast _,Reply.EditSaid _,Reply.React _,Reply.Forget _ -> new Keyboard.None();
        }).filter(Keyboard.Inline.class::isInstance).flatMap(keys -> ((Keyboard.Inline) keys).rows().stream())
                .flatMap(List::stream).filter(Keyboard.Button.Act.class::isInstance)
                .map(button -> ((Keyboard.Button.Act) button).tap()).filter(Tap.TakeBack.class::isInstance).findFirst();
    }
}
