package org.crickets.dialogue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ListView;
import org.crickets.plan.Dossier;
import org.crickets.plan.Plan;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;

/** What waits on the user and what comes this week; the weeks after it are a tap away. */
final class Weeks {
    /** So many lines fit one screen. */
    private static final int LINES = 10;
    /** So much of later weeks is told where this one has room. */
    private static final int GLIMPSE = 3;

    private Weeks() {}

    /** One thing to do or to go to; {@code at} is when, whether that is past or to come. */
    private record Entry(ProcessId process, ZonedDateTime at, String line) {}

    /** One screen: a part of what waits now and of what comes in the week that begins on that Monday. */
    private record Sheet(LocalDate week, List<Entry> now, List<Entry> later) {}

    /** Of one process when it is named, and of several the list. */
    static void next(Talk talk, Slots slots) {
        var which = Named.orMeant(talk.heard(), slots) ? Optional.of(Which.of(talk, slots)) : Optional.<Which>empty();
        if (which.isPresent() && which.get() instanceof Which.One(var dossier)) {
            if (!talk.hasCard(dossier.id()))
                Cards.show(talk, dossier.id());
        } else if (which.isPresent() && which.get() instanceof Which.Several && Named.in(talk.heard(), slots))
            Lists.find(talk, slots.company().orElseThrow());
        else
            page(talk, 0).say(talk);
    }

    static Screen page(Talk talk, int wanted) {
        var sheets = sheets(talk);
        var keys = new Keys(talk.tools.messages());
        var resting = resting(talk);
        if (sheets.size() == 1 && sheets.getFirst().now().isEmpty() && sheets.getFirst().later().isEmpty()
                && resting.isEmpty())
            return new Screen(talk.text("next.empty", "example", Help.example(talk)),
                    keys.row(keys.button("new", new Tap.Go(Tap.Place.NEW)),
                            keys.button("list", new Tap.Go(Tap.Place.LIST))).build());
        int number = Math.min(wanted, sheets.size() - 1);
        var sheet = sheets.get(number);
        keys.rows(cards(talk, sheet), 2);
        var turns = turns(talk, keys, sheets, number);
        if (!turns.isEmpty())
            keys.row(turns.toArray(Button[]::new));
        var rest = number == 0 ? glimpse(sheets) : List.<Entry>of();
        boolean ends = number == sheets.size() - 1 || !sheets.get(number + 1).week().equals(sheet.week());
        boolean bare = sheet.later().isEmpty() && ends;
        return new Screen(talk.text("next", "now", lines(sheet.now()), "week",
                bare || !sheet.later().isEmpty() ? week(talk, sheet.week()) : "", "later", lines(sheet.later()), "bare",
                bare ? "yes" : "", "rest", lines(rest), "resting", number == 0 ? resting : ""), keys.build());
    }

    private static List<Sheet> sheets(Talk talk) {
        var entries = Stream.concat(steps(talk), rounds(talk)).sorted(Comparator.comparing(Entry::at)).toList();
        var now = entries.stream().filter(entry -> !entry.at().toInstant().isAfter(talk.now())).toList();
        Map<LocalDate, List<Entry>> weeks = new TreeMap<>();
        weeks.put(monday(talk.moment().date()), new ArrayList<>());
        entries.stream().filter(entry -> entry.at().toInstant().isAfter(talk.now())).forEach(entry -> weeks
                .computeIfAbsent(monday(entry.at().toLocalDate()), _ -> new ArrayList<>()).add(entry));
        List<Sheet> sheets = new ArrayList<>();
        weeks.forEach((week, later) -> add(sheets, week, sheets.isEmpty() ? now : List.of(), later));
        return sheets;
    }

    private static LocalDate monday(LocalDate date) {
        return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A week that is longer than a screen takes several. */
    private static void add(List<Sheet> sheets, LocalDate week, List<Entry> now, List<Entry> later) {
        var all = Stream.concat(now.stream(), later.stream()).toList();
        for (int from = 0; from == 0 || from < all.size(); from += LINES) {
            int split = Math.clamp(now.size(), from, Math.min(all.size(), from + LINES));
            sheets.add(new Sheet(week, all.subList(from, split),
                    all.subList(split, Math.min(all.size(), from + LINES))));
        }
    }

    private static Stream<Entry> steps(Talk talk) {
        return talk.agenda().plans().stream().flatMap(plan -> plan.steps().stream())
                .filter(step -> !step.isProjected() && step.kind() != StepKind.STOP)
                .map(step -> new Entry(step.key().process(), step.due(), line(talk, step)))
                .collect(Collectors.toMap(Entry::line, entry -> entry, (one, _) -> one, LinkedHashMap::new)).values()
                .stream();
    }

    private static String line(Talk talk, Step step) {
        return talk.text("next.line", "when", talk.words().dateTime(step.due()), "what", Titles.of(talk, step),
                "snoozed", Lists.isPutOff(talk, step) ? "yes" : "");
    }

    /** The interviews themselves. */
    private static Stream<Entry> rounds(Talk talk) {
        return Which.open(talk).stream().flatMap(dossier -> dossier.rounds().stream()
                .filter(round -> round.start().zoned().toInstant().isAfter(talk.now()))
                .map(round -> new Entry(dossier.id(),
                        round.start().zoned().withZoneSameInstant(talk.moment().zone()),
                        interview(talk, dossier, round))));
    }

    private static String interview(Talk talk, Dossier dossier, Round round) {
        return talk.text("next.line", "when", talk.words().dateTime(round.start()), "what",
                talk.text("next.interview", "process", Wording.brief(dossier), "n",
                        dossier.rounds().size() > 1 ? round.number() : 0));
    }

    private static String lines(List<Entry> entries) {
        return entries.stream().map(Entry::line).collect(Collectors.joining("\n"));
    }

    /** What comes after this week, where the first screen has room for it. */
    private static List<Entry> glimpse(List<Sheet> sheets) {
        var first = sheets.getFirst();
        int room = Math.min(GLIMPSE, LINES - first.now().size() - first.later().size());
        return sheets.stream().filter(sheet -> sheet.week().isAfter(first.week()))
                .flatMap(sheet -> sheet.later().stream()).limit(Math.max(0, room)).toList();
    }

    private static String resting(Talk talk) {
        return Which.open(talk).stream()
                .filter(dossier -> talk.plan(dossier.id()).filter(plan -> plan.status() == Plan.Status.PAUSED)
                        .isPresent())
                .map(Wording::brief).limit(LINES).collect(Collectors.joining(", "));
    }

    private static String week(Talk talk, LocalDate week) {
        var current = monday(talk.moment().date());
        if (week.equals(current))
            return talk.text("next.this-week");
        return week.equals(current.plusWeeks(1))
                ? talk.text("next.next-week")
                : talk.text("next.week", "monday", talk.words().date(week));
    }

    /** The page before, the next one of the same week, and the week after it. */
    private static List<Button> turns(Talk talk, Keys keys, List<Sheet> sheets, int number) {
        var week = sheets.get(number).week();
        List<Button> turns = new ArrayList<>();
        if (number > 0)
            turns.add(keys.button("page-back", to(number - 1)));
        if (number < sheets.size() - 1 && sheets.get(number + 1).week().equals(week))
            turns.add(keys.button("page-more", to(number + 1)));
        IntStream.range(number, sheets.size()).filter(other -> sheets.get(other).week().isAfter(week)).limit(1)
                .forEach(other -> turns.add(Keys.named(label(talk, sheets.get(other).week()), to(other))));
        return turns;
    }

    private static Tap to(int page) {
        return new Tap.OnList(ListView.NEXT, page, "");
    }

    private static String label(Talk talk, LocalDate week) {
        return week.equals(monday(talk.moment().date()).plusWeeks(1))
                ? talk.text("button.next-week")
                : talk.text("button.later-week", "monday", talk.words().date(week));
    }

    private static List<Button> cards(Talk talk, Sheet sheet) {
        return Lists.cards(talk,
                Stream.concat(sheet.now().stream(), sheet.later().stream()).map(Entry::process).distinct()
                        .limit(Lists.PAGE).flatMap(process -> talk.dossier(process).stream()).toList());
    }
}
