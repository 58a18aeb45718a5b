package org.crickets.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.crickets.plan.Dossier;
import org.crickets.plan.Person;
import org.crickets.plan.Plan;
import org.crickets.plan.StepKind;

/** Whom the user met where it came to nothing: a network, to stay in touch with and to ask for referrals (K13, G7). */
final class Network {
    /** So many fit one screen. */
    private static final int SHOWN = 20;

    private Network() {}

    static void show(Talk talk) {
        var over = Which.undeleted(talk).stream().filter(dossier -> isOver(talk, dossier))
                .filter(dossier -> !dossier.people().isEmpty())
                .sorted(Comparator.comparing((Dossier dossier) -> dossier.facts().getLast().at()).reversed()).toList();
        if (over.isEmpty()) {
            talk.say(talk.text("network.empty"));
            return;
        }
        var lines = over.stream().flatMap(dossier -> lines(talk, dossier).stream()).toList();
        var keys = new Keys(talk.tools.messages()).rows(over.stream().limit(8)
                .map(dossier -> Keys.named(dossier.company(), new Tap.OnProcess(Tap.ProcessVerb.CARD, dossier.id(), 0)))
                .toList(), 2);
        talk.say(talk.text("network", "lines", lines.stream().limit(SHOWN).collect(Collectors.joining("\n")), "more",
                Math.max(0, lines.size() - SHOWN), "rules", Whys.rules(talk, List.of("K13", "G7"))), keys.build());
    }

    private static boolean isOver(Talk talk, Dossier dossier) {
        return switch (talk.plan(dossier.id()).orElseThrow().status()) {
            case STOPPED, REJECTED, WITHDRAWN, MOVED_ON -> true;
            case OPEN, OFFERED, PAUSED, ACCEPTED, DELETED -> false;
        };
    }

    private static List<String> lines(Talk talk, Dossier dossier) {
        var met = dossier.round().map(round -> talk.words().date(round.start().date())).orElse("");
        var next = talk.plan(dossier.id()).map(Plan::steps).stream().flatMap(List::stream)
                .filter(step -> step.kind() == StepKind.KEEP_IN_TOUCH).findFirst()
                .map(step -> talk.words().date(step.due().toLocalDate())).orElse("");
        return dossier.people().stream().map(person -> line(talk, dossier, person, met, next)).toList();
    }

    private static String line(Talk talk, Dossier dossier, Person person, String met, String next) {
        return talk.text("network.line", "who", Wording.person(person), "company", dossier.company(), "met", met,
                "next", next);
    }
}
