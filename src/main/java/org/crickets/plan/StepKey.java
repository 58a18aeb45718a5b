package org.crickets.plan;

import java.util.Optional;

/**
 * The stable name of a step: planning again gives the same step the same key, so what rang does not ring again and a
 * snooze survives. {@code person} is 0 where the step is to nobody in particular; {@code ordinal} counts from 1.
 */
public record StepKey(ProcessId process, int round, StepKind kind, int person, int ordinal) {

    public Optional<PersonId> to() {
        return person == 0 ? Optional.empty() : Optional.of(new PersonId(person));
    }

    /** The key as text, such as {@code 3.1.FOLLOW_UP.0.2}; {@link #parse} reads it back. */
    @Override
    public String toString() {
        return process.value() + "." + round + "." + kind + "." + person + "." + ordinal;
    }

    /**
     * Reads a key's text.
     *
     * @throws IllegalArgumentException if it is not one
     */
    public static StepKey parse(String text) {
        var parts = text.split("\\.");
        if (parts.length != 5)
            throw new IllegalArgumentException("not a step key: " + text);
        return new StepKey(new ProcessId(Integer.parseInt(parts[0])), Integer.parseInt(parts[1]),
                StepKind.valueOf(parts[2]), Integer.parseInt(parts[3]), Integer.parseInt(parts[4]));
    }
}
