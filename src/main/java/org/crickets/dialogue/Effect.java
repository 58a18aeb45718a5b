package org.crickets.dialogue;

/** What a phone shows around a message when it comes, once; for what is rare. */
public enum Effect {
    /** Confetti, for an offer. */
    CONGRATULATIONS
}
