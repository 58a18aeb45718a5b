package org.crickets.coach;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crickets.coach.Courier.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a call's outcome means for its parcel, by the table of the reliability promise: kept, never lost, repeated at
 * most once.
 *
 * @param real         real time, which back-off and waits run on
 * @param unauthorized called when Telegram no longer takes the token
 * @param rang         called with each reminder that arrived
 */
record Settling(Outbox outbox, Holds holds, InstantSource real, Runnable unauthorized, Consumer<Outgoing.Ring> rang) {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Waits behind what was said before it to the same chat. */
    void behind(Parcel parcel) {
        outbox.retry(parcel.id(), real.instant(), parcel.ambiguous(), false);
    }

    /** It may have arrived before, and Telegram does not answer even a question without consequences. */
    void unreachable(Parcel parcel) {
        later(parcel, backOff(parcel.attempt()), true, false);
    }

    /** Something in this program went wrong. */
    void failed(Parcel parcel) {
        later(parcel, backOff(parcel.attempt()), parcel.ambiguous(), true);
    }

    /** Again after a while; what was said after it to the same chat waits behind it. */
    private void later(Parcel parcel, Duration wait, boolean ambiguous, boolean counts) {
        holds.hold(parcel);
        outbox.retry(parcel.id(), real.instant().plus(wait), ambiguous, counts);
    }

    void drop(Parcel parcel) {
        holds.release(parcel);
        outbox.drop(parcel.id());
    }

    void settle(Parcel parcel, Outcome outcome) {
        switch (outcome) {
            case Outcome.Sent(var messageId) -> arrived(parcel, messageId);
            case Outcome.NotSent _ -> later(parcel, backOff(parcel.attempt()), parcel.ambiguous(), true);
            case Outcome.Wait(var time) -> later(parcel, time, parcel.ambiguous(), false);
            case Outcome.Unknown(var problem) -> unknown(parcel, problem);
            case Outcome.Closed(var problem) -> {
                LOG.info("Chat {} is closed to the bot: {}", parcel.chat(), problem);
                holds.release(parcel);
                outbox.undeliverable(parcel.chat());
            }
            case Outcome.Malformed(var problem) -> refuse(parcel, problem);
            case Outcome.Refused(var problem) -> refuse(parcel, problem);
            case Outcome.Migrated(var to) -> outbox.migrate(parcel.chat(), to);
            case Outcome.Unauthorized _ -> {
                later(parcel, LONGEST_WAIT, parcel.ambiguous(), false);
                unauthorized.run();
            }
        }
    }

    private void arrived(Parcel parcel, int messageId) {
        holds.release(parcel);
        outbox.sent(List.of(new Outbox.Receipt(parcel.id(),
                messageId == 0 ? Optional.empty() : Optional.of(messageId))));
        if (parcel.content() instanceof Outgoing.Ring ring)
            rang.accept(ring);
    }

    /** An edit or a reaction may safely be tried again; a message is, once, and then says so. */
    private void unknown(Parcel parcel, String problem) {
        boolean harmless = parcel.content() instanceof Outgoing.Edit
                || parcel.content() instanceof Outgoing.React;
        if (parcel.ambiguous() && !harmless)
            refuse(parcel, "unknown twice: " + problem);
        else
            later(parcel, backOff(parcel.attempt()), !harmless, true);
    }

    private void refuse(Parcel parcel, String problem) {
        LOG.warn("Parcel {} of chat {} is not sent: {}", parcel.id(), parcel.chat(), problem);
        drop(parcel);
    }

    /** One second, doubled each time, at most five minutes. */
    private static Duration backOff(int attempt) {
        var wait = Duration.ofSeconds(1L << Math.min(attempt, 9));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
