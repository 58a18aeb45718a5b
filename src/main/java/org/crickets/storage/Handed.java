package org.crickets.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.crickets.coach.Parcel;

/** The rows that were handed out to be sent by this program and of which nobody said yet what became. */
final class Handed {
    private final Map<Long, Long> chats = new ConcurrentHashMap<>();

    /** Called once they are committed as {@code sending}. */
    List<Parcel> out(List<Parcel> parcels) {
        parcels.forEach(parcel -> chats.put(parcel.id(), parcel.chat()));
        return parcels;
    }

    void settled(Collection<Long> ids) {
        ids.forEach(chats::remove);
    }

    void settledOf(long chat) {
        chats.values().removeIf(each -> each == chat);
    }

    boolean holds(long id) {
        return chats.containsKey(id);
    }

    Set<Long> ids() {
        return Set.copyOf(chats.keySet());
    }

    boolean isEmpty() {
        return chats.isEmpty();
    }

    /** Nobody will say any more. */
    void clear() {
        chats.clear();
    }
}
