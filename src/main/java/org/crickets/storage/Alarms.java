package org.crickets.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;
import org.crickets.plan.StepKey;
import org.jdbi.v3.core.Handle;

/** The rows of the reminders that are to ring. */
final class Alarms {
    private Alarms() {}

    /** Makes the chat's rows those that are wanted; rows that stay as they are are not written. */
    static void replace(Handle handle, long chat, Map<StepKey, Instant> wanted) {
        var stored = stored(handle, chat);
        var target = wanted.entrySet().stream()
                .collect(Collectors.toMap(alarm -> alarm.getKey().toString(), alarm -> Sql.kept(alarm.getValue())));
        var gone = new HashMap<>(stored);
        gone.keySet().removeAll(target.keySet());
        var changed = new HashMap<>(target);
        changed.entrySet().removeAll(stored.entrySet());
        var added = new HashMap<>(changed);
        added.keySet().removeAll(stored.keySet());
        changed.keySet().removeAll(added.keySet());
        write(handle, chat, "delete from alarm where chat = :chat and step = :step", gone.entrySet());
        write(handle, chat, "update alarm set rings_at = :at where chat = :chat and step = :step", changed.entrySet());
        write(handle, chat, "insert into alarm (chat, step, rings_at) values (:chat, :step, :at)", added.entrySet());
    }

    private static Map<String, Instant> stored(Handle handle, long chat) {
        return handle.createQuery("select step, rings_at from alarm where chat = :chat").bind("chat", chat)
                .map((row, context) -> Map.entry(row.getString(1), Sql.instant(row, 2).orElseThrow()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }

    private static void write(Handle handle, long chat, String sql, Set<Entry<String, Instant>> alarms) {
        if (alarms.isEmpty())
            return;
        var batch = handle.prepareBatch(sql);
        alarms.forEach(alarm -> batch.bind("chat", chat).bind("step", alarm.getKey())
                .bind("at", alarm.getValue()).add());
        batch.execute();
    }
}
