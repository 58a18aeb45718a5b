package org.crickets.app;

import java.util.OptionalLong;
import java.util.function.Consumer;
import org.crickets.coach.Outage;
import org.crickets.storage.SqlJournal;
import org.crickets.telegram.PollEvents;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the poll loop reports.
 *
 * @param end   called with the reason when the program has to end
 * @param begun the monotonic nanoseconds at which the program began
 */
record Happenings(SqlJournal journal, Consumer<String> end, long begun) implements PollEvents {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    @Override
    public void unhandled(long updateId, OptionalLong chat, String problem) {
        journal.unhandled(updateId, problem);
    }

    @Override
    public boolean passes(Throwable failure) {
        return Outage.is(failure);
    }

    @Override
    public void unauthorized(String problem) {
        end.accept(Server.TOKEN_REFUSED);
    }

    @Override
    public void polled() {
        LOG.info("Started: first poll answered after {} ms", (System.nanoTime() - begun) / 1_000_000);
    }
}
