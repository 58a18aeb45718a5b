package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crickets.plan.Dossier;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;

/** "How long should I wait before giving up?": the stop dates, and the rules behind them. */
final class GivingUp {
    /** So many employers fit one message. */
    private static final int SHOWN = 8;
    private static final Pattern ASKED = Pattern.compile("(?iu)\\b(?:giv(?:e|ing) up|mov(?:e|ing) on|let(?:ting)? "
            + "(?:it |them |this )?go|stop (?:waiting|chasing|hoping)|call it (?:a day|quits)|writ(?:e|ing) \\S+ off)\\b"
            + "|\\bhow long (?:should|do|must|shall|can) i (?:have to |keep (?:on )?|still )?wait(?:ing)?\\b"
            + "(?!.*\\b(?:before|until|till|to)\\b)");

    private GivingUp() {}

    /** Whether a question was about that, and is answered; there has to be something open. */
    static boolean answered(Talk talk, Slots slots) {
        var open = meant(talk, slots);
        if (!ASKED.matcher(talk.heard()).find() || open.isEmpty())
            return false;
        var stops = open.stream().flatMap(dossier -> stop(talk, dossier).stream()).toList();
        talk.say(talk.text("giving-up", "lines", open.stream().limit(SHOWN).map(dossier -> line(talk, dossier))
                .collect(Collectors.joining("\n")), "more", Math.max(0, open.size() - SHOWN), "rules",
                Whys.rules(talk, stops.stream().flatMap(step -> step.reason().rules().stream()).toList())),
                keys(talk, open));
        return true;
    }

    private static List<Dossier> meant(Talk talk, Slots slots) {
        return Named.in(talk.heard(), slots)
                ? Which.open(talk).stream().filter(
                        dossier -> slots.company().filter(dossier.company()::equalsIgnoreCase).isPresent()).toList()
                : Which.open(talk);
    }

    private static Optional<Step> stop(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> step.kind() == StepKind.STOP).findFirst();
    }

    private static String line(Talk talk, Dossier dossier) {
        return talk.text("giving-up.line", "process", Wording.process(dossier), "date",
                stop(talk, dossier).map(step -> talk.words().date(step.due().toLocalDate())).orElse(""));
    }

    private static Keyboard keys(Talk talk, List<Dossier> open) {
        return new Keys(talk.tools.messages()).rows(Lists.cards(talk, open.stream().limit(Lists.PAGE).toList()), 2)
                .build();
    }
}
