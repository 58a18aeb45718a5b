package org.crickets.sandbox;

import java.util.List;

/**
 * What somebody gets to hear, and what thereby happens; nothing has happened until {@link Store} has written it down.
 */
record Decision<T>(T answer, List<Event> events) {

    static <T> Decision<T> nothing(T answer) {
        return new Decision<>(answer, List.of());
    }
}
