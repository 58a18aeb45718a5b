package org.crickets.coach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.PaperKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;

/** Something to be sent, as the outbox keeps it. */
public sealed interface Outgoing {
    /** A message said because of {@code source}. */
    record Message(String html, Keyboard keyboard, boolean silent, Optional<ProcessId> about, Source source)
            implements
                Outgoing {}

    /** A file or picture wanted because of {@code source}; made anew at each attempt to send it. */
    record Paper(PaperKind kind, String caption, Keyboard keyboard, Source source) implements Outgoing {}

    /** Steps that fell due together; decided and put into words anew at each attempt to send it. */
    record Ring(List<StepKey> steps, Instant due) implements Outgoing {
        public Ring {
            steps = List.copyOf(steps);
        }
    }

    /** A message of the bot's reads so from now on, because of {@code source}. */
    record Edit(int messageId, String html, Keyboard keyboard, Source source) implements Outgoing {}

    /** Answers a tap, with at most 200 characters, or none. */
    record Answer(String callbackId, String text) implements Outgoing {}
}
