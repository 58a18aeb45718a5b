package org.crickets.plan;

/** What the user did towards an employer. */
public enum ContactKind {
    /** The first note after a round; never an attempt. */
    THANK_YOU,
    /** A written follow-up: an attempt. */
    FOLLOW_UP,
    /** A phone call in which they talked: an attempt. */
    CALL,
    /** A voicemail left: an attempt. */
    VOICEMAIL,
    /** A call nobody took, and no voicemail left: no attempt (A7). */
    UNANSWERED_CALL,
    /** An answer to the employer (A9, thanks for a no, keep in touch, leverage, withdrawal): no attempt. */
    ANSWER;

    /** Whether it counts against the cap of follow-ups. */
    public boolean isAttempt() {
        return this == FOLLOW_UP || this == CALL || this == VOICEMAIL;
    }
}
