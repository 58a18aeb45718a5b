package org.crickets.dialogue;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.crickets.plan.Basis;
import org.crickets.plan.Dossier;
import org.crickets.plan.Reason;
import org.crickets.plan.Shift;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;

/** Why a step stands where it stands, in words. */
final class Whys {
    private Whys() {}

    /** One line: what the date counts from, which attempt it is, what moved it. */
    static String line(Talk talk, Step step) {
        var reason = step.reason();
        var line = new StringBuilder(capital(basis(talk, step, reason)));
        reason.attempt().ifPresent(attempt -> line.append(" · ").append(
                talk.text("why.attempt", "n", attempt.n(), "of", attempt.of())));
        boolean dateNamed = talk.dossier(step.key().process()).flatMap(Dossier::decisionBy).isPresent();
        if (reason.attempt().isPresent() && reason.basis() instanceof Basis.Interview && !dateNamed)
            line.append(" · ").append(talk.text("why.no-date"));
        reason.shifts().forEach(shift -> line.append(" · ").append(shift(talk, step, shift)));
        return line.toString();
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    /** The line, and each rule in words. */
    static String full(Talk talk, Step step) {
        return talk.text("why.full", "what", Titles.of(talk, step), "line", line(talk, step), "rules",
                rules(talk, step.reason().rules()), "ours", step.reason().ours() ? "yes" : "");
    }

    /** Rules in words, one a line, each once. */
    static String rules(Talk talk, Collection<String> ids) {
        return ids.stream().distinct().map(id -> talk.text("why.rule", "id", id, "text", talk.text("rule." + id)))
                .collect(Collectors.joining("\n"));
    }

    /** Each with what it is about in a few words: nobody knows a bare K7. */
    private static String names(Talk talk, Collection<String> ids) {
        return ids.stream().map(id -> talk.text("why.rule-name", "id", id, "name", talk.text("rule-name." + id)))
                .collect(Collectors.joining(", "));
    }

    /** Every date of some steps, each with the fact it counts from, and the rules of all of them once, in words. */
    static String dates(Talk talk, Dossier dossier, List<Step> steps) {
        var lines = steps.stream().map(step -> talk.text("why.date", "when", when(talk, step), "what",
                Titles.of(talk, step), "line", line(talk, step), "rules", names(talk, step.reason().rules()),
                "ours", step.reason().ours() ? "yes" : "")).distinct().collect(Collectors.joining("\n"));
        return talk.text("why.dates", "company", dossier.company(), "lines", lines, "rules",
                rules(talk, steps.stream().flatMap(step -> step.reason().rules().stream()).toList()));
    }

    private static String when(Talk talk, Step step) {
        return step.kind() == StepKind.STOP || step.isProjected()
                ? talk.words().date(step.due().toLocalDate())
                : talk.words().dateTime(step.due());
    }

    private static String basis(Talk talk, Step step, Reason reason) {
        var key = "why." + switch (reason.basis()) {
            case Basis.Interview _ -> reason.days() > 0 ? "day-after-interview" : "interview";
            case Basis.Promise _ -> "promise";
            case Basis.Contact _ -> "contact";
            case Basis.Reply _ -> "reply";
            case Basis.Wait _ -> "wait";
            case Basis.HandIn _ -> "hand-in";
            case Basis.Request _ -> "request";
            case Basis.Announcement _ -> "announcement";
            case Basis.Offer _ -> "offer";
            case Basis.Refusal _ -> "refusal";
            case Basis.GoOn _ -> "go-on";
            case Basis.Unanswered _ -> "unanswered";
            case Basis.Week _ -> "week";
            case Basis.Return _ -> "return";
        };
        return talk.text(key, "days", reason.days(), "date", talk.words().date(reason.basis().date()), "day",
                reason.basis().date().plusDays(reason.days()).getDayOfMonth());
    }

    private static String shift(Talk talk, Step step, Shift shift) {
        return switch (shift) {
            case Shift.BusinessDay(var from) -> talk.text("shift.business-day", "date", talk.words().date(from));
            case Shift.Away(var person, var until) -> talk.text("shift.away", "date", talk.words().date(until), "who",
                    person.flatMap(id -> talk.dossier(step.key().process()).flatMap(one -> one.person(id)))
                            .map(one -> one.name()).orElse(""));
            case Shift.Weekend(var from) -> talk.text("shift.weekend", "date", talk.words().date(from));
            case Shift.Quiet() -> talk.text("shift.quiet");
            case Shift.Late(var from) -> talk.text("shift.late", "date", talk.words().date(from));
            case Shift.OneADay(var from) -> talk.text("shift.one-a-day", "date", talk.words().date(from));
            case Shift.NotBefore(var date) -> talk.text("shift.not-before", "date", talk.words().date(date));
            case Shift.Retry(var called) -> talk.text("shift.retry", "date", talk.words().date(called));
            case Shift.OneLastNote() -> talk.text("shift.one-last-note");
            case Shift.Snooze() -> talk.text("shift.snooze");
        };
    }
}
