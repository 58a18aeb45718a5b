package org.crickets.dialogue;

import java.util.regex.Pattern;

/** "She replied", "heard back": what they said is asked for, as by the button under a reminder. */
final class Replied {
    private static final Pattern SAID = Pattern.compile("(?:(?:ok|okay|hey|hi|so|oh|yes|good news|update|news) )*"
            + "(?:(?:they|she|he|acme|dana|somebody|someone) (?:have |has |did |'s )?(?:just |finally |actually )?"
            + "(?:replied|answered|responded|reply|answer|wrote back|got back|came back|emailed back|called back|texted back)"
            + "|(?:i )?(?:have )?(?:just |finally )?(?:got|had|received|have) (?:a|an) (?:reply|answer|response)"
            + "|(?:i )?(?:have )?(?:just |finally )?heard back|got a reply|a reply came)"
            + "(?: (?:to me|me|to my (?:email|mail|note)|from (?:acme|dana|them|her|him)|date|just now|now|at last|finally))*");

    private Replied() {}

    /** Whether the text said no more than that, and one employer is meant. */
    static boolean said(Talk talk, Heard heard) {
        if (heard.wording().contains("?") || !SAID.matcher(heard.wording()).matches()
                || !(Which.of(talk, heard.acts().getFirst().slots()) instanceof Which.One(var dossier))
                || !Which.isOpen(talk, dossier))
            return false;
        StepTaps.heard(talk, dossier);
        return true;
    }
}
