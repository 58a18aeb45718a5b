package org.crickets.plan;

/** What a user may choose about how the bot treats them. */
public enum Setting {
    /** Where they are; its changes are {@link Fact.Relocated}. */
    ZONE,
    /** Whose public holidays count. */
    COUNTRY,
    /** The "morning" of RULES.md. */
    HOUR,
    /** When nothing rings. */
    QUIET,
    /** Whether reminders come on weekends. */
    WEEKENDS,
    /** The way of following up of what has none of its own; its changes are {@link Fact.PlaybookChosen}. */
    PLAYBOOK,
    LANGUAGE,
    /** The day of the week in numbers, or none. */
    REVIEW,
    /** How reminders are worded. */
    TONE,
    /** Whether everything rests; its changes are {@link Fact.Paused} and {@link Fact.WentOn} of no process. */
    PAUSE
}
