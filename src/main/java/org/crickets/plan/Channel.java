package org.crickets.plan;

/** The way an interview or a contact takes place. */
public enum Channel {
    EMAIL, PHONE, IN_PERSON, VIDEO
}
