package org.crickets.plan;

/** How an interview's end was arrived at; shown on the card when it was assumed. */
public enum TimeKnown {
    /** A start and an end were told. */
    STATED,
    /** A start was told; the end is assumed 60 minutes later. */
    START,
    /** Only the date was told; the end is assumed at 17:00. */
    DATE,
    /** "Just finished": the end is the moment it was told. */
    JUST_FINISHED
}
