package org.crickets.dialogue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.plan.TimeKnown;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.Who;

/** Corrections: newer facts about the same things. */
final class EditTalk {
    private EditTalk() {}

    static void edit(Talk talk, Dossier dossier, Slots slots) {
        if (slots.newCompany().isPresent() || slots.role().isPresent())
            talk.tell(dossier.id(), new Fact.ProcessNamed(slots.newCompany()
                    .map(name -> CompanyName.corrected(dossier.company(), name)).orElse(dossier.company()),
                    slots.role().or(dossier::role)));
        slots.when().ifPresent(when -> when(talk, dossier, slots, when));
        if (slots.when().isEmpty())
            slots.channel().flatMap(channel -> talk.dossier(dossier.id()).flatMap(Dossier::round)
                    .filter(round -> !round.channel().equals(Optional.of(channel)))).ifPresent(
                            round -> HeldBy.tell(talk, dossier, round, slots.channel().orElseThrow()));
        slots.people().forEach(who -> person(talk, dossier, who));
        slots.decisionBy().ifPresent(by -> talk.tell(dossier.id(), new Fact.DecisionPromised(by)));
        if (talk.hasTold())
            Cards.afterSaving(talk, dossier.id(), moves(talk, dossier, slots) ? "head.moved" : "head.saved");
        else
            Cards.fix(talk, dossier);
    }

    /** Whether what is still to come gets another time; the dossier is as it was before. */
    private static boolean moves(Talk talk, Dossier dossier, Slots slots) {
        return slots.when().isPresent() && dossier.round().filter(round -> !round.isHeld(talk.now())).isPresent();
    }

    /** Of the newest round. */
    static void when(Talk talk, Dossier dossier, Slots slots, When when) {
        when(talk, dossier, dossier.round(), slots, when);
    }

    static void when(Talk talk, Dossier dossier, Optional<Round> round, Slots slots, When when) {
        var known = round.map(one -> timed(one.known(), one.start().local(), when)).orElse(when);
        var corrected = slots.with().when(known).people(List.of()).decisionBy(null)
                .channel(slots.channel().or(() -> round.flatMap(Round::channel)).orElse(null)).build();
        Interviews.setRound(talk, dossier.id(), round.map(Round::number).orElse(1), corrected);
    }

    /** A day alone keeps the time of day that is known. */
    static When timed(TimeKnown known, LocalDateTime start, When when) {
        return switch (known) {
            case START, STATED -> when instanceof When.On(var date)
                    ? new When.At(date.atTime(start.toLocalTime()))
                    : when;
            case DATE, JUST_FINISHED -> when;
        };
    }

    /** Somebody new has been left out, or is another one's right name. */
    private static void person(Talk talk, Dossier dossier, Who who) {
        if (Interviews.person(talk, dossier.id(), who.name()).isEmpty()) {
            var mistaken = Mistaken.in(dossier, talk.heard(), who.name());
            if (mistaken.isPresent()) {
                var title = who.title().or(mistaken.get()::title);
                talk.tell(dossier.id(), new Fact.PersonMet(mistaken.get().id(),
                        Mistaken.whole(mistaken.get().name(), who.name()), title, Interviews.role(title),
                        mistaken.get().round()));
                return;
            }
        }
        int met = Interviews.person(talk, dossier.id(), who.name()).flatMap(dossier::person)
                .map(person -> person.round()).orElse(dossier.round().map(Round::number).orElse(0));
        Interviews.addPeople(talk, dossier.id(), met, List.of(who));
    }
}
