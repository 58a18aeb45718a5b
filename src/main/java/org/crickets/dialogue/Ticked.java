package org.crickets.dialogue;

import java.util.List;
import org.crickets.dialogue.DoneWords.What;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.Step;
import org.crickets.understand.When;

/** Writes down that things of the plan are done, and says so in a message of its own. */
final class Ticked {
    private Ticked() {}

    /** When it was; {@code stated}: somebody told it, {@code day}: only the day of it. */
    record Time(Moment moment, boolean stated, boolean day) {
        /** As it was told; what would be to come is now. */
        static Time of(Talk talk, When told) {
            var moment = SentTalk.when(talk, told);
            return moment.instant().isAfter(talk.now())
                    ? now(talk)
                    : new Time(moment, true, told instanceof When.On && !told.date().equals(talk.moment().date()));
        }

        static Time now(Talk talk) {
            return new Time(talk.moment(), false, false);
        }
    }

    static void done(Talk talk, List<Item> items, Time time) {
        items.stream().flatMap(item -> item.steps().stream())
                .forEach(step -> SentTaps.tick(talk, step, kind(step), time.moment()));
        var lines = items.stream().map(item -> receipt(talk, item, time, items.size() > 1)).toList();
        var first = items.getFirst().first();
        if (items.stream().flatMap(item -> item.dossiers(talk).stream()).distinct().count() == 1)
            talk.sayAbout(first.key().process(), String.join("\n", lines), Cards.undo(talk));
        else
            talk.say(String.join("\n", lines), Cards.undo(talk));
        if (items.size() == 1 && first.isCall())
            talk.dossier(first.key().process()).ifPresent(dossier -> StepTaps.heard(talk, dossier));
    }

    private static ContactKind kind(Step step) {
        return step.isCall() ? ContactKind.CALL : SentTaps.kind(step);
    }

    private static String receipt(Talk talk, Item item, Time time, boolean mixed) {
        var first = item.first();
        var dossier = talk.dossier(first.key().process()).orElseThrow();
        var to = item.steps().stream().flatMap(step -> Titles.person(talk, step).stream()).distinct().toList();
        return SentTaps.receiptLine(talk, dossier, receipt(first),
                to.isEmpty() && first.isCall()
                        ? dossier.addressee().map(Person::name).orElse("")
                        : talk.words().list(to),
                time.day()
                        ? talk.words().date(time.moment().date())
                        : talk.words().dateTime(time.moment()),
                mixed ? talk.text("csv.step." + Titles.key(first.kind())) : "");
    }

    private static String receipt(Step step) {
        if (step.isCall())
            return "receipt.talked";
        if (step.kind().isContact())
            return "receipt.sent";
        return What.HANDED_IN.fits(step) ? "receipt.handed-in" : "receipt.done";
    }
}
