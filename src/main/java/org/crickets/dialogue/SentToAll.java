package org.crickets.dialogue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;

/** "Sent both thank-yous", "followed up with everyone": what was sent to several employers at once. */
final class SentToAll {
    private static final Pattern BOTH = Pattern.compile("(?iu)\\bboth\\b");
    private static final Pattern ALL = Pattern.compile("(?iu)\\b(?:all|every(?:one|body)|each)\\b");
    /** Of an interview longer ago nobody says so without its name: our own number. */
    private static final Duration RECENT = Duration.ofDays(14);

    private SentToAll() {}

    /** Those it went to, where the message names nobody and one of them alone cannot be meant; else none. */
    static List<Dossier> of(Talk talk, Act.LogSent sent) {
        boolean isBoth = BOTH.matcher(talk.heard()).find();
        if (!isBoth && !ALL.matcher(talk.heard()).find() || Named.in(talk.heard(), sent.slots())
                || !sent.slots().people().isEmpty() || isOneMeant(talk, sent))
            return List.of();
        var open = Which.open(talk).stream().filter(dossier -> isOpen(talk, dossier, sent.kind())).toList();
        return open.size() == 2 || open.size() > 2 && !isBoth ? open : List.of();
    }

    /** Several people of one employer wait for it: they are "both". */
    private static boolean isOneMeant(Talk talk, Act.LogSent sent) {
        return Which.of(talk, sent.slots()) instanceof Which.One(var dossier) && talk.plan(dossier.id()).stream()
                .flatMap(plan -> plan.steps().stream())
                .filter(step -> step.kind() == StepKind.THANK_YOU && !step.isProjected()).count() > 1;
    }

    private static boolean isOpen(Talk talk, Dossier dossier, Act.SentKind kind) {
        return switch (kind) {
            case THANK_YOU -> isUnthanked(talk, dossier);
            case FOLLOW_UP, CALL, VOICEMAIL -> talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                    .anyMatch(step -> step.kind() == StepKind.FOLLOW_UP && !step.isProjected()
                            && !step.due().toInstant().isAfter(talk.now()));
        };
    }

    private static boolean isUnthanked(Talk talk, Dossier dossier) {
        var held = dossier.rounds().stream().filter(round -> round.isHeld(talk.now()))
                .map(round -> round.start().instant()).max(Comparator.naturalOrder());
        return held.filter(start -> start.isAfter(talk.now().minus(RECENT)))
                .filter(start -> dossier.all(Fact.Contacted.class).stream()
                        .noneMatch(contact -> contact.kind() == ContactKind.THANK_YOU
                                && contact.when().instant().isAfter(start)))
                .isPresent();
    }
}
