package org.crickets.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** A chat gets another number. */
final class Migration {
    private Migration() {}

    /**
     * Moves all rows; what is being sent is queued for the new number. A new number under which facts are known already
     * keeps them, and the old chat falls silent.
     */
    static void move(Handle handle, long from, long to, FactLog log) {
        var old = Chats.lock(handle, from);
        if (old.isEmpty())
            return;
        var known = Chats.lock(handle, to);
        if (known.isPresent()) {
            retire(handle, from);
            return;
        }
        handle.createUpdate("""
                insert into chat (id, settings, state, active, question, next_alarm)
                select cast(:to as bigint), settings, state, active, question, next_alarm from chat where id = :from""")
                .bind("to", to).bind("from", from).execute();
        for (var table : List.of("fact", "alarm", "outbox", "message"))
            handle.createUpdate("update " + table + " set chat = :to where chat = :from").bind("to", to)
                    .bind("from", from).execute();
        handle.createUpdate("delete from chat where id = :from").bind("from", from).execute();
        log.forget(from);
        log.forget(to);
    }

    private static void retire(Handle handle, long chat) {
        handle.createUpdate("delete from outbox where chat = :chat").bind("chat", chat).execute();
        handle.createUpdate("update chat set active = false, next_alarm = null where id = :chat").bind("chat", chat)
                .execute();
    }
}
