package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.PersonId;
import org.crickets.plan.Plan;
import org.crickets.plan.Round;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** What a card says. */
final class CardText {
    /** So much fits one screen; the rest is behind buttons. */
    private static final int PEOPLE = 8;
    private static final int ROUNDS = 4;

    private CardText() {}

    /** What is known, what waits, and what comes next. */
    static String of(Talk talk, Dossier dossier) {
        var plan = talk.plan(dossier.id()).orElseThrow();
        return talk.text("card", "company", dossier.company(), "role", dossier.role().orElse(""), "rounds",
                rounds(talk, dossier), "people", people(dossier), "more-people",
                Math.max(0, dossier.people().size() - PEOPLE), "decision",
                dossier.decisionBy().map(talk.words()::date).orElse(""), "asked", asked(talk, dossier, plan), "away",
                away(talk, dossier, plan), "status", status(talk, dossier, plan), "now",
                due(talk, plan), "next", next(talk, plan), "zone", talk.settings().habits().zone().getId(), "playbook",
                dossier.playbook().orElse(talk.settings().playbook()));
    }

    /** Who is away, and until when; of each what was told last. */
    private static String away(Talk talk, Dossier dossier, Plan plan) {
        var last = new LinkedHashMap<Optional<PersonId>, LocalDate>();
        if (plan.status().isOpen())
            dossier.all(Fact.Away.class).forEach(away -> last.put(away.person(), away.until()));
        return last.entrySet().stream().filter(away -> !away.getValue().isBefore(talk.moment().date()))
                .map(away -> talk.text("card.away", "date", talk.words().date(away.getValue()), "who",
                        away.getKey().flatMap(dossier::person).map(person -> person.name()).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    /** What they want of the user and still have not got, with its day. */
    private static String asked(Talk talk, Dossier dossier, Plan plan) {
        var open = plan.steps().stream().filter(step -> step.kind() == StepKind.TASK)
                .map(step -> step.key().ordinal()).toList();
        var all = dossier.all(Fact.Requested.class);
        return open.stream().distinct().flatMap(number -> all.stream().filter(one -> one.request() == number)
                .reduce((one, two) -> two).stream())
                .map(one -> talk.text("card.asked", "what", one.what(), "due",
                        one.due().map(talk.words()::date).orElse("")))
                .collect(Collectors.joining("\n"));
    }

    private static String people(Dossier dossier) {
        return dossier.people().stream().limit(PEOPLE).map(Wording::person).collect(Collectors.joining(", "));
    }

    /** The newest ones; how many came before. */
    private static String rounds(Talk talk, Dossier dossier) {
        var rounds = dossier.rounds();
        int earlier = Math.max(0, rounds.size() - ROUNDS);
        var lines = rounds.stream().skip(earlier).map(round -> round(talk, round, rounds.size()));
        return Stream.concat(
                earlier == 0 ? Stream.of() : Stream.of(talk.text("card.earlier-rounds", "n", earlier)), lines)
                .collect(Collectors.joining("\n"));
    }

    static String round(Talk talk, Round round, int rounds) {
        var how = switch (round.known()) {
            case STATED -> "stated";
            case START -> "start";
            case DATE -> "date";
            case JUST_FINISHED -> "just";
        };
        return talk.text("card.round." + how, "n", rounds > 1 ? Integer.toString(round.number()) : "", "start",
                talk.words().tappable(round.start()), "date", talk.words().date(round.start().date()), "end",
                talk.words().time(round.end()), "channel", round.channel()
                        .map(channel -> talk.text("channel." + channel.name().toLowerCase(Locale.ROOT)))
                        .orElse(""));
    }

    private static String status(Talk talk, Dossier dossier, Plan plan) {
        return switch (plan.status()) {
            case OPEN -> "";
            case OFFERED -> talk.text("status.offered", "by",
                    Offers.answerBy(talk.agenda(), dossier.id()).map(talk.words()::date).orElse(""));
            case PAUSED -> talk.text("status.paused");
            case STOPPED -> talk.text("status.stopped");
            case REJECTED -> talk.text("status.rejected");
            case WITHDRAWN -> talk.text("status.withdrawn");
            case MOVED_ON -> talk.text("status.moved-on");
            case ACCEPTED -> talk.text("status.accepted");
            case DELETED -> talk.text("status.deleted");
        };
    }

    private static String due(Talk talk, Plan plan) {
        return plan.steps().stream()
                .filter(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()))
                .map(step -> talk.text("card.due", "what", Titles.of(talk, step))).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The next dates, one line each: what is to come, and the stop date. */
    static String next(Talk talk, Plan plan) {
        var coming = plan.steps().stream().filter(step -> step.due().toInstant().isAfter(talk.now()))
                .filter(step -> !isMinor(step)).toList();
        var lines = coming.stream().filter(step -> !step.isProjected() || step.kind() == StepKind.STOP)
                .map(step -> line(talk, step, coming)).distinct().toList();
        return String.join("\n", lines);
    }

    /** What is said with another line, or would only repeat it. */
    private static boolean isMinor(Step step) {
        return switch (step.kind()) {
            case REFERENCES, PREPARE_LAST, TASK_LAST -> true;
            case PREPARE, DEBRIEF, THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK, OFFER_ANSWER, LEVERAGE, GRACIOUS_NOTE,
                    KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW, BACK_HOME ->
                false;
        };
    }

    private static String line(Talk talk, Step step, List<Step> all) {
        var names = all.stream().filter(other -> other.kind() == step.kind() && other.due().equals(step.due()))
                .flatMap(other -> Titles.person(talk, other).stream()).distinct().toList();
        return talk.text("next." + Titles.key(step.kind()), "when", talk.words().dateTime(step.due()), "date",
                talk.words().date(step.due().toLocalDate()), "who", talk.words().list(names), "n",
                step.reason().attempt().map(attempt -> attempt.n()).orElse(0), "of",
                step.reason().attempt().map(attempt -> attempt.of()).orElse(0), "asks",
                Offers.asksForDay(talk.agenda(), step) ? "yes" : "");
    }
}
