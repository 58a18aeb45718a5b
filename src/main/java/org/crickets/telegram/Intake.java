package org.crickets.telegram;

import java.util.List;
import org.crickets.coach.Incoming;

/** Takes in what came from Telegram. */
@FunctionalInterface
public interface Intake {
    /**
     * Returns only once all of it is committed: the next poll tells Telegram to forget these updates. The same update may
     * come again, after a crash or a failure, so each is to be handled once by its number. In Telegram's order.
     */
    void accept(List<Incoming> batch);
}
