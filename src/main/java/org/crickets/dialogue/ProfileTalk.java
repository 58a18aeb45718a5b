package org.crickets.dialogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.dialogue.Profile.Part;
import org.crickets.plan.DraftKind;
import org.crickets.understand.Act;

/** What stands at the end of the user's notes: asked for once, when a draft could use it, and changed at any time. */
final class ProfileTalk {
    private ProfileTalk() {}

    /** Asks for the first piece that these drafts could use and that was never asked for; one question at a time. */
    static void askMissing(Talk talk, List<Shown> shown) {
        boolean aMomentIsAsked = talk.state() instanceof State.AskMoment
                && shown.stream().allMatch(draft -> draft.kind() == DraftKind.REFERENCES_ALERT);
        if (!aMomentIsAsked)
            missing(talk, shown).ifPresent(part -> ask(talk, part, shown, false));
    }

    private static Optional<Part> missing(Talk talk, List<Shown> shown) {
        return Arrays.stream(Part.values())
                .filter(part -> shown.stream().anyMatch(draft -> isOfUse(part, draft.kind())))
                .filter(part -> talk.settings().me().isMissing(part)).findFirst();
    }

    /** Every note has a signature; a follow-up of A4 closes with contact details and availability, a voicemail with a number. */
    private static boolean isOfUse(Part part, DraftKind kind) {
        boolean closing = kind == DraftKind.A4_FOLLOW_UP || kind == DraftKind.A4_ARTICLE
                || kind == DraftKind.A4_CLOSING;
        return switch (part) {
            case SIGNATURE -> true;
            case CONTACT -> closing || kind == DraftKind.K8_CALL_SCRIPT;
            case AVAILABILITY -> closing;
        };
    }

    /** From a button or the command: asked however often. */
    static void change(Talk talk, Part part, List<Shown> then) {
        ask(talk, part, then, false);
    }

    private static void ask(Talk talk, Part part, List<Shown> then, boolean told) {
        Asking.typed(talk, "ask.profile." + name(part), "skip",
                new State.AskProfile(talk.nextQuestion(), part, then, told), "now",
                talk.settings().me().value(part).orElse(""));
        settle(talk, talk.settings().me().asked(part));
    }

    /** False for what nobody would sign with: it is heard as a message of its own. */
    static boolean answered(Talk talk, State.AskProfile asked, String typed, Heard heard) {
        var text = AboutMe.said(typed).filter(said -> said.part() == asked.part()).map(AboutMe.Said::text)
                .orElse(typed);
        boolean isOther = !AboutMe.isPlausible(text)
                || heard.acts().stream().anyMatch(act -> isNews(asked.part(), act));
        if (isOther && !talk.isWord("answer.remove", text))
            return false;
        var wrong = wrong(talk, asked.part(), text);
        wrong.ifPresentOrElse(talk::say, () -> {
            ProfileChange.to(talk, told(talk, asked.part(), text));
            next(talk, asked, true);
        });
        return true;
    }

    /** Names and times alone are heard as nothing, or as a date; whatever tells or asks of an interview is news. */
    private static boolean isNews(Part part, Act act) {
        return switch (act) {
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.LogSent _,Act.LogReply _,Act.HandedIn _ -> true;
            case Act.AskNext _,Act.AskCanIContactNow _,Act.ListProcesses _,Act.Accepted _,Act.MoveOn _ -> true;
            case Act.Undo _,Act.Delete _,Act.SetPlaybook _,Act.Help _ -> true;
            case Act.ContactAway _,Act.SetDecisionDate _ ->
                part != Part.AVAILABILITY || !act.slots().people().isEmpty();
            case Act.Snooze _,Act.Edit _,Act.SetTimezone _,Act.Smalltalk _,Act.Unclear _ -> false;
        };
    }

    /** What to say about a text that cannot be that piece. */
    static Optional<String> wrong(Talk talk, Part part, String text) {
        if (AboutMe.isTooLong(text))
            return Optional.of(talk.text("profile.too-long", "most", AboutMe.LONGEST));
        return part == Part.CONTACT && !talk.isWord("answer.remove", text) && !AboutMe.hasContact(text)
                ? Optional.of(talk.text("profile.no-contact"))
                : Optional.empty();
    }

    static Profile told(Talk talk, Part part, String text) {
        var me = talk.settings().me();
        return talk.isWord("answer.remove", text)
                ? me.with(part, Optional.empty())
                : AboutMe.told(me, part, text);
    }

    static boolean skip(Talk talk, State.AskProfile asked) {
        next(talk, asked, asked.told());
        return true;
    }

    /** The next question, or else the draft with what was told. */
    private static void next(Talk talk, State.AskProfile asked, boolean told) {
        talk.idle();
        var shown = asked.then();
        var part = missing(talk, shown);
        if (part.isPresent())
            ask(talk, part.get(), shown, told);
        else if (!told)
            talk.say(talk.text("profile.skipped"));
        else if (shown.isEmpty())
            ProfileCard.show(talk);
        else
            shown.forEach(draft -> DraftTalk.again(talk, draft));
    }

    static void settle(Talk talk, Profile profile) {
        talk.settle(talk.settings().with(profile));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
