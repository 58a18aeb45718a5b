package org.crickets.dialogue;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** An interview told step by step, for those who like to be asked: company, time, people. */
final class Guide {
    private Guide() {}

    static void start(Talk talk) {
        next(talk, Slots.none());
    }

    private static void next(Talk talk, Slots slots) {
        ask(talk, talk.nextQuestion(), slots);
        talk.ask(new State.Guide(talk.nextQuestion(), slots));
    }

    /** Says the question for the first detail that is missing. */
    static void ask(Talk talk, int question, Slots slots) {
        var keys = new Keys(talk.tools.messages());
        if (slots.company().isEmpty())
            talk.say(talk.text("guide.company"), new Keyboard.Type(talk.text("ask.company.hint")));
        else if (slots.when().isEmpty())
            talk.say(talk.text("guide.when", "company", slots.company().get()),
                    keys.row(keys.button("just-now", new Tap.Choice(question, 0)),
                            keys.button("yesterday", new Tap.Choice(question, 1))).build());
        else
            talk.say(talk.text("guide.people", "company", slots.company().get()),
                    keys.row(keys.button("skip", new Tap.Choice(question, 0))).build());
    }

    /** False if the text is no answer to the question. */
    static boolean answered(Talk talk, Slots slots, String text, Heard heard, boolean skip) {
        if (skip && (slots.company().isEmpty() || slots.when().isEmpty()))
            return Asking.needed(talk);
        var told = heard.acts().getFirst().slots();
        if (slots.company().isEmpty())
            next(talk, slots.with().company(CompanyName.of(told.company().orElse(text.strip()))).when(told.whenOrNull())
                    .people(told.people()).role(told.roleOrNull()).decisionBy(told.decisionByOrNull()).build());
        else if (slots.when().isEmpty()) {
            var when = Dates.nearest(talk, text, heard);
            if (when.isEmpty())
                return false;
            next(talk, slots.with().when(when.get()).build());
        } else
            finish(talk, slots.with().people(skip ? List.of() : Names.read(text, heard)).build());
        return true;
    }

    static void chosen(Talk talk, Slots slots, int option) {
        if (slots.when().isPresent())
            finish(talk, slots);
        else {
            var today = talk.moment().date();
            next(talk, slots.with().when(new When.On(option == 0 ? today : today.minusDays(1))).build());
        }
    }

    private static void finish(Talk talk, Slots slots) {
        talk.idle();
        ActTalk.act(talk, new Act.LogInterview(slots));
    }
}
