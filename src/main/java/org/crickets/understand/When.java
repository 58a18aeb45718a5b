package org.crickets.understand;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** A time as far as it was told, on the user's wall clock. */
public sealed interface When {
    LocalDate date();

    /** Only the day was told. */
    record On(LocalDate date) implements When {}

    /** The day and the time of day, to the minute. */
    record At(LocalDateTime dateTime) implements When {
        @Override
        public LocalDate date() {
            return dateTime.toLocalDate();
        }
    }
}
