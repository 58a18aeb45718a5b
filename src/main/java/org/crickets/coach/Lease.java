package org.crickets.coach;

/**
 * Which of several programs on one database polls Telegram and sends: one at a time, the holder. The others stand by; where
 * Telegram calls a webhook, they take updates as well, and what they have to say is sent by the holder. Who
 * only stopped for a while (a paused process) must not send when it wakes, so holding ends by the holder's own monotonic
 * clock some time before another program may begin.
 */
public interface Lease extends AutoCloseable {
    /** Whether this program polls and sends at this moment; asked before each call. */
    boolean held();

    /** Whether it stands by: it is well, knows the holder, and would take over. */
    boolean standsBy();

    /** Begins to try for it, and goes on until it is closed. Only once. */
    void start(Duty duty);

    /** Ends the duty, if it was on, and tries no more; another program may have it once the database is closed, too. */
    @Override
    void close();

    /** What the holder does. Called by one thread, in turns. */
    interface Duty {
        /**
         * It is ours, but not {@link Lease#held held} yet: nothing is being sent, nothing of an earlier duty is under way.
         * If this or {@link #begin} throws, it is called again after a while.
         */
        void prepare();

        /** It is held from now on. */
        void begin();

        /** It is not held any more: to begin nothing, and soon. Also called if {@link #prepare} or {@link #begin} threw. */
        void end();
    }
}
