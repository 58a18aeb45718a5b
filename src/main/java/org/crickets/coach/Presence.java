package org.crickets.coach;

import java.util.Optional;

/** What the bot does on Telegram without saying anything. Each call blocks; none throws. */
public interface Presence {
    /** Shows for some seconds that the bot is at work; not while somebody waits to send. */
    void typing(long chat);

    /** Leaves a group, supergroup or channel. */
    Courier.Outcome leave(long chat);

    /** What the bot is called on Telegram, without "@"; empty while Telegram is out of reach. */
    Optional<String> username();
}
