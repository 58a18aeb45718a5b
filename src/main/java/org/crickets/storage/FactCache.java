package org.crickets.storage;

import java.util.LinkedHashMap;
import java.util.List;
import org.crickets.plan.Logged;

/** The facts read last, chat by chat, up to a number of them; the chats unused for longest go first. */
final class FactCache {
    private final int capacity;
    private final LinkedHashMap<Long, Known> chats = new LinkedHashMap<>(16, 0.75f, true);
    private int size;

    FactCache(int capacity) {
        this.capacity = capacity;
    }

    /** The facts of a chat up to the row with that id. */
    record Known(long lastId, List<Logged> facts) {
        static final Known NOTHING = new Known(0, List.of());
    }

    synchronized Known get(long chat) {
        return chats.getOrDefault(chat, Known.NOTHING);
    }

    synchronized void put(long chat, Known known) {
        remove(chat);
        chats.put(chat, known);
        size += known.facts().size();
        while (size > capacity)
            remove(chats.firstEntry().getKey());
    }

    synchronized void remove(long chat) {
        var old = chats.remove(chat);
        if (old != null)
            size -= old.facts().size();
    }
}
