package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ListView;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Person;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;
import org.crickets.plan.StepKind;

/** Whom the user met where it came to nothing: a network, to stay in touch with and to ask for referrals (K13, G7). */
final class Network {
    private Network() {}

    static void show(Talk talk) {
        page(talk, 0).say(talk);
    }

    static Screen page(Talk talk, int number) {
        var all = Which.undeleted(talk).stream().filter(dossier -> isOver(talk, dossier))
                .sorted(Comparator.comparing((Dossier dossier) -> dossier.facts().getLast().at()).reversed())
                .flatMap(dossier -> dossier.people().stream().map(person -> new Met(dossier, person)))
                .filter(who -> isKnown(talk, who)).toList();
        var keys = new Keys(talk.tools.messages());
        if (all.isEmpty())
            return new Screen(talk.text("network.empty"),
                    keys.row(keys.button("list", new Tap.Go(Tap.Place.LIST))).build());
        var page = Page.of(all, Lists.PAGE, number);
        List<Button> last = new ArrayList<>(page.turns(keys, to -> new Tap.OnList(ListView.NETWORK, to, "")));
        last.add(keys.button("archive", new Tap.Go(Tap.Place.ARCHIVE)));
        keys.rows(Lists.cards(talk, page.shown().stream().map(Met::dossier).distinct().toList()), 2)
                .row(last.toArray(Button[]::new));
        return new Screen(talk.text("network", "page", page.of(), "lines",
                page.shown().stream().map(met -> line(talk, met)).collect(Collectors.joining("\n")), "rules",
                Whys.rules(talk, List.of("K13", "G7"))), keys.build());
    }

    /** Somebody, and where they were met. */
    private record Met(Dossier dossier, Person person) {}

    private static boolean isOver(Talk talk, Dossier dossier) {
        return switch (talk.plan(dossier.id()).orElseThrow().status()) {
            case STOPPED, REJECTED, WITHDRAWN, MOVED_ON -> true;
            case OPEN, OFFERED, PAUSED, ACCEPTED, DELETED -> false;
        };
    }

    /** Who was to be met in an interview that never took place was not met; others wrote or called. */
    private static boolean isKnown(Talk talk, Met who) {
        int round = who.person().round();
        return round == 0 || held(talk, who).isPresent() || who.dossier().all(Fact.InterviewSet.class).stream()
                .noneMatch(set -> set.round() == round);
    }

    /** The interview in which they were met: one that was over before it came to nothing. */
    private static Optional<Round> held(Talk talk, Met who) {
        var closed = who.dossier().facts().reversed().stream().filter(Network::isEnd).map(Logged::at).findFirst()
                .orElse(talk.now());
        return who.dossier().rounds().stream().filter(round -> round.number() == who.person().round())
                .filter(round -> !round.start().instant().isAfter(closed)).findFirst();
    }

    private static boolean isEnd(Logged logged) {
        return logged.fact() instanceof Fact.Rejected || logged.fact() instanceof Fact.Withdrawn
                || logged.fact() instanceof Fact.MovedOn;
    }

    private static String line(Talk talk, Met who) {
        var dossier = who.dossier();
        var met = held(talk, who).map(round -> talk.words().date(round.start().date())).orElse("");
        var next = talk.plan(dossier.id()).map(Plan::steps).stream().flatMap(List::stream)
                .filter(step -> step.kind() == StepKind.KEEP_IN_TOUCH).findFirst()
                .map(step -> talk.words().date(step.due().toLocalDate())).orElse("");
        return talk.text("network.line", "who", Wording.person(who.person()), "company", dossier.company(), "met", met,
                "next", next);
    }
}
