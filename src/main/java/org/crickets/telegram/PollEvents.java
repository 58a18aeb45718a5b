package org.crickets.telegram;

import java.util.OptionalLong;

/** What a reception reports; a poll loop on its thread, a webhook on many. */
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

    /** A poll was not answered with updates; told each time. */
    default void failed(Failure failure) {}

    /**
     * The bot is in a group, supergroup or channel, where it works for nobody. Returns at once.
     *
     * @param added it has just been put there, or given other rights; else something was said there
     */
    default void visited(long chat, boolean added) {}

    /** Why a poll brought nothing. */
    enum Failure {
        /** The token is not known. */
        UNAUTHORIZED,
        /** Another program polls, or a webhook is set. */
        CONFLICT,
        /** Too many requests. */
        FLOOD,
        /** Any other answer that says no. */
        REFUSED,
        /** No connection, no such host, no TLS. */
        UNREACHABLE,
        /** The request left, and no answer of the Bot API came back. */
        LOST
    }

    /** Telegram answered a poll, the first time since the loop was started. */
    default void polled() {}
}
