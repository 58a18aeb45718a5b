package org.crickets.dialogue;

import java.util.List;
import java.util.regex.Pattern;
import org.crickets.plan.Step;
import org.crickets.understand.Slots;

/** "Why?", "why Monday?": typed instead of tapped, of the employer that was talked about. */
final class WhyTalk {
    private static final Pattern ASKED = Pattern
            .compile("(?iu)(?:(?:but|and|ok|hm+|huh)[ ,]+)*why(?: (?:then|that|this|"
                    + "these|those|the|so|late|early|long|now|not|yet|is|it|wait|on|at|a|an|only|already|dates?|days?|weeks?|"
                    + "times?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\d{1,2}(?:st|nd|rd|th)?)){0,6}[?!. ]*");

    private WhyTalk() {}

    /** Whether the text was no more than that, and one employer is meant, or something waits. */
    static boolean asked(Talk talk, String text) {
        if (!ASKED.matcher(text.strip()).matches())
            return false;
        if (Which.of(talk, Slots.none()) instanceof Which.One(var dossier)) {
            ProcessTaps.why(talk, dossier);
            return true;
        }
        var waits = Waiting.rangLately(talk).isPresent()
                ? Waiting.meant(talk, _ -> true).stream().flatMap(item -> item.steps().stream()).toList()
                : List.<Step>of();
        if (!waits.isEmpty())
            StepTaps.why(talk, waits);
        return !waits.isEmpty();
    }
}
