package org.crickets.storage;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Nothing of a chat is left, in one transaction. */
final class Erasure {
    /** Every table with rows of a chat, children first; a test asks the database whether one is missing. */
    private static final List<String> TABLES = List.of("outbox", "message", "alarm", "fact");

    private Erasure() {}

    /** The chat's row must be locked. */
    static void erase(Handle handle, long chat, FactLog log) {
        for (var table : TABLES)
            handle.createUpdate("delete from " + table + " where chat = :chat").bind("chat", chat).execute();
        handle.createUpdate("delete from chat where id = :chat").bind("chat", chat).execute();
        log.forget(chat);
    }
}
