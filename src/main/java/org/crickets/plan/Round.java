package org.crickets.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * One interview of a process, as last told; it is over at its end.
 *
 * @param number   from 1 on
 * @param loggedAt when it was last told or corrected
 */
public record Round(int number, Moment start, Moment end, TimeKnown known, Optional<Channel> channel,
        Instant loggedAt) {
    public boolean isHeld(Instant now) {
        return !now.isBefore(end.instant());
    }
}
