package org.crickets.app;

import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.crickets.coach.Groups;
import org.crickets.coach.Outage;
import org.crickets.storage.SqlJournal;
import org.crickets.telegram.PollEvents;

/**
 * What the poll loop reports.
 *
 * @param holder asked before each poll
 * @param end   called with the reason when the program has to end
 * @param polls called when Telegram first answered a poll
 */
record Happenings(SqlJournal journal, Metrics metrics, Told told, BooleanSupplier holder,
        Consumer<String> end, Runnable polls) implements PollEvents {

    /**
     * Whom it is told to.
     *
     * @param mishap called with the chat of an update that cannot be handled
     * @param groups what the bot does in groups
     */
    record Told(LongConsumer mishap, Groups groups) {}

    @Override
    public void unhandled(long updateId, OptionalLong chat, String problem) {
        journal.unhandled(updateId, problem);
        metrics.unhandled();
        chat.ifPresent(told.mishap());
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
    public void visited(long chat, boolean added) {
        told.groups().visited(chat, added);
    }

    @Override
    public void failed(Failure failure) {
        metrics.pollFailed(failure);
    }

    @Override
    public boolean mayPoll() {
        return holder.getAsBoolean();
    }

    @Override
    public void polled() {
        polls.run();
    }
}
