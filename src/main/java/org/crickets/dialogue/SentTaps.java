package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** One tap that something is done; the message becomes its receipt. */
final class SentTaps {
    private SentTaps() {}

    /** Sent, to everybody whom the button stands for. */
    static void sent(Talk talk, StepKey key, List<Step> steps) {
        if (Item.of(talk, steps).size() > 1) {
            // Of a mixed morning the notes alone: a call or a task is ticked off by itself.
            ListTaps.tick(talk, key, steps.stream().filter(ItemList::isNote).toList());
            return;
        }
        var to = steps.stream().flatMap(step -> Titles.person(talk, step).stream()).distinct().toList();
        steps.forEach(step -> tick(talk, step));
        receipt(talk, talk.dossier(key.process()).orElseThrow(), "receipt.sent", talk.words().list(to));
    }

    /** Talked to them, or left a voicemail. */
    static void called(Talk talk, Dossier dossier, List<Step> steps, ContactKind kind, String key) {
        steps.forEach(step -> contacted(talk, step, kind, talk.moment()));
        var to = steps.stream().flatMap(step -> Titles.person(talk, step).stream()).distinct().toList();
        receipt(talk, dossier, key,
                to.isEmpty() ? dossier.addressee().map(Person::name).orElse("") : talk.words().list(to));
    }

    private static void contacted(Talk talk, Step step, ContactKind kind, Moment when) {
        talk.tell(step.key().process(), new Fact.Contacted(kind, step.key().to(), when, Optional.of(step.key())));
    }

    /** What the tick of a step stands for: it was sent, handed in, or done. */
    static void tick(Talk talk, Step step) {
        tick(talk, step, kind(step), talk.moment());
    }

    /** The same of another time; {@code kind}: how they were contacted, if they were. */
    static void tick(Talk talk, Step step, ContactKind kind, Moment when) {
        if (step.kind().isContact())
            contacted(talk, step, kind, when);
        else if (DoneWords.What.HANDED_IN.fits(step))
            talk.tell(step.key().process(), new Fact.HandedIn(step.key().ordinal(), when));
        else
            talk.tell(step.key().process(), new Fact.StepDone(step.key(), when));
    }

    static ContactKind kind(Step step) {
        if (step.kind() == StepKind.THANK_YOU)
            return ContactKind.THANK_YOU;
        return step.kind() == StepKind.FOLLOW_UP ? ContactKind.FOLLOW_UP : ContactKind.ANSWER;
    }

    /** A7: the call may be tried again the same day, as long as no voicemail is left each time. */
    static void noAnswer(Talk talk, Dossier dossier, Step step) {
        talk.tell(dossier.id(), new Fact.Contacted(ContactKind.UNANSWERED_CALL, step.key().to(), talk.moment(),
                Optional.of(step.key())));
        var again = talk.agenda().step(step.key()).flatMap(Step::rings).map(talk.words()::dateTime).orElse("");
        talk.editTapped(talk.text("receipt.no-answer", "company", dossier.company(), "time",
                talk.words().dateTime(talk.moment()), "again", again), Cards.undo(talk));
        talk.toast(talk.text("toast.noted"));
    }

    static void done(Talk talk, Dossier dossier, List<Step> steps) {
        steps.forEach(
                step -> talk.tell(step.key().process(), new Fact.StepDone(step.key(), talk.moment())));
        talk.idle();
        receipt(talk, dossier, "receipt.done", "");
    }

    static void handedIn(Talk talk, Dossier dossier, Step step) {
        talk.tell(dossier.id(), new Fact.HandedIn(step.key().ordinal(), talk.moment()));
        receipt(talk, dossier, "receipt.handed-in", "");
    }

    private static void receipt(Talk talk, Dossier dossier, String key, String who) {
        talk.editTapped(receiptLine(talk, dossier, key, who, talk.words().dateTime(talk.moment()), ""),
                Cards.undo(talk));
        talk.toast(talk.text("toast.noted"));
    }

    /** What was done, when, and the next date; {@code what} where that has to be told apart. */
    static String receiptLine(Talk talk, Dossier dossier, String key, String who, String time, String what) {
        return talk.text(key, "company", dossier.company(), "who", who, "what", what, "time", time, "next",
                nextCheck(talk, dossier));
    }

    /** The next date of the plan that asks something of the user. */
    private static String nextCheck(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> step.due().toInstant().isAfter(talk.now()))
                .filter(step -> step.kind() != StepKind.REFERENCES).findFirst()
                .map(step -> talk.text(step.kind() == StepKind.STOP ? "receipt.stop" : "receipt.next", "date",
                        talk.words().date(step.due().toLocalDate())))
                .orElse("");
    }
}
