package org.crickets.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Makes plans: from the same facts, playbook, calendar, habits and moment always the same one. */
public final class Planner {
    /** What an open process is planned by. */
    private static final List<Rule> OPEN = List.of(InterviewRules::preparation, InterviewRules::debrief,
            InterviewRules::thankYou, FollowUpRule::steps, ReplyRules::brushOff, ReplyRules::tasks);
    /** What is left to do once they offered the job, or said no. */
    private static final List<Rule> OFFERED = List.of(ReplyRules::offer);
    private static final List<Rule> REJECTED = List.of(ReplyRules::refusal);

    private Planner() {}

    /** The plan of one process at that moment; the dossier holds all its facts that count. */
    public static Plan plan(Playbook playbook, Dossier dossier, WorkCalendar calendar, Habits habits, Instant now) {
        return plan(new Situation(playbook, dossier, calendar, habits, now));
    }

    static Plan plan(Situation situation) {
        var standing = Standing.of(situation);
        var steps = rules(standing).stream().flatMap(rule -> rule.steps(situation))
                .map(step -> afterPause(situation, standing, step))
                .sorted(Comparator.comparing(Step::due).thenComparing(Step::kind)
                        .thenComparing(step -> step.key().person()))
                .toList();
        return new Plan(situation.dossier().id(), standing.status(), steps);
    }

    private static List<Rule> rules(Standing standing) {
        return switch (standing.status()) {
            case OPEN -> OPEN;
            case OFFERED -> OFFERED;
            case REJECTED -> REJECTED;
            case PAUSED, STOPPED, WITHDRAWN, MOVED_ON, ACCEPTED, DELETED -> List.of();
        };
    }

    /** What a pause kept from ringing comes on the morning it ends. */
    private static Step afterPause(Situation s, Standing standing, Step step) {
        return standing.pausedTo().map(s::morning).filter(step.due()::isBefore)
                .filter(end -> standing.status() == Plan.Status.OPEN && end.toInstant().isAfter(standing.since()))
                .map(end -> step.moved(end, new Shift.NotBefore(end.toLocalDate()))).orElse(step);
    }
}
