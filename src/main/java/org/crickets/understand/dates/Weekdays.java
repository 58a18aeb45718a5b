package org.crickets.understand.dates;

import java.util.Set;

/** Weekdays as written. */
final class Weekdays {
    private static final Set<String> ALL = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun");

    private Weekdays() {}

    static boolean is(String norm) {
        return ALL.contains(norm);
    }
}
