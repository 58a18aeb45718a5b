package org.crickets.dialogue;

import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** What was typed to mend one thing of a card. */
final class Fixes {
    private Fixes() {}

    /** False if the text does not say it. */
    static boolean fix(Talk talk, Dossier dossier, Tap.ProcessVerb field, String text, Heard heard) {
        return switch (field) {
            case FIX_COMPANY -> named(talk, dossier, Slots.builder().newCompany(text.strip()).build());
            case FIX_ROLE -> named(talk, dossier, Slots.builder().role(text.strip()).build());
            case FIX_WHEN -> when(talk, dossier, text, heard);
            case FIX_DECISION -> decision(talk, dossier, heard);
            case FIX_PEOPLE -> people(talk, dossier, text, heard);
            case CARD, FIX, REPLIED, DELETE, MOVE_ON, WITHDRAW, GO_ON, WHY, WITHDRAWAL_DRAFT, ACCEPT, ADDRESS, PAUSE ->
                false;
        };
    }

    private static boolean named(Talk talk, Dossier dossier, Slots slots) {
        talk.idle();
        EditTalk.edit(talk, dossier, slots);
        return true;
    }

    private static boolean when(Talk talk, Dossier dossier, String text, Heard heard) {
        boolean coming = dossier.round().filter(round -> round.start().zoned().toInstant().isAfter(talk.now()))
                .isPresent();
        var when = coming ? heard.dates().stream().findFirst() : Dates.nearest(talk, text, heard);
        return when.isPresent() && named(talk, dossier, Slots.builder().when(when.get()).build());
    }

    private static boolean decision(Talk talk, Dossier dossier, Heard heard) {
        if (heard.dates().isEmpty())
            return false;
        return named(talk, dossier, Slots.builder()
                .decisionBy(heard.dates().stream().map(When::date).reduce((one, two) -> two).orElseThrow()).build());
    }

    /** The people typed take the place of those of the newest round. */
    private static boolean people(Talk talk, Dossier dossier, String text, Heard heard) {
        var people = Names.read(text, heard);
        if (people.isEmpty())
            return false;
        talk.idle();
        int round = dossier.round().map(Round::number).orElse(0);
        Interviews.addPeople(talk, dossier.id(), round, people);
        dossier.people().stream().filter(person -> person.round() == round)
                .filter(person -> people.stream().noneMatch(
                        who -> Interviews.person(talk, dossier.id(), who.name()).equals(
                                java.util.Optional.of(person.id()))))
                .forEach(person -> talk.tell(dossier.id(), new Fact.PersonRemoved(person.id())));
        Cards.afterSaving(talk, dossier.id());
        return true;
    }
}
