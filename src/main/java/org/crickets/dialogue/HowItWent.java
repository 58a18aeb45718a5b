package org.crickets.dialogue;

import java.util.regex.Pattern;

/** "Went really well!!": a glad word about an interview, which tells nothing that could be written down. */
final class HowItWent {
    private static final String BEFORE = "(?:(?:honestly|tbh|hey|hi|yay|wow|phew|so|well|ok|i think|i feel like|i guess|pretty sure)[, ]+)*";
    private static final String VERY = "(?:(?:so+|really|very|pretty|quite|super|surprisingly|actually|just|all|absolutely|"
            + "rather|extremely|kinda|mega|echt|richtig|sehr|total|super|ganz) )*";
    private static final String AFTER = "(?:[, ]+(?:i think|i guess|tbh|honestly|today|actually|overall|lol|haha|so happy|"
            + "im so happy|i['’]m so happy|then i expected|than i (?:expected|thought|feared)|than expected))*";
    private static final Pattern GLAD = Pattern.compile("(?iu)" + BEFORE
            + "(?:(?:it|that|this|today|this morning|(?:the|my|todays|today['’]s|that) (?:interview|call|chat)|interview|"
            + "everything|es|das|das gespräch|heute) )?(?:(?:has |have )?(?:went|was|felt|gone|lief|ging|war) " + VERY
            + "(?:well|great|good|amazing(?:ly)?|awesome|fine|smooth(?:ly)?|brilliant(?:ly)?|fantastic(?:ally)?|perfect(?:ly)?|"
            + "lovely|ok|okay|alright|all right|better|gut|super|toll|prima)|i?(?:['’]ve)? ?(?:totally |really |absolutely )?"
            + "(?:nailed|smashed|crushed|aced|killed|rocked) (?:it|that|that one|the interview))" + AFTER
            + "[.! 🎉🙌😊😀😄🥳💪❤️]*");

    private HowItWent() {}

    /** Whether the text said nothing else, and was answered; what was asked is another matter. */
    static boolean answered(Talk talk, String text) {
        boolean glad = talk.state() instanceof State.Idle && GLAD.matcher(text.strip()).matches();
        if (glad) {
            talk.say(Varied.text(talk, "mood.glad", talk.nextQuestion()));
            talk.takeNumber();
        }
        return glad;
    }
}
