package org.crickets.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Makes plans: from the same facts, playbook, calendar, habits and moment always the same one. */
public final class Planner {
    /** What an open process is planned by. */
    private static final List<Rule> OPEN = List.of(InterviewRules::preparation, InterviewRules::debrief,
            ThankYouRule::steps, FollowUpRule::steps, ReplyRules::curt, TaskRule::steps);
    /** What is left to do once they offered the job; thanking and asking where things stand are over. */
    private static final List<Rule> OFFERED = List.of(InterviewRules::preparation, ReplyRules::offer, TaskRule::steps);
    /** What is left to do once they said no. */
    private static final List<Rule> REJECTED = List.of(ReplyRules::refusal);

    private Planner() {}

    /** The plan of one process at that moment; the dossier holds all its facts that count. */
    public static Plan plan(Playbook playbook, Dossier dossier, WorkCalendar calendar, Habits habits, Instant now) {
        return plan(Situation.of(playbook, dossier, new Hours(calendar, habits, now)));
    }

    static Plan plan(Situation situation) {
        var standing = situation.standing();
        var steps = rules(standing).stream().flatMap(rule -> rule.steps(situation))
                .sorted(Comparator.comparing(Step::due).thenComparing(Step::kind)
                        .thenComparing(step -> step.key().person()).thenComparing(step -> step.key().ordinal()))
                .toList();
        return new Plan(situation.dossier().id(), standing.status(), steps);
    }

    private static List<Rule> rules(Standing standing) {
        return switch (standing.resumes()) {
            case OPEN -> OPEN;
            case OFFERED -> OFFERED;
            case REJECTED -> REJECTED;
            case PAUSED, STOPPED, WITHDRAWN, MOVED_ON, ACCEPTED, DELETED -> List.of();
        };
    }
}
