package org.crickets.plan;

/** The message or tap that facts came from; what is taken back together shares one source. */
public record Source(String value) {
    /** The program's own observations (a reminder rang), which no undo touches. */
    public static final Source BOT = new Source("bot");
}
