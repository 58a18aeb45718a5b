package org.crickets.coach;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which message of each chat failed and waits to be tried again, so that later ones do not overtake it. */
final class Holds {
    private final Map<Long, Long> held = new ConcurrentHashMap<>();

    void hold(Parcel parcel) {
        if (!isAnswer(parcel))
            held.merge(parcel.chat(), parcel.id(), Math::min);
    }

    void release(Parcel parcel) {
        held.remove(parcel.chat(), parcel.id());
    }

    void forget(long chat) {
        held.remove(chat);
    }

    void clear() {
        held.clear();
    }

    /** Whether an earlier message of its chat is still to be sent. The answer to a tap waits for none. */
    boolean isBehind(Parcel parcel) {
        var first = held.get(parcel.chat());
        return first != null && first < parcel.id() && !isAnswer(parcel);
    }

    private static boolean isAnswer(Parcel parcel) {
        return parcel.content() instanceof Outgoing.Answer;
    }
}
