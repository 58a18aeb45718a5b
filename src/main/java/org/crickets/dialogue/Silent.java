package org.crickets.dialogue;

import java.util.regex.Pattern;

/** "Still nothing", "no reply": while a note of one's own waits, it is what comes next. */
final class Silent {
    private static final String FROM = "(?: (?:yet|so far|date|at all|from (?:them|her|him|acme|dana|anyone|anybody)|from their side|"
            + "noch|bisher|bis jetzt))*";
    private static final Pattern SAID = Pattern.compile("(?:(?:ok|okay|well|so|still|sadly|nope|no|yet|immer|noch) )*"
            + "(?:nothing|nichts|nichts gehort|nothing heard|(?:no|not a|not any|without a|keine) "
            + "(?:reply|replies|answer|response|word|news|sign|antwort|ruckmeldung)"
            + "|(?:i )?have not (?:heard|got|received)(?: (?:back|anything|a thing|a word|a reply|an answer))?"
            + "|(?:i )?(?:have )?heard nothing(?: back)?|i am (?:still )?waiting|(?<=still )waiting|radio silence|silence|crickets|funkstille"
            + "|(?:they |she |he |acme |dana )?(?:have |has |did )?not (?:replied|answered|responded|reply|answer|respond)"
            + "|(?:they |she |he |acme |dana )?(?:have |has )?(?:not written back|ghosted(?: me)?))" + FROM);

    private Silent() {}

    /** Whether that was said, and such a note waits; of several employers it tells all. */
    static boolean said(Talk talk, Heard heard) {
        if (!SAID.matcher(heard.wording()).matches())
            return false;
        var steps = Waiting.meant(talk, step -> step.kind().isContact()).stream()
                .flatMap(item -> item.steps().stream()).toList();
        if (!steps.isEmpty())
            talk.say(talk.text("done.silent", "what", NotDone.titles(talk, steps)), RingKeys.of(talk, steps));
        return !steps.isEmpty();
    }
}
