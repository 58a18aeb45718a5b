package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.Moment;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Setting;
import org.crickets.plan.StepKey;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/**
 * What the conversation waits for: one record per question, holding just what is known when it is asked. Its number
 * tells its buttons from those of older questions.
 */
public sealed interface State {
    /** Nothing is asked. */
    record Idle() implements State {}

    /**
     * Where do you live? {@code then}: what was said before the answer, and {@code file}: the calendar file that was
     * sent, to be heard once it is known.
     */
    record AskZone(int question, Optional<String> then, Optional<Input.Invited> file) implements State {}

    /** Which company is it? For an interview told without one. */
    record AskCompany(int question, Act act) implements State {}

    /** When was it, or when is it? For an interview told without a time. */
    record AskWhen(int question, Act act) implements State {}

    /** An interview told step by step; the question is the first detail that is missing: company, time, people. */
    record Guide(int question, Slots slots) implements State {}

    /** Which of these processes does it speak of? */
    record AskWhich(int question, Act act, List<ProcessId> processes) implements State {}

    /** Which of these things is done? {@code day}: of that moment only the day was told. */
    record AskDone(int question, List<StepKey> items, Moment moment, boolean day) implements State {
        public AskDone {
            items = List.copyOf(items);
        }
    }

    /** The same interview as the one logged on that day, or another one? */
    record AskSame(int question, Act act, ProcessId process, int round) implements State {}

    /** Which of these did you mean? {@code said}: the wording asked about, if the answer teaches what it means. */
    record AskMeaning(int question, List<Act> options, Optional<String> said) implements State {}

    /** What stuck with you? Then that draft. */
    record AskMoment(int question, ProcessId process, int round, Optional<StepKey> then) implements State {}

    /** Until when? For a snooze. */
    record AskSnooze(int question, StepKey step) implements State {}

    /** Until when are they deciding, or asked you to wait? */
    record AskUntil(int question, ProcessId process, Act.ReplyKind kind) implements State {}

    /** Until when shall its reminders rest? */
    record AskPause(int question, ProcessId process) implements State {}

    /** What do they want, and by when? */
    record AskRequest(int question, ProcessId process) implements State {}

    /** When is the next round? */
    record AskNextRound(int question, ProcessId process) implements State {}

    /** By when do they want an answer to the offer? */
    record AskOfferBy(int question, ProcessId process) implements State {}

    /** What did they say? After a call. */
    record AskHeard(int question, ProcessId process) implements State {}

    /** What is it really? {@code arg}: which round, person or note; 0 where the field says it all. */
    record AskFix(int question, ProcessId process, Tap.ProcessVerb field, int arg) implements State {
        AskFix(int question, ProcessId process, Tap.ProcessVerb field) {
            this(question, process, field, 0);
        }
    }

    /** A detail, an anecdote or an article for that draft. */
    record AskDetail(int question, Shown shown) implements State {}

    /** Why does that article matter to them? */
    record AskWhy(int question, Shown shown) implements State {}

    /** How do you sign, how are you reached, when are you free? Then those drafts again, if something was {@code told}. */
    record AskProfile(int question, Profile.Part part, List<Shown> then, boolean told) implements State {
        public AskProfile {
            then = List.copyOf(then);
        }
    }

    /** What shall that setting be? Anything else that is said instead is no answer, and ends the question. */
    record AskSetting(int question, Setting setting) implements State {}

    /** Are you sure? Only deleting asks. */
    record Confirm(int question, ProcessId process, Tap.ProcessVerb what) implements State {}

    /** Really forget everything? */
    record ConfirmForget(int question) implements State {}
}
