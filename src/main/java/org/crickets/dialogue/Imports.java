package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crickets.dialogue.Luggage.Flaw;
import org.crickets.plan.Fact;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Renumbering;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Takes over what /export wrote down, in this account or another: at once and as a whole, and taken back by one tap. */
final class Imports {
    /** What one user may have written down after it. */
    private static final int MOST_FACTS = 20_000;
    /** How many processes one user may have after it, closed ones as well. */
    private static final int MOST_PROCESSES = 1_000;
    /** So many flaws are named. */
    private static final int NAMED = 5;
    /** So often is looked whether something else is due, now that what was due has rung. */
    private static final int LOOKS = 5;

    private Imports() {}

    /** A file that is not taken over: what is wrong with it, and where. */
    static void refused(Talk talk, String why, String what, String caption) {
        talk.say(talk.text("import." + why, "what", what));
        beside(talk, caption);
    }

    static void brought(Talk talk, Luggage luggage, String caption) {
        brought(talk, luggage);
        beside(talk, caption);
    }

    /** What was typed beside the file counts. */
    private static void beside(Talk talk, String caption) {
        if (!caption.isBlank())
            Dialogue.hear(talk, caption);
    }

    private static void brought(Talk talk, Luggage luggage) {
        var before = talk.state();
        var waiting = Zones.waiting(talk);
        if (luggage.facts().stream().map(Logged::process).distinct().count() > MOST_PROCESSES) {
            talk.say(talk.text("import.too-many-processes", "most", MOST_PROCESSES));
            return;
        }
        var arrivals = Arrivals.of(talk, luggage);
        var refusal = refusal(talk, arrivals, luggage);
        if (refusal.isPresent()) {
            talk.say(refusal.get());
            return;
        }
        boolean isNewcomer = talk.settings().zone().isEmpty();
        var due = keysDue(talk);
        take(talk, luggage, arrivals);
        say(talk, luggage, arrivals, rings(talk, due));
        if (!isNewcomer)
            Dialogue.keepQuestion(talk, before);
        else if (talk.settings().zone().isEmpty())
            Zones.ask(talk, Optional.empty());
        else
            Zones.heard(talk, waiting);
    }

    /** Too much for one user; then nothing is taken over. */
    private static Optional<String> refusal(Talk talk, Arrivals arrivals, Luggage luggage) {
        int fresh = arrivals.fresh().size();
        if (fresh == 0)
            return Optional.empty();
        if (talk.record().size() + luggage.facts().size() > MOST_FACTS)
            return Optional.of(talk.text("import.too-many-facts", "what", Integer.toString(MOST_FACTS)));
        if (talk.agenda().dossiers().size() + fresh > MOST_PROCESSES)
            return Optional.of(talk.text("import.too-many-processes", "most", MOST_PROCESSES));
        return tooManyOpen(talk, arrivals).or(() -> crowd(talk, arrivals));
    }

    private static Optional<String> tooManyOpen(Talk talk, Arrivals arrivals) {
        int open = Which.open(talk).size() + arrivals.open();
        int most = talk.tools.terms().mostOpen();
        return arrivals.open() > 0 && open > most
                ? Optional.of(talk.text("import.too-many-open", "n", open, "most", most))
                : Optional.empty();
    }

    private static Optional<String> crowd(Talk talk, Arrivals arrivals) {
        int most = talk.tools.terms().mostPeople();
        return arrivals.fresh().stream().filter(dossier -> dossier.people().size() > most).findFirst()
                .map(dossier -> talk.text("import.too-many-people", "company", dossier.company(), "most", most));
    }

    private static void take(Talk talk, Luggage luggage, Arrivals arrivals) {
        boolean isNewcomer = talk.settings().zone().isEmpty();
        var known = History.of(talk.record());
        var facts = arrivals.facts(luggage, known, isNewcomer);
        var numbers = arrivals.numbers(talk.record());
        luggage.settings().flatMap(Settings::zone).filter(_ -> isNewcomer).ifPresent(zone -> {
            talk.settle(talk.settings().in(zone));
            talk.idle();
        });
        var parts = new HashMap<Source, Source>();
        facts.forEach(logged -> take(talk, logged, numbers, parts));
        BroughtSettings.take(talk, luggage, known);
    }

    /** What was told there together still was, and all of it came by this message. */
    private static void take(Talk talk, Logged logged, Renumbering numbers, Map<Source, Source> parts) {
        var source = parts.computeIfAbsent(logged.source(), _ -> talk.world.source().part(parts.size() + 1));
        numbers.of(logged.process()).ifPresent(process -> numbers.of(logged.fact())
                .ifPresent(fact -> talk.takeOver(new Logged(process, source, logged.at(), fact))));
    }

    private static Set<StepKey> keysDue(Talk talk) {
        var keys = new HashSet<StepKey>();
        talk.agenda().due(talk.now()).forEach(step -> keys.add(step.key()));
        return keys;
    }

    /**
     * What fell due before it was here does not ring, as if it had rung now: the answer to the file carries it. Where the
     * user is asked then, they still are.
     */
    private static List<StepKey> rings(Talk talk, Set<StepKey> before) {
        var carried = new ArrayList<StepKey>();
        for (int i = 0; i < LOOKS; i++) {
            var due = talk.agenda().due(talk.now()).stream().map(step -> step.key())
                    .filter(key -> key.kind() != StepKind.BACK_HOME && !before.contains(key)).toList();
            due.forEach(key -> talk.takeOver(new Logged(key.process(), talk.world.source().part(0), talk.now(),
                    new Fact.Rang(key, talk.now()))));
            carried.addAll(due);
        }
        return carried;
    }

    private static void say(Talk talk, Luggage luggage, Arrivals arrivals, List<StepKey> carried) {
        var lines = new ArrayList<String>();
        int n = arrivals.visible();
        lines.add(n == 0 && !talk.hasTold() ? talk.text("import.nothing") : talk.text("import.taken", "n", n));
        if (arrivals.here() > 0)
            lines.add(talk.text("import.here", "n", arrivals.here()));
        BroughtSettings.line(talk).ifPresent(lines::add);
        int over = count(carried, true);
        if (over > 0)
            lines.add(talk.text("import.over", "n", over));
        int waiting = count(carried, false);
        if (waiting > 0)
            lines.add(talk.text("import.waiting", "n", waiting));
        if (!luggage.flaws().isEmpty())
            lines.add(flaws(talk, luggage.flaws()));
        talk.say(String.join("\n", lines), keys(talk));
    }

    /** Of those that are about a process, be they stops or others. */
    private static int count(List<StepKey> keys, boolean stops) {
        return (int) keys.stream().filter(key -> key.process().value() > 0)
                .filter(key -> (key.kind() == StepKind.STOP) == stops).count();
    }

    private static String flaws(Talk talk, List<Flaw> flaws) {
        var lines = new ArrayList<String>();
        lines.add("\n" + talk.text("import.flaws", "n", flaws.size()));
        flaws.stream().limit(NAMED).map(flaw -> talk.text(key(flaw), "line", flaw.line(), "what", cut(flaw.what())))
                .forEach(lines::add);
        if (flaws.size() > NAMED)
            lines.add(talk.text("import.more-flaws", "n", flaws.size() - NAMED));
        return String.join("\n", lines);
    }

    private static String key(Flaw flaw) {
        return switch (flaw.why()) {
            case UNKNOWN -> "import.flaw.unknown";
            case DAMAGED -> "import.flaw.damaged";
            case IMPOSSIBLE -> "import.flaw.impossible";
        };
    }

    /** It may be anything. */
    private static String cut(String what) {
        var plain = what.replaceAll("[^\\p{L}\\p{N} ._-]", "");
        return plain.substring(0, Math.min(plain.length(), 40));
    }

    private static Keyboard keys(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        if (talk.hasTold())
            keys.row(keys.button("undo", new Tap.TakeBack(talk.world.source())));
        return keys
                .row(keys.button("list", new Tap.Go(Tap.Place.LIST)), keys.button("next", new Tap.Go(Tap.Place.NEXT)))
                .build();
    }

    /** Whether that message brought a whole record along. */
    static boolean isImport(Talk talk, Source source) {
        return talk.record().stream().map(Logged::source).anyMatch(it -> !it.equals(source) && it.isOf(source));
    }

    /** How many processes it brought. */
    static int size(Talk talk, Source source) {
        return (int) talk.record().stream().filter(logged -> logged.source().isOf(source))
                .filter(logged -> logged.fact() instanceof Fact.ProcessNamed).map(Logged::process).distinct().count();
    }
}
