package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.Dossier;
import org.crickets.understand.Act;

/** The questions that several paths ask. */
final class Asking {
    private Asking() {}

    /** When was it, or when is it? */
    static void when(Talk talk, Act act, String key, Object... values) {
        talk.say(talk.text(key, values), new Keyboard.Type(talk.text("ask.when.hint")));
        talk.ask(new State.AskWhen(talk.nextQuestion(), act));
    }

    /** Which of these processes? */
    static void which(Talk talk, Act act, List<Dossier> dossiers) {
        int question = talk.nextQuestion();
        talk.say(talk.text("ask.which"), whichKeys(talk, question, dossiers));
        talk.ask(new State.AskWhich(question, act, dossiers.stream().map(Dossier::id).toList()));
    }

    static Keyboard whichKeys(Talk talk, int question, List<Dossier> dossiers) {
        List<Button> buttons = new ArrayList<>();
        for (int i = 0; i < dossiers.size() && i < 8; i++)
            buttons.add(Keys.named(label(talk, dossiers.get(i), dossiers), new Tap.Choice(question, i)));
        return new Keys(talk.tools.messages()).rows(buttons, 1).build();
    }

    /** The role tells two processes of one company apart, else the day of the interview. */
    static String label(Talk talk, Dossier dossier, List<Dossier> all) {
        long same = all.stream().filter(other -> other.company().equalsIgnoreCase(dossier.company())).count();
        return same == 1
                ? dossier.company()
                : dossier.role().orElseGet(() -> dossier.round()
                        .map(round -> talk.words().date(round.start().date())).orElse(dossier.company()));
    }

    /** Which of these did you mean? */
    static void meaning(Talk talk, List<Act> options, Optional<String> said) {
        int question = talk.nextQuestion();
        talk.say(talk.text("ask.meaning"), meaningKeys(talk, question, options));
        talk.ask(new State.AskMeaning(question, options, said));
    }

    static Keyboard meaningKeys(Talk talk, int question, List<Act> options) {
        List<Button> buttons = new ArrayList<>();
        var labels = ActNames.labels(talk, options);
        for (int i = 0; i < options.size(); i++)
            buttons.add(Keys.named(labels.get(i), new Tap.Choice(question, i)));
        buttons.add(new Button.Act(talk.text("button.none-of-these"), new Tap.Choice(question, options.size())));
        return new Keys(talk.tools.messages()).rows(buttons, 2).build();
    }

    /** Only deleting asks: all else is done at once, and an undo takes it back. */
    static void delete(Talk talk, Dossier dossier) {
        int question = talk.nextQuestion();
        talk.sayAbout(dossier.id(), talk.text("ask.delete", "company", dossier.company()),
                deleteKeys(talk, question));
        talk.ask(new State.Confirm(question, dossier.id(), Tap.ProcessVerb.DELETE));
    }

    static Keyboard deleteKeys(Talk talk, int question) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("delete", new Tap.Choice(question, 0)),
                keys.button("keep", new Tap.Choice(question, 1))).build();
    }

    static Keyboard sameKeys(Talk talk, int question) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("same", new Tap.Choice(question, 0)),
                keys.button("another-one", new Tap.Choice(question, 1))).build();
    }

    /** Says why a question cannot be left out; it stays open. */
    static boolean needed(Talk talk) {
        talk.say(talk.text("still.needed"));
        return true;
    }

    /** The question is left out, and nothing changes. */
    static boolean skipped(Talk talk) {
        talk.idle();
        talk.say(talk.text("skipped"));
        return true;
    }

    /** An answer to type, with a way out by one tap. */
    static void typed(Talk talk, String key, String skipButton, State state, Object... values) {
        var keys = new Keys(talk.tools.messages());
        talk.say(talk.text(key, values),
                keys.row(keys.button(skipButton, new Tap.Choice(talk.nextQuestion(), 0))).build());
        talk.ask(state);
    }
}
