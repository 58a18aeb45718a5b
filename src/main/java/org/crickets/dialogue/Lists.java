package org.crickets.dialogue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;

/** What is open, and what comes next. */
final class Lists {
    /** So many processes fit one screen with a button each. */
    private static final int PAGE = 8;
    /** So many lines one message holds. */
    private static final int SCREEN = 30;

    private Lists() {}

    static void list(Talk talk, Optional<Slots.Filter> filter) {
        var found = Which.undeleted(talk).reversed().stream()
                .filter(dossier -> matches(talk, dossier, filter.orElse(Slots.Filter.ALL))).toList();
        var shown = filter.isPresent()
                ? found
                : found.stream().filter(dossier -> Which.isOpen(talk, dossier) || isRecent(talk, dossier)).toList();
        if (shown.isEmpty()) {
            talk.say(talk.text(none(talk, filter), "example", Help.example(talk)));
            return;
        }
        var lines = shown.stream().limit(SCREEN).map(dossier -> line(talk, dossier)).collect(Collectors.joining("\n"));
        var keys = new Keys(talk.tools.messages()).rows(cards(shown), 2);
        if (shown.size() < found.size())
            keys.row(keys.button("archive", new Tap.Go(Tap.Place.ARCHIVE)));
        talk.say(talk.text("list", "lines", lines, "more", Math.max(0, shown.size() - SCREEN)), keys.build());
    }

    /** What is said where nothing is shown: nothing at all yet, or nothing of that kind. */
    private static String none(Talk talk, Optional<Slots.Filter> filter) {
        if (Which.undeleted(talk).isEmpty())
            return "list.empty";
        return switch (filter.orElse(Slots.Filter.ALL)) {
            case ALL -> "list.none-open";
            case CLOSED -> "list.none-closed";
            case UPCOMING -> "list.none-upcoming";
            case DUE -> "list.none-due";
            case WAITING -> "list.none-waiting";
        };
    }

    private static List<Keyboard.Button> cards(List<Dossier> dossiers) {
        return dossiers.stream().limit(PAGE).map(dossier -> Keys.named(dossier.company(),
                new Tap.OnProcess(Tap.ProcessVerb.CARD, dossier.id(), 0))).toList();
    }

    /** A closed process stays in the list for 30 days. */
    private static boolean isRecent(Talk talk, Dossier dossier) {
        return dossier.facts().getLast().at().plus(Duration.ofDays(30)).isAfter(talk.now());
    }

    private static boolean matches(Talk talk, Dossier dossier, Slots.Filter filter) {
        boolean open = Which.isOpen(talk, dossier);
        return switch (filter) {
            case ALL -> true;
            case CLOSED -> !open;
            case UPCOMING -> dossier.round().filter(round -> !round.isHeld(talk.now())).isPresent();
            case DUE -> open && due(talk, dossier).findAny().isPresent();
            case WAITING -> open && due(talk, dossier).findAny().isEmpty();
        };
    }

    private static Stream<Step> due(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()));
    }

    private static String line(Talk talk, Dossier dossier) {
        var plan = talk.plan(dossier.id()).orElseThrow();
        var status = plan.status() == Plan.Status.OPEN
                ? plan.steps().stream().filter(step -> step.kind() != StepKind.REFERENCES).findFirst()
                        .map(step -> step.due().toInstant().isAfter(talk.now())
                                ? talk.text("list.next", "what", Titles.of(talk, step), "when",
                                        talk.words().date(step.due().toLocalDate()))
                                : talk.text("list.now", "what", Titles.of(talk, step)))
                        .orElse(talk.text("list.waiting"))
                : talk.text("list." + plan.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return talk.text("list.line", "process", Wording.process(dossier), "status", status);
    }

    /** What waits on the user, and the next dates; of one process when it is named. */
    static void next(Talk talk, Slots slots) {
        if (Named.orMeant(talk.heard(), slots) && Which.of(talk, slots) instanceof Which.One(var dossier)) {
            Cards.show(talk, dossier.id());
            return;
        }
        var steps = talk.agenda().plans().stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && step.kind() != StepKind.STOP)
                .sorted(Comparator.comparing(Step::due)).toList();
        var now = steps.stream().filter(step -> !step.due().toInstant().isAfter(talk.now())).toList();
        var later = steps.stream().filter(step -> step.due().toInstant().isAfter(talk.now())).limit(PAGE).toList();
        if (steps.isEmpty())
            talk.say(talk.text("next.empty", "example", Help.example(talk)));
        else
            talk.say(talk.text("next", "now", lines(talk, now), "later", lines(talk, later)), nextKeys(talk, now));
    }

    private static String lines(Talk talk, List<Step> steps) {
        return steps.stream().map(step -> talk.text("next.line", "when", talk.words().dateTime(step.due()), "what",
                Titles.of(talk, step))).distinct().collect(Collectors.joining("\n"));
    }

    private static Keyboard nextKeys(Talk talk, List<Step> now) {
        var companies = now.stream().map(step -> step.key().process()).distinct().limit(PAGE)
                .flatMap(process -> talk.dossier(process).stream()).toList();
        return new Keys(talk.tools.messages()).rows(cards(companies), 2).build();
    }
}
