package org.crickets.plan;

/** What a step asks of the user. The order is the order in which steps of the same moment are told. */
public enum StepKind {
    /** The evening before an interview: ask for the decision date, get the names (K1, K2). */
    PREPARE,
    /** The same, shortly before it. */
    PREPARE_LAST,
    /** What stuck with you? (A3) */
    DEBRIEF,
    /** Tell the references that a call may come (K5). */
    REFERENCES,
    /** The note after a round (A1, K3). */
    THANK_YOU,
    /** Asking where things stand. */
    FOLLOW_UP,
    /** The short answer to a curt reply (A9). */
    BRUSH_OFF_REPLY,
    /** What they asked for, each morning (G5). */
    TASK,
    /** What they asked for, the evening before it is due (G5). */
    TASK_LAST,
    /** The offer wants an answer. */
    OFFER_ANSWER,
    /** An offer elsewhere is worth a word here (K12). */
    LEVERAGE,
    /** The thanks for a no (G6, K13). */
    GRACIOUS_NOTE,
    /** A friendly line long after a no (K13, G7). */
    KEEP_IN_TOUCH,
    /** Time to move on (A5, S4, G3). */
    STOP,
    /** The week in numbers (K6, K11, A10, A12). */
    WEEKLY_REVIEW,
    /** The journey is over by what the user said: where are they now? */
    BACK_HOME;

    /** Whether the step is a message or call to the employer, so that "Sent it" stands under it. */
    public boolean isContact() {
        return switch (this) {
            case THANK_YOU, FOLLOW_UP, BRUSH_OFF_REPLY, LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH -> true;
            case PREPARE, PREPARE_LAST, DEBRIEF, REFERENCES, TASK, TASK_LAST, OFFER_ANSWER, STOP, WEEKLY_REVIEW,
                    BACK_HOME ->
                false;
        };
    }

    /** Whether there is still a point in it when the user put it off beyond its deadline. */
    public boolean isWorthwhileLate() {
        return switch (this) {
            case DEBRIEF, REFERENCES, THANK_YOU, BRUSH_OFF_REPLY, GRACIOUS_NOTE, KEEP_IN_TOUCH -> true;
            case PREPARE, PREPARE_LAST, FOLLOW_UP, TASK, TASK_LAST, OFFER_ANSWER, LEVERAGE, STOP, WEEKLY_REVIEW,
                    BACK_HOME ->
                false;
        };
    }
}
