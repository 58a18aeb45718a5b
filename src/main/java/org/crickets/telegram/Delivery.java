package org.crickets.telegram;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.crickets.coach.Incoming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands batches to the intake so that one bad update holds up no other; used by many threads at a time. */
final class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(PollLoop.class);

    private final Intake intake;
    private final PollEvents events;
    private final AtomicLong updates = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();
    private final AtomicLong unhandled = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();
    private final AtomicInteger underWay = new AtomicInteger();

    Delivery(Intake intake, PollEvents events) {
        this.intake = intake;
        this.events = events;
    }

    /** Whether all of it is committed, as handled or as unhandled, so that it may be confirmed. */
    boolean commit(List<Received> batch) {
        underWay.incrementAndGet();
        try {
            return committed(batch);
        } finally {
            underWay.decrementAndGet();
        }
    }

    boolean isBusy() {
        return underWay.get() > 0;
    }

    private boolean committed(List<Received> batch) {
        var incoming = batch.stream().flatMap(each -> each instanceof Received.Handled(var said)
                ? Stream.of(said)
                : Stream.empty()).toList();
        if (!incoming.isEmpty() && !together(incoming))
            return false;
        batch.forEach(this::note);
        updates.addAndGet(batch.size());
        return true;
    }

    PollLoop.Counts counts() {
        return new PollLoop.Counts(updates.get(), ignored.get(), unhandled.get(), failures.get());
    }

    private boolean together(List<Incoming> batch) {
        try {
            intake.accept(batch);
            return true;
        } catch (Throwable e) {
            LOG.warn("Taking in {} updates failed: {}", batch.size(), Problem.of(e));
            failures.incrementAndGet();
            return !events.passes(e) && batch.stream().allMatch(this::alone);
        }
    }

    private boolean alone(Incoming incoming) {
        try {
            intake.accept(List.of(incoming));
            return true;
        } catch (Throwable e) {
            failures.incrementAndGet();
            if (events.passes(e))
                return false;
            record(incoming.updateId(), OptionalLong.of(incoming.chat()), Problem.of(e));
            return true;
        }
    }

    private void note(Received received) {
        switch (received) {
            case Received.Handled _ -> {
            }
            case Received.Ignored(var id, var reason) -> {
                LOG.debug("Ignored update {}: {}", id, reason);
                ignored.incrementAndGet();
            }
            case Received.Visited(var _, var chat, var added) -> events.visited(chat, added);
            case Received.Unreadable(var id, var chat, var problem) -> record(id, chat, problem);
        }
    }

    private void record(long id, OptionalLong chat, String problem) {
        LOG.error("Update {} cannot be handled and is passed over: {}", id, problem);
        events.unhandled(id, chat, problem);
        unhandled.incrementAndGet();
    }
}
