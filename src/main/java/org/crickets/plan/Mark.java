package org.crickets.plan;

import java.time.LocalDate;

/** A day that counts in a process: a sign in its lane of the timeline. */
public record Mark(Kind kind, LocalDate day) {

    /** What the day stands for. */
    public enum Kind {
        /** A round, held or coming. */
        INTERVIEW,
        /** The user wrote to or talked with the employer, or handed in what they wanted. */
        NOTE,
        /** A word of the employer's. */
        REPLY,
        OFFER,
        /** The day they promised to decide by. */
        DECISION,
        /** What is to be done next. */
        NEXT,
        /** Time to move on. */
        STOP
    }
}
