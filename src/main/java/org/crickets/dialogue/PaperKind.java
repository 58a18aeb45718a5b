package org.crickets.dialogue;

/** A file or picture that the bot can make of what it knows: what is wanted, never its bytes. */
public enum PaperKind {
    /** Everything that is held about the user. */
    EXPORT_JSON,
    /** A table of all interviews, a line each. */
    EXPORT_CSV,
    /** What is coming, for a calendar program. */
    CALENDAR,
    /** The picture of all open processes and how far all came. */
    STATS
}
