package org.crickets.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Playbook;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/**
 * What another playbook makes of one process: before → after.
 *
 * @param to the other playbook
 */
record PlaybookChange(Dossier dossier, Playbook to, Timeline before, Timeline after) {
    private static final List<StepKind> AROUND = List.of(StepKind.PREPARE, StepKind.DEBRIEF, StepKind.REFERENCES);

    /** As it would be. */
    static PlaybookChange tried(Talk talk, Dossier dossier, Playbook to) {
        return new PlaybookChange(dossier, to, Timeline.of(talk, dossier), Trial.of(talk, dossier, to));
    }

    /** As it is in this turn, after {@code before} was planned. */
    static PlaybookChange made(Talk talk, Dossier dossier, Timeline before, Playbook to) {
        return new PlaybookChange(dossier, to, before, Timeline.of(talk, dossier));
    }

    /** A heading with the company, and a line for each thing that changes or stays. */
    String text(Talk talk) {
        if (!Which.isOpen(talk, dossier))
            return talk.text("playbook.change.closed", "company", dossier.company(), "title", to.title());
        var main = Stream.of(item(talk, StepKind.THANK_YOU), item(talk, StepKind.FOLLOW_UP), item(talk, StepKind.STOP));
        var lines = Stream.concat(AROUND.stream().filter(kind -> !isSame(talk, kind)).map(kind -> item(talk, kind)),
                main).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        boolean same = Stream.of(StepKind.values()).allMatch(kind -> isSame(talk, kind));
        return talk.text("playbook.change", "company", dossier.company(), "lines", lines, "same", same ? "yes" : "",
                "title", to.title());
    }

    private boolean isSame(Talk talk, StepKind kind) {
        return words(talk, before, kind).equals(words(talk, after, kind));
    }

    private String item(Talk talk, StepKind kind) {
        var old = words(talk, before, kind);
        var now = words(talk, after, kind);
        if (old.isEmpty() && now.isEmpty())
            return "";
        var none = talk.text("playbook.change.none");
        return talk.text("playbook.change.item", "what",
                talk.text("playbook.change." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-')), "before",
                old.isEmpty() ? none : old, "after", old.equals(now) ? "" : now.isEmpty() ? none : now);
    }

    private String words(Talk talk, Timeline timeline, StepKind kind) {
        return kind == StepKind.FOLLOW_UP ? followUps(talk, timeline) : timeline.dates(kind);
    }

    /** Such as "Fri 13 Nov (1 of 3), Fri 20, Fri 27 Nov". */
    private String followUps(Talk talk, Timeline timeline) {
        var steps = timeline.of(StepKind.FOLLOW_UP);
        if (steps.isEmpty())
            return "";
        var attempt = steps.getFirst().reason().attempt();
        return talk.text("playbook.change.follow-ups", "first", timeline.days(steps.subList(0, 1)), "n",
                attempt.map(one -> one.n()).orElse(0), "of", attempt.map(one -> one.of()).orElse(0), "later",
                timeline.days(steps.subList(1, steps.size())), "phone", timeline.isByPhone() ? "yes" : "", "who",
                who(talk, timeline, steps.getFirst()));
    }

    private static String who(Talk talk, Timeline timeline, Step first) {
        return talk.words().list(timeline.plan().steps().stream()
                .filter(step -> step.kind() == first.kind() && step.due().equals(first.due()))
                .flatMap(step -> Titles.person(talk, step).stream()).toList());
    }
}
