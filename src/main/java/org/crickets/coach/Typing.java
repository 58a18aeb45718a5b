package org.crickets.coach;

/** Shows that the bot is at work on what takes longer. */
@FunctionalInterface
public interface Typing {
    /** Does the work, in the calling thread and without any delay. */
    void during(long chat, Runnable work);

    /** Shows nothing. */
    static Typing none() {
        return (chat, work) -> work.run();
    }
}
