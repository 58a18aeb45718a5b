package org.crickets.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Told.Rung;

/**
 * A life in one line, for tables: "Fri 6 Nov 14:00 interview; Tue 10 Nov 12:00 curt reply". Every reminder between is
 * answered at once, as far as the user can, unless the diary is {@link #idle}. It ends when nothing rings any more.
 */
final class Diary {
    private static final Duration AFTERWARDS = Duration.ofDays(150);
    final Life life;
    private final boolean diligent;
    private final Sayings sayings;

    private Diary(Life life, boolean diligent) {
        this.life = life;
        this.diligent = diligent;
        sayings = new Sayings(life);
    }

    /** Somebody who answers each reminder on its day, with the real holidays of where they live. */
    static Diary of(String playbook, String zone, String story) {
        return new Diary(Life.in(zone).withPublicHolidays().by(playbook), true).tell(story);
    }

    static Diary inLondon(String playbook, String story) {
        return of(playbook, "Europe/London", story);
    }

    /** Somebody who does what the story says and answers no reminder. */
    static Diary idle(String playbook, String story) {
        return idleIn(playbook, "Europe/London", story);
    }

    static Diary idleIn(String playbook, String zone, String story) {
        return new Diary(Life.in(zone).withPublicHolidays().by(playbook), false).tell(story);
    }

    private Diary tell(String story) {
        for (var line : story.split(";")) {
            var words = line.strip().split(" ", 5);
            var at = life.instant(Days.time(String.join(" ", List.of(words).subList(0, 4))).toString());
            var told = sayings.toldAt(at, words[4]);
            play(told);
            sayings.say(at, words[4]);
        }
        return this;
    }

    private void play(Instant end) {
        while (life.told.now.isBefore(end))
            for (var rung : life.told.next(end))
                if (diligent)
                    answer(rung.step().key());
    }

    private void answer(StepKey key) {
        var spokenOf = life.process;
        life.process = key.process();
        answered(key);
        life.process = spokenOf;
    }

    private void answered(StepKey key) {
        switch (key.kind()) {
            case THANK_YOU -> contact(key, ContactKind.THANK_YOU);
            case FOLLOW_UP -> contact(key, ContactKind.FOLLOW_UP);
            case BRUSH_OFF_REPLY, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH -> contact(key, ContactKind.ANSWER);
            case DEBRIEF, REFERENCES -> life.then().tell(new Fact.StepDone(key, life.then().now()));
            case PREPARE, PREPARE_LAST, TASK, TASK_LAST, OFFER_ANSWER, STOP, WEEKLY_REVIEW -> {
            }
        }
    }

    private void contact(StepKey key, ContactKind kind) {
        life.then().tell(new Fact.Contacted(kind, key.to(), life.then().now(), Optional.of(key)));
    }

    /** All that rang until it was quiet, save the weekly reviews. */
    List<Rung> rung() {
        play(life.told.now.plus(AFTERWARDS));
        return life.told.rung.stream().filter(one -> one.step().kind() != StepKind.WEEKLY_REVIEW).toList();
    }

    private Stream<Rung> rung(StepKind... kinds) {
        return rung().stream().filter(one -> List.of(kinds).contains(one.step().kind()));
    }

    /** When steps of these kinds rang: "Fri 13 Nov 09:00, Mon 23 Nov 09:00"; a dash if none did. */
    String times(StepKind... kinds) {
        return joined(rung(kinds).map(one -> new Line(life).time(one.at())));
    }

    /** On which days, each once. */
    String days(StepKind... kinds) {
        return joined(rung(kinds).map(one -> new Line(life).day(one.at())).distinct());
    }

    /** Everything in a line: "Sat 7 Nov 09:00 THANK_YOU to Dana, …". */
    String everything() {
        return joined(rung().stream().map(one -> new Line(life).of(one.step(), one.at())));
    }

    /** The follow-ups with their numbers: "Fri 13 Nov 1/3, Fri 20 Nov 2/3". */
    String attempts() {
        return joined(rung(StepKind.FOLLOW_UP).map(one -> {
            var attempt = one.step().reason().attempt().orElseThrow();
            return new Line(life).day(one.at()) + " " + attempt.n() + "/" + attempt.of();
        }).distinct());
    }

    /** To whom the steps of a kind go, in order. */
    String people(StepKind kind) {
        var dossier = life.told.agenda().dossier(life.process).orElseThrow();
        return joined(rung(kind).flatMap(one -> one.step().key().to().flatMap(dossier::person).stream())
                .map(Person::name));
    }

    /** The kinds of draft of the steps of a kind, in order. */
    String drafts(StepKind kind) {
        return joined(rung(kind).map(one -> one.step().draft().map(Enum::name).orElse("none")));
    }

    /** The steps of a kind that rang, in order. */
    List<Step> steps(StepKind kind) {
        return rung(kind).map(Rung::step).toList();
    }

    /** Why the first of a kind rang when it did: its rules, "°" for a number of ours. */
    String rules(StepKind kind) {
        return steps(kind).stream().map(Step::reason)
                .map(reason -> String.join(" ", reason.rules()) + (reason.ours() ? "°" : "")).findFirst().orElse("–");
    }

    /** When the week was looked back on: "Sun 8 Nov, Sun 15 Nov". */
    String reviews() {
        rung();
        return joined(life.told.rung.stream().filter(one -> one.step().kind() == StepKind.WEEKLY_REVIEW)
                .map(one -> new Line(life).time(one.at()).replace(" 18:00", "")));
    }

    /** The rules that the looks back name. */
    List<String> reviewRules() {
        return life.told.rung.stream().map(Rung::step).filter(step -> step.kind() == StepKind.WEEKLY_REVIEW)
                .flatMap(step -> step.reason().rules().stream()).distinct().toList();
    }

    /** When the first note of a kind is too late. */
    String window(StepKind kind) {
        return joined(rung(kind).limit(1).flatMap(one -> one.step().deadline().stream())
                .map(end -> new Line(life).time(end.toInstant())));
    }

    /** Why the first of a kind is not on the day that its rule alone would give. */
    String shifts(StepKind kind) {
        return joined(steps(kind).stream().limit(1).flatMap(step -> step.reason().shifts().stream())
                .map(shift -> shift.getClass().getSimpleName()));
    }

    /** "Can I contact them now?", asked when the story ends, from the plan: yes, not before a day, or no more. */
    String mayWrite() {
        var next = life.plan().steps().stream().filter(step -> step.kind().isContact() && !step.isProjected())
                .findFirst();
        return next.map(step -> step.due().toInstant().isAfter(life.told.now)
                ? "not before " + Days.text(step.due().toLocalDate())
                : "yes").orElse("no more");
    }

    private static String joined(Stream<String> parts) {
        var all = new ArrayList<>(parts.toList());
        return all.isEmpty() ? "–" : all.stream().collect(Collectors.joining(", "));
    }
}
