package org.crickets.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Moods;
import org.crickets.understand.When;
import org.crickets.understand.received.Letter;

/** Decides what the bot says and writes down. Pure: what it is given is all it knows, and what it returns is all it does. */
public final class Dialogue {
    /** So long a question returns after something else was told in between: our own number. */
    static final Duration RETURNS = Duration.ofDays(1);

    private final Tools tools;

    public Dialogue(Tools tools) {
        this.tools = tools;
    }

    /** The turn that comes of what a user did while that question was open. */
    public Turn reply(State state, Input input, World world) {
        var talk = new Talk(world, state, tools);
        if (Pointless.is(talk, state))
            talk.idle();
        switch (input) {
            case Input.Said(var text, var advice) -> hear(talk, text, advice);
            case Input.Changed(var text, var advice) -> Rewritten.changed(talk, text, advice);
            case Input.Tapped(var tap) -> tapped(talk, tap);
            case Input.Command(var name, var argument) -> Commands.run(talk, name, argument);
            case Input.Place(var latitude, var longitude) -> placed(talk, latitude, longitude);
            case Input.Invited(var invitations, var caption) -> InvitationTalk.invited(talk, invitations, caption);
            case Input.Mailed(var letter, var caption) -> mailed(talk, letter, caption);
            case Input.Brought(var luggage, var caption) -> Imports.brought(talk, luggage, caption);
            case Input.NotBrought(var why, var what, var caption) -> Imports.refused(talk, why, what, caption);
            case Input.Unread(var why, var caption) -> Help.unread(talk, why, caption);
            case Input.Other(var what) -> Help.other(talk, what);
        }
        return talk.turn();
    }

    /**
     * The reminder of steps that fell due together, as it reads now.
     *
     * @param agenda   what that world plans
     * @param due      when they were to ring; later than a few minutes, it says so
     * @param repeated nobody knows whether it arrived before, so it says so
     */
    public Reply.Say ring(List<Step> steps, World world, Agenda agenda, Instant due, boolean repeated) {
        var talk = new Talk(world, new State.Idle(), tools);
        talk.planned(agenda);
        var first = steps.getFirst();
        if (first.kind() == StepKind.WEEKLY_REVIEW)
            return new Reply.Say(Reviews.text(talk), RingKeys.of(talk, steps), true, Optional.empty());
        if (first.kind() == StepKind.BACK_HOME)
            return Journeys.question(talk, first.key());
        var again = repeated ? talk.text("again-possibly") : "";
        boolean list = Item.of(talk, steps).size() > 1;
        var text = list
                ? joined(again, RingText.of(talk, steps, ""))
                : RingText.of(talk, steps, joined(again, Lateness.of(talk, due)));
        return new Reply.Say(joined(RestTalk.back(talk, steps), text), RingKeys.of(talk, steps), false,
                list ? Optional.empty() : Optional.of(first.key().process()));
    }

    private static String joined(String one, String other) {
        return one + (one.isEmpty() || other.isEmpty() ? "" : "\n") + other;
    }

    /** Which steps that fell due together are told in one message. */
    public List<List<Step>> messages(List<Step> due) {
        return Rings.messages(due);
    }

    /** The question that a reminder asks, if it asks one and no other is open. */
    public Optional<State> asked(List<Step> steps, State open, int question, Agenda agenda) {
        return steps.stream().filter(step -> step.kind() == StepKind.DEBRIEF).findFirst().<State>map(
                step -> new State.AskMoment(question, step.key().process(), step.key().round(), Optional.empty()))
                .or(() -> Offers.asked(agenda, steps, question)).filter(_ -> open instanceof State.Idle);
    }

    /** A message of the catalogue in the language of the settings, with the values of its names. */
    public Reply.Say say(Settings settings, String key, Object... namesAndValues) {
        return new Reply.Say(tools.in(settings.language()).messages().say(key, namesAndValues), Keys.NONE, false,
                Optional.empty());
    }

    /** The language for somebody new whose phone is set to that one; empty if there is none. */
    public Optional<String> language(String phone) {
        return tools.languages().closest(phone);
    }

    /** What is said in a group, by the name that the bot has on Telegram, where that is known. */
    public Reply.Say inGroup(Optional<String> name) {
        return new Reply.Say(tools.messages().say("group", "name", name.orElse("")),
                name.<Keyboard>map(it -> new Keyboard.Inline(List.of(List.of(new Keyboard.Button.Link(
                        tools.messages().say("button.in-private"), "https://t.me/" + it + "?start=group")))))
                        .orElse(Keys.NONE),
                true, Optional.empty());
    }

    /** What is coming, in words for a calendar. */
    public List<Coming> coming(World world) {
        return Comings.of(new Talk(world, new State.Idle(), tools));
    }

    /** Everything that a record plans. */
    public Agenda agenda(List<Logged> record, Settings settings, Instant now) {
        return tools.planning().agenda(record, settings, now);
    }

    /** The context in which a second reader is to read a message; empty if it is understood, or answers a question. */
    public Optional<Context> unsure(State state, String text, World world) {
        if (world.settings().zone().isEmpty() || Moods.of(text).isPresent())
            return Optional.empty();
        var talk = new Talk(world, state, tools);
        if (UndoTalk.isChange(world.source()))
            UndoTalk.takeBackVersions(talk, world.source());
        talk.hearing(text);
        var context = context(talk);
        var heard = tools.ears().hear(text, context);
        return Advice.isWanted(text, heard, context.known()) && !isAnswer(talk, text, heard)
                ? Optional.of(context)
                : Optional.empty();
    }

    static void hear(Talk talk, String text) {
        hear(talk, text, List.of());
    }

    static void hear(Talk talk, String text, List<Act> advice) {
        if (talk.settings().zone().isEmpty() && !(talk.state() instanceof State.AskZone)) {
            if (talk.isWord("answer.hello", text))
                Zones.greet(talk);
            else
                Zones.ask(talk, Optional.of(text));
            return;
        }
        if (LowMood.answered(talk, text, advice))
            return;
        var heard = listen(talk, text);
        var before = talk.state();
        if (!isAnswer(talk, text, heard) && !Courtesy.answered(talk, text) && !Help.greeted(talk, text)
                && !HowItWent.answered(talk, text) && !WhyTalk.asked(talk, text)) {
            act(talk, heard, advice);
            keepQuestion(talk, before);
        }
    }

    /** What a text says, now that this is known. */
    static Heard listen(Talk talk, String text) {
        var context = context(talk);
        var heard = talk.tools.ears().hear(text, context);
        talk.hearing(text);
        talk.worded(heard.wording());
        return new Heard(heard.acts().stream().map(act -> CompanyName.in(act, context.known())).toList(), heard.dates(),
                heard.coming(), heard.wording());
    }

    static void act(Talk talk, Heard heard, List<Act> advice) {
        var wanted = Search.asked(talk.heard(), heard);
        if (wanted.isPresent() && Lists.isFound(talk, wanted.get(), heard))
            return;
        if (!Rearranged.taken(talk, heard) && !HeldBy.taken(talk, heard) && !Added.taken(talk, heard))
            Taken.together(Advice.joined(heard.acts(), advice)).forEach(act -> ActTalk.act(talk, act));
    }

    /** Whether the text was an answer to what is asked, or to how the user signs. */
    static boolean isAnswer(Talk talk, String text, Heard heard) {
        return !(talk.state() instanceof State.AskProfile) && ProfileCard.said(talk, text)
                || CommandWords.said(talk, text)
                || PutBack.said(talk, text) || Reopening.said(talk, text)
                || DraftWords.said(talk, text, heard)
                || SettingWords.said(talk, text)
                || Answers.answered(talk, text, heard)
                || DoneTalk.said(talk, text, heard);
    }

    /** A new fact in between is taken, and then an unfinished question returns, unless the fact has settled it. */
    static void keepQuestion(Talk talk, State before) {
        boolean isAsked = !(talk.state() instanceof State.Idle) && !talk.state().equals(before);
        if (isAsked || !talk.hasTold() || Pointless.is(talk, before))
            return;
        if (before instanceof State.AskSetting || talk.told(Fact.TakenBack.class) || isOld(talk))
            talk.idle();
        else if (before instanceof State.AskMeaning || talk.told(Fact.Rejected.class))
            // Asked again it would nag; an answer is welcome.
            talk.reopen(before);
        else {
            talk.reopen(before);
            StillOpen.say(talk, before);
        }
    }

    private static boolean isOld(Talk talk) {
        return talk.world.asked().filter(talk.now().minus(RETURNS)::isAfter).isPresent();
    }

    /** An e-mail is heard as if it had been pasted; its own date is its today. */
    private static void mailed(Talk talk, Letter letter, String caption) {
        var pasted = letter.pasted(talk.settings().habits().zone());
        hear(talk, caption.isBlank() ? pasted : caption + "\n\n" + pasted);
    }

    private static void tapped(Talk talk, Tap tap) {
        switch (tap) {
            case Tap.OnStep onStep -> StepTaps.tapped(talk, onStep);
            case Tap.OnProcess onProcess -> ProcessTaps.tapped(talk, onProcess);
            case Tap.OnPlaybook onPlaybook -> PlaybookTaps.tapped(talk, onPlaybook);
            case Tap.OnDraft onDraft -> DraftTaps.tapped(talk, onDraft);
            case Tap.OnSetting onSetting -> SettingTaps.tapped(talk, onSetting);
            case Tap.OnList onList -> Lists.turned(talk, onList);
            case Tap.Choice choice -> Choices.chosen(talk, choice);
            case Tap.TakeBack(var source) -> UndoTalk.tapped(talk, source);
            case Tap.PutBack(var source) -> PutBack.tapped(talk, source);
            case Tap.Go(var place) -> Commands.go(talk, place);
        }
    }

    private static void placed(Talk talk, double latitude, double longitude) {
        talk.tools.places().near(latitude, longitude).ifPresentOrElse(zone -> {
            Zones.known(talk, zone);
        }, () -> Zones.ask(talk, Optional.empty()));
    }

    static Context context(Talk talk) {
        var dossiers = Which.undeleted(talk);
        var companies = dossiers.stream().map(dossier -> dossier.company()).distinct().toList();
        var people = dossiers.stream().flatMap(dossier -> dossier.people().stream()
                .map(person -> new Context.KnownPerson(person.name(), dossier.company()))).distinct().toList();
        var spoken = Which.last(talk);
        var last = spoken.stream().filter(_ -> spoken.size() == 1).findFirst()
                .map(dossier -> new Context.Last(dossier.company(),
                        dossier.people().stream().map(person -> person.name()).toList(),
                        dossier.round().map(Dialogue::when)));
        return new Context(talk.moment().local(), talk.moment().zone(), isDayFirst(talk),
                new Context.Known(companies, people), last, Learned.of(talk));
    }

    private static When when(Round round) {
        return switch (round.known()) {
            case START, STATED -> new When.At(round.start().local());
            case DATE, JUST_FINISHED -> new When.On(round.start().date());
        };
    }

    /** Americans write the month first. */
    private static boolean isDayFirst(Talk talk) {
        return talk.settings().country().map(country -> !country.toUpperCase(Locale.ROOT).startsWith("US"))
                .orElse(talk.tools.places().isDayFirst(talk.moment().zone()));
    }
}
