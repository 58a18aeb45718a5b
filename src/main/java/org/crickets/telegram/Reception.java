package org.crickets.telegram;

import java.time.Duration;
import java.util.Optional;

/** How updates come in: asked for by long polling, or called in at a webhook. */
public sealed interface Reception permits PollLoop, WebhookWatch {
    /**
     * Begins; only once.
     *
     * @throws IllegalThreadStateException if it was started before
     */
    void start();

    /** Ends it, losing nothing; whether it ended. */
    boolean stop();

    /** Whether updates come in. */
    boolean hears();

    /** How long they have not come in. */
    Duration silence();

    /** How many updates are known to wait at Telegram. */
    default int waiting() {
        return 0;
    }

    /** Why they do not come in, as a sentence, if that is known. */
    default Optional<String> trouble() {
        return Optional.empty();
    }
}
