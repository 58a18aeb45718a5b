package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/**
 * Something that is to come, in plain words for a calendar.
 *
 * @param key     its lasting name among everything of the user's: the same after planning anew
 * @param sure    false for what depends on a step before it
 * @param details lines of their own
 */
public record Coming(String key, Span span, String title, String details, boolean sure) {
    /** When it is. */
    public sealed interface Span {
        /** From a time to a time. */
        record Timed(ZonedDateTime start, ZonedDateTime end) implements Span {}

        /** A day, wherever the user is. */
        record AllDay(LocalDate day) implements Span {}
    }
}
