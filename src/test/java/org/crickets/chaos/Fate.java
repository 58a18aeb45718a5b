package org.crickets.chaos;

/** What Telegram does with a call. */
sealed interface Fate {
    /** Does it, and says so. */
    record Done() implements Fate {}

    /** Refuses it with 429: not before so many seconds have passed. */
    record Flooded(int seconds) implements Fate {}

    /** Refuses it with that status, as the Bot API does. */
    record Refused(int status, String description) implements Fate {}

    /** Resets the connection instead of an answer, having done it or not. */
    record Reset(boolean done) implements Fate {}

    /** Never answers, having done it or not. */
    record Silent(boolean done) implements Fate {}

    Fate DONE = new Done();

    /** Whether a message arrives. */
    default boolean arrives() {
        return switch (this) {
            case Done _ -> true;
            case Flooded _,Refused _ -> false;
            case Reset(var done) -> done;
            case Silent(var done) -> done;
        };
    }
}
