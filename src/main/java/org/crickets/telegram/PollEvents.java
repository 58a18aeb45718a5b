package org.crickets.telegram;

import java.util.OptionalLong;

/** What a poll loop reports; called on its thread. */
public interface PollEvents {
    /**
     * An update that cannot be read, or that the intake throws on even alone. It must be on disk when this returns, as
     * the update does not come again; if this throws, it does.
     *
     * @param chat whose it is, where that can be told
     */
    void unhandled(long updateId, OptionalLong chat, String problem);

    /**
     * Whether a failure of the intake passes by itself (the database is away): then the updates stay with Telegram and
     * are handed over again after a while, instead of being reported as unhandled.
     */
    boolean passes(Throwable failure);

    /** Telegram does not know the token any more. The loop has ended; the program should, too. */
    void unauthorized(String problem);

    /** Whether to poll at this moment; otherwise it is asked again soon. */
    default boolean mayPoll() {
        return true;
    }

    /** Telegram answered a poll, the first time since the loop was started. */
    default void polled() {}
}
