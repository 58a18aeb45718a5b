package org.crickets.dialogue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ListView;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.Shift;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;

/** The user's interviews, a screen at a time: what is open, what is closed, or what has certain words. */
final class Lists {
    /** So many fit one screen with a button each, two a row, and a row to turn the page. */
    static final int PAGE = 6;

    private Lists() {}

    static void list(Talk talk, Optional<Slots.Filter> filter) {
        page(talk, filter.map(Lists::view).orElse(ListView.OPEN), "", 0).say(talk);
    }

    /** What stands behind the command: a kind of list, or words to find. */
    static void asked(Talk talk, String words) {
        var bare = Search.words(words);
        switch (bare) {
            case "" -> list(talk, Optional.empty());
            case "closed", "archive", "archived", "old" -> list(talk, Optional.of(Slots.Filter.CLOSED));
            case "all" -> list(talk, Optional.of(Slots.Filter.ALL));
            case "due" -> list(talk, Optional.of(Slots.Filter.DUE));
            case "waiting" -> list(talk, Optional.of(Slots.Filter.WAITING));
            case "upcoming", "coming" -> list(talk, Optional.of(Slots.Filter.UPCOMING));
            case "network", "people" -> Network.show(talk);
            default -> find(talk, words);
        }
    }

    /** One that is found is shown, of several the list. */
    static void find(Talk talk, String words) {
        var found = Search.found(talk, words);
        if (found.size() == 1)
            Cards.show(talk, found.getFirst().id());
        else
            found(talk, found, words, 0).say(talk);
    }

    /** What is asked to be found, if anything is; who plainly asks to find is told when nothing is. */
    static boolean isFound(Talk talk, String words, Heard heard) {
        boolean found = !Search.found(talk, words).isEmpty() || Search.isPlain(talk.heard(), heard);
        if (found)
            find(talk, words);
        return found;
    }

    /** In words: of a company that the text names, else of a kind. */
    static void inWords(Talk talk, Slots slots) {
        var named = slots.company().filter(_ -> Named.in(talk.heard(), slots));
        named.ifPresentOrElse(company -> find(talk, company), () -> list(talk, slots.filter()));
    }

    static void turned(Talk talk, Tap.OnList tap) {
        (switch (tap.view()) {
            case NETWORK -> Network.page(talk, tap.page());
            case NEXT -> Weeks.page(talk, tap.page());
            case OPEN, ALL, UPCOMING, DUE, WAITING, CLOSED, FOUND -> page(talk, tap.view(), tap.about(), tap.page());
        }).editTapped(talk);
    }

    private static ListView view(Slots.Filter filter) {
        return switch (filter) {
            case ALL -> ListView.ALL;
            case UPCOMING -> ListView.UPCOMING;
            case DUE -> ListView.DUE;
            case WAITING -> ListView.WAITING;
            case CLOSED -> ListView.CLOSED;
        };
    }

    private static Screen page(Talk talk, ListView view, String about, int number) {
        if (view == ListView.FOUND)
            return found(talk, Search.found(talk, about), about, number);
        var all = Which.undeleted(talk).reversed().stream().filter(dossier -> isIn(talk, view, dossier))
                .map(dossier -> Map.entry(rank(talk, dossier), dossier)).sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue).toList();
        return all.isEmpty()
                ? none(talk, view)
                : screen(talk, talk.text(view == ListView.CLOSED ? "list.head.closed" : "list.head"), all, view, "",
                        number);
    }

    private static Screen found(Talk talk, List<Dossier> found, String words, int number) {
        var about = Search.cut(words);
        if (!found.isEmpty())
            return screen(talk, talk.text("list.head.found", "words", words.strip()), found, ListView.FOUND, about,
                    number);
        var keys = new Keys(talk.tools.messages());
        return new Screen(talk.text("list.none-found", "words", words.strip()),
                keys.row(ends(talk, keys, ListView.FOUND).toArray(Button[]::new)).build());
    }

    private static Screen screen(Talk talk, String head, List<Dossier> all, ListView view, String about, int number) {
        var page = Page.of(all, PAGE, number);
        var keys = new Keys(talk.tools.messages());
        var lines = page.shown().stream().map(dossier -> line(talk, dossier)).collect(Collectors.joining("\n"));
        var last = new ArrayList<>(page.turns(keys, to -> new Tap.OnList(view, to, about)));
        last.addAll(ends(talk, keys, view));
        keys.rows(cards(talk, page.shown()), 2);
        if (!last.isEmpty())
            keys.row(last.toArray(Button[]::new));
        return new Screen(talk.text("list", "head", head, "page", page.of(), "lines", lines), keys.build());
    }

    /** Where else to look. */
    private static List<Button> ends(Talk talk, Keys keys, ListView view) {
        boolean closed = Which.undeleted(talk).stream().anyMatch(dossier -> !Which.isOpen(talk, dossier));
        return switch (view) {
            case OPEN -> closed ? List.of(keys.button("archive", new Tap.Go(Tap.Place.ARCHIVE))) : List.of();
            case CLOSED -> List.of(keys.button("list", new Tap.Go(Tap.Place.LIST)),
                    keys.button("network", new Tap.Go(Tap.Place.NETWORK)));
            case ALL, UPCOMING, DUE, WAITING, FOUND, NETWORK, NEXT ->
                List.of(keys.button("list", new Tap.Go(Tap.Place.LIST)));
        };
    }

    /** What is said where nothing is shown: nothing at all yet, or nothing of that kind. */
    private static Screen none(Talk talk, ListView view) {
        boolean nothing = Which.undeleted(talk).isEmpty();
        var key = nothing ? "list.empty" : switch (view) {
            case OPEN, ALL, FOUND, NETWORK, NEXT -> "list.none-open";
            case CLOSED -> "list.none-closed";
            case UPCOMING -> "list.none-upcoming";
            case DUE -> "list.none-due";
            case WAITING -> "list.none-waiting";
        };
        var keys = new Keys(talk.tools.messages());
        var ends = nothing ? List.<Button>of() : ends(talk, keys, view);
        return new Screen(talk.text(key, "example", Help.example(talk)),
                keys.row(Stream.concat(Stream.of(keys.button("new", new Tap.Go(Tap.Place.NEW))), ends.stream())
                        .toArray(Button[]::new)).build());
    }

    /** A button for each; the role tells two of one company apart. */
    static List<Button> cards(Talk talk, List<Dossier> dossiers) {
        return dossiers.stream().map(dossier -> Keys.named(Asking.label(talk, dossier, dossiers),
                new Tap.OnProcess(Tap.ProcessVerb.CARD, dossier.id(), 0))).toList();
    }

    private static boolean isIn(Talk talk, ListView view, Dossier dossier) {
        boolean open = Which.isOpen(talk, dossier);
        return switch (view) {
            case OPEN -> open || isRecent(talk, dossier);
            case CLOSED -> !open;
            case UPCOMING -> dossier.round().filter(round -> !round.isHeld(talk.now())).isPresent();
            case DUE -> open && due(talk, dossier).findAny().isPresent();
            case WAITING -> open && due(talk, dossier).findAny().isEmpty();
            case ALL, FOUND, NETWORK, NEXT -> true;
        };
    }

    /** A closed process stays in the list for 30 days. */
    private static boolean isRecent(Talk talk, Dossier dossier) {
        return dossier.facts().getLast().at().plus(Duration.ofDays(30)).isAfter(talk.now());
    }

    private static Stream<Step> due(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()));
    }

    /** What waits on the user comes first, then what comes next; what is closed comes last. */
    private static Instant rank(Talk talk, Dossier dossier) {
        if (!Which.isOpen(talk, dossier))
            return Instant.MAX;
        return nextStep(talk, dossier).map(step -> step.due().toInstant())
                .map(due -> due.isAfter(talk.now()) ? due : talk.now()).orElse(Instant.MAX.minusSeconds(1));
    }

    private static Optional<Step> nextStep(Talk talk, Dossier dossier) {
        return talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> step.kind() != StepKind.REFERENCES).findFirst();
    }

    private static String line(Talk talk, Dossier dossier) {
        int rounds = dossier.rounds().size();
        return talk.text("list.line", "process", Wording.brief(dossier), "rounds", rounds > 1 ? rounds : 0, "status",
                status(talk, dossier));
    }

    private static String status(Talk talk, Dossier dossier) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        if (status != Plan.Status.OPEN)
            return talk.text("list." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return nextStep(talk, dossier)
                .map(step -> step.due().toInstant().isAfter(talk.now())
                        ? talk.text("list.next", "what", Titles.of(talk, step), "when",
                                talk.words().date(step.due().toLocalDate()), "snoozed",
                                isPutOff(talk, step) ? "yes" : "")
                        : talk.text("list.now", "what", Titles.of(talk, step)))
                .orElse(talk.text("list.waiting"));
    }

    /** Whether the user put it off, and it has not come back yet. */
    static boolean isPutOff(Talk talk, Step step) {
        return step.due().toInstant().isAfter(talk.now())
                && step.reason().shifts().stream().anyMatch(Shift.Snooze.class::isInstance);
    }
}
