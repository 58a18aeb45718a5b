package org.crickets.dialogue;

/** Everything about the user is erased, after one more word. */
final class ForgetTalk {
    private ForgetTalk() {}

    static void ask(Talk talk) {
        int question = talk.nextQuestion();
        talk.say(talk.text("ask.forget", "n", Which.undeleted(talk).size(), "code", byCode(talk)),
                keys(talk, question));
        talk.ask(new State.ConfirmForget(question));
    }

    static Keyboard keys(Talk talk, int question) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("forget", new Tap.Choice(question, 0)),
                keys.button("keep", new Tap.Choice(question, 1))).build();
    }

    private static boolean byCode(Talk talk) {
        return talk.tools.terms().byCode();
    }

    /** 0: forget. */
    static void chosen(Talk talk, int option) {
        talk.idle();
        if (option == 0)
            talk.forget(talk.text("forgotten", "code", byCode(talk)));
        else
            talk.say(talk.text("kept"));
    }

    /** Typed words other than a plain yes or no are no answer. */
    static boolean answered(Talk talk, String text, boolean no) {
        boolean yes = talk.isWord("answer.erase", text);
        if (!yes && !no)
            return false;
        chosen(talk, yes ? 0 : 1);
        return true;
    }
}
