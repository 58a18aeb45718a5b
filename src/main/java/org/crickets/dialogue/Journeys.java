package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Journey;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.understand.When;

/** Somebody is elsewhere: their clock goes with them, and when the time they named is over they are asked where they are. */
final class Journeys {
    private Journeys() {}

    /** "I'm in Berlin", "… until Friday", "… this month": from now on, or for so long. */
    static void moved(Talk talk, ZoneId zone) {
        if (Dates.isComing(talk)) {
            talk.say(talk.text("zone.later", "city", city(zone)));
            return;
        }
        var until = Dates.lasting(talk).map(When::date);
        if (until.isEmpty() && journey(talk).isEmpty() && zone.equals(talk.settings().habits().zone())) {
            talk.say(changed(talk));
            return;
        }
        go(talk, zone, until);
        talk.say(changed(talk), new Keys(talk.tools.messages())
                .row(new Keys(talk.tools.messages()).button("undo", new Tap.TakeBack(talk.world.source()))).build());
    }

    /** From now on their clock is that one. */
    static void go(Talk talk, ZoneId zone, Optional<LocalDate> until) {
        talk.tell(ProcessId.NONE, new Fact.Relocated(talk.settings().habits().zone(), zone, until));
        talk.settle(talk.settings().in(zone));
    }

    static String changed(Talk talk) {
        var zone = talk.settings().habits().zone();
        return talk.text("zone.changed", "zone", zone.getId(), "time",
                talk.words().dateTime(talk.now().atZone(zone)), "asked",
                journey(talk).map(journey -> talk.words().date(journey.until().plusDays(1))).orElse(""));
    }

    private static Optional<Journey> journey(Talk talk) {
        return Journey.now(History.of(talk.record()));
    }

    /** The question on the morning after. */
    static Reply.Say question(Talk talk, StepKey key) {
        var journey = journey(talk).orElseThrow();
        var keys = new Keys(talk.tools.messages()).row(
                Keys.named(talk.text("button.back-home", "city", city(journey.home())),
                        new Tap.OnStep(StepVerb.HOME, key)),
                Keys.named(talk.text("button.still-there", "city", city(journey.here())),
                        new Tap.OnStep(StepVerb.DONE, key)));
        return new Reply.Say(talk.text("ring.back-home", "city", city(journey.here()), "until",
                talk.words().date(journey.until())), keys.build(), true, Optional.empty());
    }

    /** An old question changes nothing: it says what the clock is now. */
    static void tapped(Talk talk, Tap.OnStep tap) {
        var asked = journey(talk).filter(journey -> journey.number() == tap.step().ordinal());
        if (asked.isPresent() && tap.verb() == StepVerb.HOME)
            go(talk, asked.get().home(), Optional.empty());
        else if (asked.isPresent() && tap.verb() == StepVerb.DONE)
            talk.tell(ProcessId.NONE, new Fact.StepDone(tap.step(), talk.moment()));
        talk.editTapped(changed(talk), Keys.NONE);
    }

    /** After what came from a source was taken back: if a move was among it, the clock is what it was without. */
    static void restore(Talk talk, Source source) {
        var undone = talk.record().stream().filter(logged -> logged.source().isOf(source)).map(Logged::fact)
                .filter(Fact.Relocated.class::isInstance).map(Fact.Relocated.class::cast).findFirst();
        undone.ifPresent(move -> talk.settle(talk.settings().in(History.of(talk.record()).general().stream()
                .map(Logged::fact).filter(Fact.Relocated.class::isInstance).map(Fact.Relocated.class::cast)
                .map(Fact.Relocated::to).reduce((one, two) -> two).orElse(move.from()))));
    }

    /** What people there call it: "New York" of America/New_York. */
    static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }
}
