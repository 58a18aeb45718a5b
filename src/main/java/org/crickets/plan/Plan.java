package org.crickets.plan;

import java.util.List;
import java.util.Optional;

/**
 * What is to be done about one process, and where it stands.
 *
 * @param steps in order of their due times; also a closed plan has some, such as the thanks for a no
 */
public record Plan(ProcessId process, Status status, List<Step> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /** Where a process stands. */
    public enum Status {
        OPEN,
        OFFERED,
        PAUSED,
        /** Closed: "time to move on" was said. */
        STOPPED,
        REJECTED,
        WITHDRAWN,
        MOVED_ON,
        ACCEPTED,
        DELETED;

        public boolean isOpen() {
            return this == OPEN || this == OFFERED || this == PAUSED;
        }
    }

    public Optional<Step> step(StepKey key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }
}
