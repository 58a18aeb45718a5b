package org.crickets.dialogue;

/** How a reminder begins; the rules behind it are the same. */
public enum Tone {
    /** What is to be done, and nothing else. */
    PLAIN,
    /** The same, with a kind word. */
    GENTLE
}
