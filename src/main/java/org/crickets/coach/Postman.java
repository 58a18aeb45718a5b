package org.crickets.coach;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.crickets.coach.Courier.Outcome;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Reply;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what stands in the outbox, each chat's messages in their order, chats side by side. What a call's outcome means
 * is {@link Settling}'s.
 */
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    /** So many claimed parcels are under way at most: what still waits in the outbox is not touched by a crash. */
    private static final int ROOM = 128;

    private final Outbox outbox;
    private final Courier courier;
    private final Attempts attempts;
    private final InstantSource real;
    private final Lanes lanes = new Lanes();
    private final Holds holds = new Holds();
    private final Settling settling;
    private final AtomicInteger claimed = new AtomicInteger();
    private final AtomicBoolean isBehind = new AtomicBoolean();

    public Postman(Outbox outbox, Courier courier, Wording wording, InstantSource real, Runnable unauthorized) {
        this(outbox, courier, wording, real, unauthorized, ring -> {});
    }

    /**
     * @param real         real time, which back-off and waits run on
     * @param unauthorized called when Telegram no longer takes the token
     * @param rang         called with each reminder that arrived
     */
    public Postman(Outbox outbox, Courier courier, Wording wording, InstantSource real, Runnable unauthorized,
            Consumer<Outgoing.Ring> rang) {
        this.outbox = outbox;
        this.courier = courier;
        this.attempts = new Attempts(outbox, courier, wording);
        this.real = real;
        this.settling = new Settling(outbox, holds, real, unauthorized, rang);
    }

    /**
     * Before the first sweep, and again when another program sent in between: forgets what waited here, and queues what
     * was being sent by a program that died. Its number.
     */
    public int begin() {
        holds.clear();
        return outbox.recover(real.instant());
    }

    /** Sends parcels that are marked as {@code sending}; returns at once. */
    public void hand(List<Parcel> parcels) {
        parcels.forEach(parcel -> lanes.run(parcel.chat(), () -> sendHanded(parcel)));
    }

    /** Another program put something into the outbox: sends it at once, or behind what is being sent to that chat now. */
    public void look() {
        isBehind.set(lanes.isBusy());
        goOn();
    }

    /** Claims and sends what is queued and whose time has come, as much as there is room for; the rest follows. */
    public void sweep() {
        for (int room = ROOM - claimed.get(); room > 0; room = ROOM - claimed.get()) {
            var parcels = outbox.claim(real.instant(), room);
            if (parcels.isEmpty())
                return;
            claimed.addAndGet(parcels.size());
            parcels.forEach(parcel -> lanes.run(parcel.chat(), () -> sendClaimed(parcel)));
        }
    }

    private void sendHanded(Parcel parcel) {
        try {
            send(parcel, true);
        } finally {
            if (isBehind.compareAndSet(true, false))
                goOn();
        }
    }

    /** Goes on with what waits, behind this one or for room, and not only at the next tick. */
    private void sendClaimed(Parcel parcel) {
        try {
            send(parcel, false);
        } finally {
            if (claimed.decrementAndGet() % (ROOM / 4) == 0)
                goOn();
        }
    }

    private void goOn() {
        try {
            sweep();
        } catch (RuntimeException e) {
            LOG.warn("What is queued waits for the next look ({}).", e.getClass().getSimpleName());
        }
    }

    /** Says something that is kept nowhere: to a stranger, or when nothing could be saved. */
    void direct(long chat, Reply.Say say) {
        beside(chat, () -> now(chat, say));
    }

    /** The same, at once and in the calling thread. */
    Outcome now(long chat, Reply.Say say) {
        return courier.direct().send(chat, say.html(), say.keyboard(), say.silent());
    }

    /** Does something about a chat in turn with what is sent to it. */
    void beside(long chat, Runnable work) {
        lanes.run(chat, work);
    }

    /**
     * The last word to somebody of whom nothing is known any more; kept nowhere. It comes after what was being sent to
     * that chat, and nothing waits behind that from then on.
     */
    void farewell(Incoming to, String html) {
        lanes.run(to.chat(), () -> {
            holds.forget(to.chat());
            var direct = courier.direct();
            if (to instanceof Incoming.Tapped tapped) {
                direct.answer(tapped.callbackId(), "");
                direct.edit(to.chat(), tapped.messageId(), html, new Keyboard.None());
            } else
                direct.send(to.chat(), html, new Keyboard.None(), false);
        });
    }

    /** Whether something is being sent at this moment. */
    public boolean isBusy() {
        return lanes.isBusy() || outbox.busy(real.instant());
    }

    /** Puts into words what is decided only when it is sent. */
    @FunctionalInterface
    public interface Wording {
        /** Empty if the reminder is no longer wanted; {@code repeated}: it may have arrived before, and says so. */
        Optional<Reply.Say> render(long chat, Outgoing.Ring ring, boolean repeated);

        /** Empty if there is nothing to make it of any more. */
        default Optional<Press.Sheet> print(long chat, Outgoing.Paper paper) {
            return Optional.empty();
        }

        /** The line above a message that may have arrived before. */
        default String possiblyRepeated(long chat) {
            return "(possibly repeated)";
        }

        /** The line below a caption whose file or picture could not be made. */
        default String unprinted(long chat) {
            return "(without its file)";
        }
    }

    /** Waits for what is being sent. */
    @Override
    public void close() {
        lanes.close();
    }

    private void send(Parcel parcel, boolean begun) {
        try {
            if (holds.isBehind(parcel))
                settling.behind(parcel);
            else if (parcel.ambiguous() && !courier.reachable())
                settling.unreachable(parcel);
            else
                attempts.make(parcel, begun).ifPresentOrElse(outcome -> settling.settle(parcel, outcome),
                        () -> settling.drop(parcel));
        } catch (RuntimeException e) {
            LOG.error("Parcel {} of chat {} could not be sent", parcel.id(), parcel.chat(), e);
            settling.failed(parcel);
        }
    }
}
