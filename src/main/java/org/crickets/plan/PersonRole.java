package org.crickets.plan;

/** What somebody is to the process; decides who gets which note. */
public enum PersonRole {
    /** Was in the room. */
    INTERVIEWER,
    /** Decides, and was in the room. */
    HIRING_MANAGER,
    /** Arranges; is thanked only when nobody else is known. */
    RECRUITER
}
