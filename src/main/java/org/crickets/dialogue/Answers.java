package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** Typed answers to open questions. What is no answer is heard as a message of its own, and the question stays. */
final class Answers {
    private Answers() {}

    /** Whether the text was an answer to what is asked. */
    static boolean answered(Talk talk, String text, Heard heard) {
        if (!(talk.state() instanceof State.Idle) && talk.isWord("answer.cancel", text)) {
            talk.idle();
            talk.say(talk.text("cancelled"));
            return true;
        }
        boolean skip = talk.isWord("answer.skip", text);
        return switch (talk.state()) {
            case State.Idle() -> false;
            case State.AskZone _ -> zone(talk, text, heard);
            case State.AskCompany(var n, var act) ->
                skip ? Asking.needed(talk) : News.isName(heard) && company(talk, act, text, heard);
            case State.AskWhen(var n, var act) -> skip
                    ? Asking.needed(talk)
                    : !News.isElsewhere(text, heard, act.slots().company())
                            && DatedAnswers.when(talk, act, text, heard);
            case State.Guide(var n, var slots) ->
                !News.isNews(text, heard) && Guide.answered(talk, slots, text, heard, skip);
            case State.AskWhich(var n, var act, var processes) ->
                skip ? Asking.skipped(talk) : which(talk, act, processes, text);
            case State.AskDone asked -> skip ? Asking.skipped(talk) : DoneAsked.answered(talk, asked, text);
            case State.AskSame _ -> skip && Asking.skipped(talk);
            case State.AskMeaning _ -> skip && Asking.skipped(talk);
            case State.AskMoment(var n, var process, var round, var then) ->
                isMomentOver(talk, process, round, then)
                        ? talk.forgetQuestion()
                        : skip
                                ? Choices.skipMoment(talk, process, round, then)
                                : isMoment(text, then) && isStory(talk, text, heard)
                                        && moment(talk, process, round, then, text);
            case State.AskSnooze(var n, var step) -> skip
                    ? Asking.skipped(talk)
                    : !isElsewhere(talk, step.process(), text, heard) && DatedAnswers.snooze(talk, step, heard);
            case State.AskUntil(var n, var process, var kind) ->
                skip
                        ? Choices.noUntil(talk, process, kind)
                        : !News.isNews(text, heard) && DatedAnswers.until(talk, process, kind, heard);
            case State.AskPause(var n, var process) -> skip
                    ? PauseTalk.forNow(talk, process)
                    : !News.isNews(text, heard) && PauseTalk.answered(talk, process, heard);
            case State.AskRequest(var n, var process) ->
                skip
                        ? Asking.skipped(talk)
                        : isStory(talk, text, heard) && request(talk, process, text, heard);
            case State.AskNextRound(var n, var process) -> skip
                    ? Choices.laterRound(talk, process)
                    : !isElsewhere(talk, process, text, heard) && DatedAnswers.nextRound(talk, process, heard);
            case State.AskOfferBy(var n, var process) ->
                skip
                        ? Choices.noOfferDate(talk)
                        : !News.isNews(text, heard) && DatedAnswers.offerBy(talk, process, heard);
            case State.AskHeard(var n, var process) -> skip && Choices.noOfferDate(talk);
            case State.AskFix asked -> skip ? Asking.skipped(talk) : fix(talk, asked, text, heard);
            case State.AskDetail(var n, var shown) -> skip
                    ? DetailTalk.skip(talk, shown)
                    : isStory(talk, text, heard) && DetailTalk.answered(talk, shown, text);
            case State.AskWhy(var n, var shown) -> skip
                    ? DetailTalk.skip(talk, shown)
                    : isStory(talk, text, heard) && DetailTalk.answeredWhy(talk, shown, text);
            case State.AskProfile asked -> skip
                    ? ProfileTalk.skip(talk, asked)
                    : !isAboutDraft(talk, text, heard) && ProfileTalk.answered(talk, asked, text, heard);
            case State.AskSetting asked -> skip
                    ? Asking.skipped(talk)
                    : SettingTalk.answered(talk, asked.setting(), text, heard);
            case State.ConfirmForget _ -> ForgetTalk.answered(talk, text, skip);
            case State.Confirm(var n, var process, var what) -> confirm(talk, process, text, skip);
        };
    }

    /** Neither news, nor thanks, nor word that something is done. */
    private static boolean isStory(Talk talk, String text, Heard heard) {
        return !News.isNoStory(text, heard) && Courtesy.emoji(text).isEmpty() && !DoneTalk.isMeant(talk, text, heard);
    }

    /** Said of the draft that stands above the question; "Ty" is a name. */
    private static boolean isAboutDraft(Talk talk, String text, Heard heard) {
        return DoneTalk.isMeant(talk, text, heard) || DraftAgain.isAsked(text)
                || text.strip().length() > 2 && Courtesy.emoji(text).isPresent();
    }

    private static boolean isElsewhere(Talk talk, ProcessId process, String text, Heard heard) {
        return News.isElsewhere(text, heard, talk.dossier(process).map(dossier -> dossier.company()));
    }

    /** What is told before the zone is known waits for it. */
    private static boolean zone(Talk talk, String text, Heard heard) {
        var zone = Zones.read(talk, text);
        if (zone.isEmpty() && News.isNews(text, heard)) {
            Zones.ask(talk, Optional.of(text));
            return true;
        }
        if (zone.isEmpty()) {
            talk.say(talk.text("ask.zone.again"), new Keyboard.Type(talk.text("ask.zone.hint")));
            return true;
        }
        Zones.known(talk, zone.get());
        return true;
    }

    private static boolean company(Talk talk, Act act, String text, Heard heard) {
        var said = heard.acts().getFirst().slots().company();
        var name = said.orElse(CompanyName.of(text.strip()));
        if (said.isEmpty() && (name.length() > 60 || name.contains("\n")))
            return false;
        talk.idle();
        ActTalk.act(talk, Slotted.with(act, act.slots().with().company(name).build()));
        return true;
    }

    private static boolean which(Talk talk, Act act, List<ProcessId> processes, String text) {
        var typed = text.strip();
        var found = processes.stream().flatMap(id -> talk.dossier(id).stream())
                .filter(dossier -> dossier.company().equalsIgnoreCase(typed)
                        || dossier.role().filter(typed::equalsIgnoreCase).isPresent())
                .toList();
        if (found.size() != 1)
            return false;
        Choices.withProcess(talk, act, found.getFirst());
        return true;
    }

    /** What stuck is asked for until the note is due; days later a message is no answer to it any more. */
    private static boolean isMomentOver(Talk talk, ProcessId process, int round, Optional<StepKey> then) {
        boolean isAskedAgain = talk.dossier(process).flatMap(dossier -> dossier.moment(round)).isPresent()
                && talk.world.asked().filter(talk.now().minus(Dialogue.RETURNS)::isBefore).isPresent();
        return then.isEmpty() && !isAskedAgain && Rings.live(talk, new StepKey(process, round, StepKind.DEBRIEF, 0, 1))
                .noneMatch(step -> step.kind() == StepKind.DEBRIEF);
    }

    /** A bare "ok, thanks" is no memorable moment; right before a draft, anything typed is. */
    private static boolean isMoment(String text, Optional<StepKey> then) {
        return then.isPresent() || text.strip().split("\\s+").length > 2;
    }

    private static boolean moment(Talk talk, ProcessId process, int round, Optional<StepKey> then, String text) {
        if (Notes.isTooLong(talk, text))
            return true;
        talk.idle();
        boolean isNew = talk.dossier(process).flatMap(dossier -> dossier.moment(round)).isEmpty();
        talk.tell(process, new Fact.Remembered(round, text.strip()));
        // The debrief and the word about references came in one message, so one answer settles both.
        Rings.group(talk, new StepKey(process, round, StepKind.DEBRIEF, 0, 1)).stream()
                .filter(step -> step.rings().filter(at -> at.toInstant().isAfter(talk.now())).isEmpty()
                        || step.outlook() instanceof Step.Outlook.Rings(var at, var again) && again)
                .forEach(step -> talk.tell(process, new Fact.StepDone(step.key(), talk.moment())));
        var about = talk.dossier(process).flatMap(dossier -> SaidTo.only(dossier, round))
                .filter(person -> isNew && SaidTo.line(person, text.strip()).isEmpty());
        if (about.isPresent())
            sayItToThem(talk, process, round, then);
        else {
            talk.sayAbout(process, talk.text("moment.noted"), Cards.undo(talk));
            Choices.thenDraft(talk, then);
        }
        return true;
    }

    /** The line speaks about somebody to whom it will be said: asked once, and kept as it is if they like. */
    private static void sayItToThem(Talk talk, ProcessId process, int round, Optional<StepKey> then) {
        var keys = new Keys(talk.tools.messages());
        int question = talk.nextQuestion();
        talk.sayAbout(process,
                talk.text("ask.moment.you", "who", SaidTo.name(talk.dossier(process).orElseThrow(), round)),
                keys.row(keys.button("keep-line", new Tap.Choice(question, 0)),
                        keys.button("undo", new Tap.TakeBack(talk.world.source()))).build());
        talk.ask(new State.AskMoment(question, process, round, then));
    }

    private static boolean request(Talk talk, ProcessId process, String text, Heard heard) {
        var dossier = talk.dossier(process);
        if (dossier.isEmpty())
            return false;
        talk.idle();
        var slots = heard.acts().getFirst().slots();
        var due = slots.due().or(() -> DatedAnswers.last(heard));
        ReplyTalk.requested(talk, dossier.get(), slots.askedFor().orElse(text.strip()), due, Slots.none());
        return true;
    }

    private static boolean fix(Talk talk, State.AskFix asked, String text, Heard heard) {
        var dossier = talk.dossier(asked.process());
        boolean isDate = asked.field() == Tap.ProcessVerb.FIX_WHEN || asked.field() == Tap.ProcessVerb.FIX_DECISION;
        boolean isNews = isDate && !heard.dates().isEmpty()
                ? isElsewhere(talk, asked.process(), text, heard)
                : News.isNews(text, heard);
        return dossier.isPresent() && !isNews && Fixes.fix(talk, dossier.get(), asked, text, heard);
    }

    private static boolean confirm(Talk talk, ProcessId process, String text, boolean skip) {
        if (!talk.isWord("answer.yes", text) && !skip)
            return false;
        Choices.deleted(talk, process, skip ? 1 : 0);
        return true;
    }
}
