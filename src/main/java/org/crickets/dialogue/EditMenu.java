package org.crickets.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.PlaybookVerb;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.plan.Dossier;

/** Everything of a process that can be changed, by buttons; the questions behind them. */
final class EditMenu {
    private EditMenu() {}

    static Screen of(Talk talk, Dossier dossier) {
        var keys = new Keys(talk.tools.messages());
        return new Screen(talk.text("ask.fix", "company", dossier.company()),
                keys.row(to(keys, "fix.company", ProcessVerb.FIX_COMPANY, dossier, 0),
                        to(keys, "fix.role", ProcessVerb.FIX_ROLE, dossier, 0),
                        to(keys, "fix.when", ProcessVerb.FIX_WHEN, dossier, 0))
                        .row(to(keys, "fix.rounds", ProcessVerb.ROUNDS, dossier, 1),
                                to(keys, "fix.people", ProcessVerb.FIX_PEOPLE, dossier, 0),
                                to(keys, "fix.contact", ProcessVerb.WRITE_TO, dossier, 0))
                        .row(to(keys, "fix.decision", ProcessVerb.FIX_DECISION, dossier, 0),
                                keys.button("fix.playbook", new Tap.OnPlaybook(PlaybookVerb.ALL, "", dossier.id())),
                                to(keys, "fix.notes", ProcessVerb.NOTES, dossier, 0))
                        .row(to(keys, "delete", ProcessVerb.DELETE, dossier, 0)).build());
    }

    static Button to(Keys keys, String label, ProcessVerb verb, Dossier dossier, int arg) {
        return keys.button(label, new Tap.OnProcess(verb, dossier.id(), arg));
    }

    /** A tap in the menu, or on a screen behind it. */
    static void tapped(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        int arg = tap.arg();
        switch (tap.verb()) {
            case FIX_COMPANY -> ask(talk, dossier, tap, Optional.of(dossier.company()));
            case FIX_ROLE -> ask(talk, dossier, tap, dossier.role(), dossier.role().isPresent() ? "no-role" : "");
            case FIX_DECISION -> ask(talk, dossier, tap, dossier.decisionBy().map(talk.words()::date),
                    dossier.decisionBy().isPresent() ? "no-date" : "");
            case FIX_WHEN -> {
                if (arg == 0 && dossier.rounds().size() > 1)
                    RoundEdits.all(talk, dossier, 1).editTapped(talk);
                else
                    ask(talk, dossier, tap, RoundEdits.round(dossier, arg).or(dossier::round)
                            .map(round -> talk.words().dateTime(round.start())));
            }
            case ROUNDS -> {
                if (arg == 0)
                    RoundEdits.all(talk, dossier, 1).sayAbout(talk, dossier.id());
                else
                    RoundEdits.all(talk, dossier, arg).editTapped(talk);
            }
            case ROUND, REMOVE_ROUND, FIX_CHANNEL, FIX_MOMENT, ADD_ROUND -> RoundEdits.tapped(talk, tap, dossier);
            case FIX_PEOPLE, PERSON, ADD_PERSON, REMOVE_PERSON, FIX_NAME, FIX_TITLE, WRITE_TO ->
                PeopleEdits.tapped(talk, tap, dossier);
            case NOTES -> NoteEdits.screen(talk, dossier).editTapped(talk);
            case FIX_NOTE -> NoteEdits.ask(talk, dossier, tap);
            case CARD, FIX, REPLIED, DELETE, MOVE_ON, WITHDRAW, GO_ON, WHY, WITHDRAWAL_DRAFT, ACCEPT, ADDRESS, PAUSE ->
                throw new IllegalArgumentException("no edit: " + tap.verb());
        }
    }

    static void gone(Talk talk) {
        talk.editTapped(talk.text("gone"), Keys.NONE);
    }

    /** Asks for another value, with the usual ones as buttons; what is to be typed has a hint in the field. */
    static void ask(Talk talk, Dossier dossier, Tap.OnProcess tap, Optional<String> now, String... options) {
        var name = "ask." + tap.verb().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var keys = new Keys(talk.tools.messages());
        var labels = List.of(options).stream().filter(option -> !option.isEmpty()).toList();
        for (int i = 0; i < labels.size(); i += 2)
            keys.row(labels.subList(i, Math.min(labels.size(), i + 2)).stream()
                    .map(label -> keys.button(label, new Tap.Choice(talk.nextQuestion(), labels.indexOf(label))))
                    .toArray(Button[]::new));
        talk.sayAbout(dossier.id(), talk.text(name, "company", dossier.company(), "now", now.orElse("")),
                labels.isEmpty() ? new Keyboard.Type(talk.text(name + ".hint")) : keys.build());
        talk.ask(new State.AskFix(talk.nextQuestion(), dossier.id(), tap.verb(), tap.arg()));
    }
}
