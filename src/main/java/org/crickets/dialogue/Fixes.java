package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** What was typed to mend one thing of a card. */
final class Fixes {
    private Fixes() {}

    /** Which option of a question leaves all as it is. */
    static final int SKIP = 9;
    /** The most characters of a name, a role or a title. */
    private static final int LONGEST = 80;

    /** False if the text does not say it. */
    static boolean fix(Talk talk, Dossier dossier, State.AskFix asked, String text, Heard heard) {
        return switch (asked.field()) {
            case FIX_COMPANY -> isTooLong(talk, text)
                    || named(talk, dossier, Slots.builder().newCompany(text.strip()).build());
            case FIX_ROLE -> isTooLong(talk, text) || named(talk, dossier, Slots.builder().role(text.strip()).build());
            case FIX_WHEN -> when(talk, dossier, asked.arg(), text, heard);
            case FIX_DECISION -> decision(talk, dossier, heard);
            case FIX_PEOPLE -> people(talk, dossier, text, heard);
            case FIX_CHANNEL -> RoundEdits.channel(talk, dossier, asked.arg(), text);
            case FIX_MOMENT -> NoteEdits.moment(talk, dossier, asked.arg(), text);
            case FIX_NOTE -> NoteEdits.note(talk, dossier, asked.arg(), text);
            case ADD_PERSON -> PeopleEdits.add(talk, dossier, asked.arg(), Names.read(text, heard));
            case FIX_NAME -> isTooLong(talk, text) || PeopleEdits.name(talk, dossier, asked.arg(), text.strip());
            case FIX_TITLE -> isTooLong(talk, text)
                    || PeopleEdits.title(talk, dossier, asked.arg(), Optional.of(text.strip()));
            case CARD, FIX, REPLIED, DELETE, MOVE_ON, WITHDRAW, GO_ON, WHY, WITHDRAWAL_DRAFT, ACCEPT, ADDRESS, PAUSE,
                    ROUNDS, ROUND, ADD_ROUND, REMOVE_ROUND, PERSON, REMOVE_PERSON, WRITE_TO, NOTES ->
                false;
        };
    }

    /** A button under the question: what is to be no more, or one of the usual values. */
    static void chosen(Talk talk, Dossier dossier, State.AskFix asked, int option) {
        switch (asked.field()) {
            case FIX_ROLE -> removed(talk, dossier, option, new Fact.ProcessNamed(dossier.company(), Optional.empty()));
            case FIX_DECISION -> {
                if (dossier.decisionBy().isPresent())
                    removed(talk, dossier, option, new Fact.DecisionOpen(talk.moment()));
            }
            case FIX_CHANNEL -> RoundEdits.channel(talk, dossier, asked.arg(), option);
            case FIX_TITLE -> PeopleEdits.title(talk, dossier, asked.arg(), option);
            case FIX_MOMENT -> removed(talk, dossier, option, new Fact.Remembered(asked.arg(), ""));
            case FIX_NOTE -> NoteEdits.all(dossier).stream().skip(Math.max(0, asked.arg() - 1)).limit(1).forEach(
                    noted -> removed(talk, dossier, option, new Fact.Noted(noted.kind(), noted.step(), "")));
            case FIX_COMPANY, FIX_WHEN, FIX_PEOPLE, FIX_NAME, CARD, FIX, REPLIED, DELETE, MOVE_ON, WITHDRAW, GO_ON, WHY,
                    WITHDRAWAL_DRAFT, ACCEPT, ADDRESS, PAUSE, ROUNDS, ROUND, ADD_ROUND, REMOVE_ROUND, PERSON,
                    ADD_PERSON, REMOVE_PERSON, WRITE_TO, NOTES -> {
                // nothing to choose but to leave it
            }
        }
    }

    private static void removed(Talk talk, Dossier dossier, int option, Fact fact) {
        if (option == 0)
            ReplyTalk.save(talk, dossier, fact);
    }

    /** Says so, if it is; the question stays. */
    private static boolean isTooLong(Talk talk, String text) {
        boolean tooLong = text.strip().length() > LONGEST || text.strip().contains("\n");
        if (tooLong)
            talk.say(talk.text("fix.too-long", "most", LONGEST));
        return tooLong;
    }

    private static boolean named(Talk talk, Dossier dossier, Slots slots) {
        talk.idle();
        EditTalk.edit(talk, dossier, slots);
        return true;
    }

    /** Of the round with that number; 0: of the newest. */
    private static boolean when(Talk talk, Dossier dossier, int number, String text, Heard heard) {
        var round = dossier.rounds().stream().filter(one -> one.number() == number).findFirst().or(dossier::round);
        boolean coming = round.filter(one -> one.start().zoned().toInstant().isAfter(talk.now())).isPresent();
        var when = coming ? heard.dates().stream().findFirst() : Dates.nearest(talk, text, heard);
        if (when.isEmpty())
            return false;
        talk.idle();
        EditTalk.when(talk, dossier, round, Slots.none(), when.get());
        Cards.afterSaving(talk, dossier.id(), coming ? "head.moved" : "head.saved");
        return true;
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
                                Optional.of(person.id()))))
                .forEach(person -> talk.tell(dossier.id(), new Fact.PersonRemoved(person.id())));
        Cards.afterSaving(talk, dossier.id());
        return true;
    }
}
