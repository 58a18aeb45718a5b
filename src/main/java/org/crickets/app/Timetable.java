package org.crickets.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.calendar.Calendars;
import org.crickets.dialogue.SampleInterview;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Habits;
import org.crickets.plan.History;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.PersonRole;
import org.crickets.plan.Plan;
import org.crickets.plan.Planner;
import org.crickets.plan.Playbook;
import org.crickets.plan.Reason;
import org.crickets.plan.Shift;
import org.crickets.plan.Source;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.playbook.Playbooks;

/** What a playbook makes of one interview, as lines of text with the rules behind each date. */
final class Timetable {
    /** What the dates are for. */
    static final String SAMPLE = """
            The dates are for an interview on Fri 6 Nov 2026 at 14:00 in London, told two days before, with Dana Smith
            (hiring manager) and Tom Okafor; Kim Lee is the recruiter. Each note goes out on its day, and nobody answers.""";
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-06T14:00");
    private static final LocalDate PROMISED = LocalDate.parse("2026-11-19");
    private static final Instant TOLD = Instant.parse("2026-11-04T12:00:00Z");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE ppd MMM HH:mm", Locale.US);
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.US);
    private final Playbook playbook;
    private final Calendars calendars;

    Timetable(Playbook playbook, Calendars calendars) {
        this.playbook = playbook;
        this.calendars = calendars;
    }

    /** A line for each step, and one for what a promised date changes. */
    List<String> lines() {
        var lines = new ArrayList<String>();
        var dossier = dossier(List.of());
        together(plan(dossier)).values().forEach(steps -> lines.add(line(dossier, steps)));
        lines.add(promised());
        return lines;
    }

    private static Dossier dossier(List<Fact> more) {
        var people = List.of(person(1, "Dana Smith", "hiring manager", PersonRole.HIRING_MANAGER, 1),
                person(2, "Tom Okafor", "engineer", PersonRole.INTERVIEWER, 1),
                person(3, "Kim Lee", "recruiter", PersonRole.RECRUITER, 0));
        var told = new ArrayList<>(SampleInterview.told(TOLD, "Acme", new Moment(START, ZONE), people));
        more.forEach(fact -> told.add(new Logged(SampleInterview.PROCESS, new Source("sample"), TOLD, fact)));
        return History.of(told).dossiers().getFirst();
    }

    private static Person person(int id, String name, String title, PersonRole role, int round) {
        return new Person(new PersonId(id), name, Optional.of(title), role, round, TOLD);
    }

    private Plan plan(Dossier dossier) {
        return Planner.plan(playbook, dossier, calendars.of(ZONE, Optional.empty()), Habits.in(ZONE), TOLD);
    }

    /** Steps of one kind at one time stand in one line. */
    private static Map<String, List<Step>> together(Plan plan) {
        return plan.steps().stream()
                .collect(Collectors.groupingBy(step -> step.kind() + " " + step.due(), LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String line(Dossier dossier, List<Step> steps) {
        var first = steps.getFirst();
        return String.format(Locale.ROOT, "  %-17s %-62s %s", MOMENT.format(first.due()), what(dossier, steps),
                rules(first.reason()) + moved(first.reason()));
    }

    private static String what(Dossier dossier, List<Step> steps) {
        var first = steps.getFirst();
        var who = steps.stream().flatMap(step -> step.key().to().flatMap(dossier::person).stream()).map(Person::name)
                .collect(Collectors.joining(" and "));
        var attempt = first.reason().attempt().map(one -> " " + one.n() + " of " + one.of()).orElse("");
        var until = first.kind() == StepKind.THANK_YOU ? first.deadline() : Optional.<ZonedDateTime>empty();
        return words(first.kind()) + attempt + drafts(steps) + (who.isEmpty() ? "" : " to " + who)
                + until.map(end -> ", until " + UNTIL.format(end)).orElse("");
    }

    /** The drafts of follow-ups, as a file names them. */
    private static String drafts(List<Step> steps) {
        var drafts = steps.stream().filter(step -> step.kind() == StepKind.FOLLOW_UP)
                .flatMap(step -> step.draft().stream()).map(Playbooks::word).distinct()
                .collect(Collectors.joining(", "));
        return drafts.isEmpty() ? "" : " (" + drafts + ")";
    }

    private static String words(StepKind kind) {
        return switch (kind) {
            case PREPARE -> "prepare: ask when they decide";
            case PREPARE_LAST -> "last look before it";
            case DEBRIEF -> "what stuck with you?";
            case STOP -> "time to move on";
            case REFERENCES, THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE,
                    GRACIOUS_NOTE, KEEP_IN_TOUCH, WEEKLY_REVIEW, BACK_HOME ->
                kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    private static String rules(Reason reason) {
        return String.join(", ", reason.rules()) + (reason.ours() ? ", ours" : "");
    }

    private static String moved(Reason reason) {
        return reason.shifts().stream()
                .map(shift -> shift instanceof Shift.BusinessDay(var from)
                        ? "; " + DAY.format(from) + " is no business day"
                        : "")
                .collect(Collectors.joining());
    }

    private String promised() {
        if (playbook.followUps().afterPromise().isEmpty())
            return "  A date they promise changes nothing (no \"after-promised-date\").";
        var steps = plan(dossier(List.of(new Fact.DecisionPromised(PROMISED)))).steps();
        var days = steps.stream().filter(step -> step.kind() == StepKind.FOLLOW_UP).map(Step::due).distinct()
                .map(DAY::format).collect(Collectors.joining(", "));
        var stop = steps.stream().filter(step -> step.kind() == StepKind.STOP).map(Step::due).findFirst();
        var rules = steps.stream().filter(step -> step.kind() == StepKind.FOLLOW_UP).findFirst().map(Step::reason)
                .map(Timetable::rules).orElse("");
        return "  Had they promised " + DAY.format(PROMISED) + ": "
                + (days.contains(",") ? "follow-ups " : "follow-up ") + days + ", time to move on "
                + stop.map((ZonedDateTime due) -> DAY.format(due)).orElse("never") + "   " + rules;
    }
}
