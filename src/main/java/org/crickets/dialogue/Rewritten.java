package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.ProcessId;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** A message that the user changed after it was sent: what it told is told anew. */
final class Rewritten {
    /** Days and times alone, as they are masked. */
    private static final Pattern BARE = Pattern
            .compile(
                    "(?:(?:date|time|at|on|by|until|till|the|in|it|was|is|its|it's|around|about|no|sorry|i|mean|meant) ?)+");

    private Rewritten() {}

    static void changed(Talk talk, String text, List<Act> advice) {
        var open = talk.state();
        var told = UndoTalk.takeBackVersions(talk, talk.world.source());
        if (told.isEmpty()) {
            toldNothing(talk, text, advice);
            return;
        }
        talk.say(talk.text("edited"));
        talk.reopen(told.stream().map(Logged::process).filter(id -> !id.equals(ProcessId.NONE))
                .filter(id -> talk.dossier(id).isEmpty()).findFirst());
        var heard = Dialogue.listen(talk, text);
        if (SettingTalk.toldAnew(talk, told, text, heard))
            return;
        if (isAboutMe(talk, told, text, heard))
            talk.hearing(text);
        else if (isAnswer(told, text, heard))
            answered(talk, told, text, heard);
        else if (!DoneTalk.said(talk, text, heard))
            Dialogue.act(talk, heard, advice);
        if (isOther(open, told))
            Dialogue.keepQuestion(talk, open);
    }

    /** Whether a question came of something else than the message; the one about what stuck came of a reminder. */
    private static boolean isOther(State open, List<Logged> told) {
        return switch (open) {
            case State.Idle _,State.AskCompany _,State.AskWhen _,State.AskWhich _,State.AskDone _,State.AskMeaning _,State.AskSetting _ ->
                false;
            case State.AskZone _,State.Guide _,State.AskProfile _,State.AskMoment _,State.ConfirmForget _ -> true;
            case State.AskSame asked -> isOther(asked.process(), told);
            case State.AskSnooze asked -> isOther(asked.step().process(), told);
            case State.AskUntil asked -> isOther(asked.process(), told);
            case State.AskPause asked -> isOther(asked.process(), told);
            case State.AskRequest asked -> isOther(asked.process(), told);
            case State.AskNextRound asked -> isOther(asked.process(), told);
            case State.AskOfferBy asked -> isOther(asked.process(), told);
            case State.AskHeard asked -> isOther(asked.process(), told);
            case State.AskFix asked -> isOther(asked.process(), told);
            case State.AskDetail asked -> isOther(asked.shown().process(), told);
            case State.AskWhy asked -> isOther(asked.shown().process(), told);
            case State.Confirm asked -> isOther(asked.process(), told);
        };
    }

    private static boolean isOther(ProcessId process, List<Logged> told) {
        return told.stream().noneMatch(logged -> logged.process().equals(process));
    }

    /** It may be what the open question asks about, or at last an answer to it. */
    private static void toldNothing(Talk talk, String text, List<Act> advice) {
        if (talk.settings().zone().isEmpty() || !isInterpreting(talk.state())) {
            Dialogue.hear(talk, text, advice);
            return;
        }
        var heard = Dialogue.listen(talk, text);
        if (!Dialogue.isAnswer(talk, text, heard)) {
            talk.idle();
            Dialogue.act(talk, heard, advice);
        }
    }

    /** Questions about what a message meant; a better message makes them idle. */
    private static boolean isInterpreting(State state) {
        return switch (state) {
            case State.AskCompany _,State.AskWhen _,State.AskWhich _,State.AskDone _,State.AskSame _,State.AskMeaning _ ->
                true;
            case State.Idle _,State.AskZone _,State.Guide _,State.AskMoment _,State.AskSnooze _,State.AskUntil _,State.AskPause _,State.AskRequest _,State.AskNextRound _,State.AskOfferBy _,State.AskHeard _,State.AskFix _,State.AskDetail _,State.AskWhy _,State.AskProfile _,State.AskSetting _,State.Confirm _,State.ConfirmForget _ ->
                false;
        };
    }

    /** Words for a note, or a bare day: on its own the new text would not say what it is about. */
    private static boolean isAnswer(List<Logged> told, String text, Heard heard) {
        boolean words = told.stream().anyMatch(logged -> logged.fact() instanceof Fact.Remembered
                || logged.fact() instanceof Fact.Noted);
        boolean vague = BARE.matcher(heard.wording()).matches()
                || heard.acts().stream().allMatch(act -> act instanceof Act.Unclear || act instanceof Act.Smalltalk);
        return words ? !News.isNews(text, heard) : vague && !heard.dates().isEmpty();
    }

    /** How the user signs is told anew, in the same words or as a bare answer. */
    private static boolean isAboutMe(Talk talk, List<Logged> told, String text, Heard heard) {
        var part = told.stream().map(Logged::fact).filter(Fact.Introduced.class::isInstance)
                .map(fact -> Profile.Part.valueOf(((Fact.Introduced) fact).part())).findFirst();
        return part.isPresent() && (ProfileCard.said(talk, text) || ProfileTalk.answered(talk,
                new State.AskProfile(0, part.get(), List.of(), false), text, heard));
    }

    /** Everything that the answer told before, with what it says now. */
    private static void answered(Talk talk, List<Logged> told, String text, Heard heard) {
        told.forEach(logged -> talk.tell(logged.process(), anew(talk, logged.fact(), text, heard)));
        var process = told.stream().map(Logged::process).filter(id -> !id.equals(ProcessId.NONE)).findFirst();
        process.filter(id -> talk.dossier(id).isPresent()).ifPresent(id -> Cards.afterSaving(talk, id));
    }

    private static Fact anew(Talk talk, Fact fact, String text, Heard heard) {
        if (fact instanceof Fact.Remembered(var round, var old))
            return new Fact.Remembered(round, text.strip());
        if (fact instanceof Fact.Noted(var kind, var step, var old))
            return new Fact.Noted(kind, step, text.strip());
        if (heard.dates().isEmpty())
            return fact;
        Optional<LocalDate> last = DatedAnswers.last(heard);
        return switch (fact) {
            case Fact.InterviewSet set -> interview(talk, set, text, heard);
            case Fact.DecisionPromised _ -> new Fact.DecisionPromised(last.orElseThrow());
            case Fact.StillDeciding(var until, var invited, var when) -> new Fact.StillDeciding(last, invited, when);
            case Fact.AskedToWait(var until, var when) -> new Fact.AskedToWait(last.orElseThrow(), when);
            case Fact.Away(var person, var until) -> new Fact.Away(person, last.orElseThrow());
            case Fact.Requested(var n, var what, var due, var when) -> new Fact.Requested(n, what, last, when);
            case Fact.Offered(var by, var when) -> new Fact.Offered(last, when);
            case Fact.Paused(var until, var when) -> new Fact.Paused(last, when);
            case Fact.Contacted(var kind, var to, var when, var step) ->
                new Fact.Contacted(kind, to, done(talk, text), step);
            case Fact.HandedIn(var n, var when) -> new Fact.HandedIn(n, done(talk, text));
            case Fact.StepDone(var step, var when) -> new Fact.StepDone(step, done(talk, text));
            case Fact.Introduced _,Fact.DecisionOpen _ -> fact;
            case Fact.ProcessNamed _,Fact.PersonMet _,Fact.PersonRemoved _,Fact.Addressed _,Fact.CalledOff _,Fact.BrushedOff _,Fact.NextRoundAnnounced _,Fact.Accepted _,Fact.Rejected _,Fact.Withdrawn _,Fact.MovedOn _,Fact.WentOn _,Fact.Deleted _,Fact.Remembered _,Fact.Noted _,Fact.StepSkipped _,Fact.Rang _,Fact.Snoozed _,Fact.PlaybookChosen _,Fact.TakenBack _,Fact.Meant _,Fact.Relocated _,Fact.Chose _ ->
                fact;
        };
    }

    private static Moment done(Talk talk, String text) {
        return Dates.past(talk, text).stream().findFirst().map(told -> Ticked.Time.of(talk, told).moment())
                .orElse(talk.moment());
    }

    /** Past or to come as it was; a day alone keeps the time of day. */
    private static Fact interview(Talk talk, Fact.InterviewSet set, String text, Heard heard) {
        boolean past = !set.start().instant().isAfter(talk.now());
        var when = (past ? Dates.past(talk, text) : heard.dates()).stream().findFirst()
                .orElse(heard.dates().getFirst());
        return Interviews.interview(talk, set.round(), Slots.builder().when(EditTalk.timed(set.known(),
                set.start().local(), when)).channel(set.channel().orElse(null)).build());
    }
}
