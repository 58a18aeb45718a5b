package org.crickets.storage;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import org.crickets.plan.StepKey;
import org.jdbi.v3.core.Handle;

/** The rows of the reminders that are to ring. */
final class Alarms {
    private Alarms() {}

    /** Makes each chat's rows those that are wanted; rows that stay as they are are not written. */
    static void replace(Handle handle, Map<Long, Map<StepKey, Instant>> wanted) {
        var stored = stored(handle, List.copyOf(wanted.keySet()));
        var target = new HashMap<Key, Instant>();
        wanted.forEach((chat, alarms) -> alarms
                .forEach((step, at) -> target.put(new Key(chat, step.toString()), Sql.kept(at))));
        var gone = new HashMap<>(stored);
        gone.keySet().removeAll(target.keySet());
        var changed = new HashMap<>(target);
        changed.entrySet().removeAll(stored.entrySet());
        var added = new HashMap<>(changed);
        added.keySet().removeAll(stored.keySet());
        changed.keySet().removeAll(added.keySet());
        write(handle, "delete from alarm where chat = :chat and step = :step", gone);
        write(handle, "update alarm set rings_at = :at where chat = :chat and step = :step", changed);
        write(handle, "insert into alarm (chat, step, rings_at) values (:chat, :step, :at)", added);
    }

    private record Key(long chat, String step) {}

    private static Map<Key, Instant> stored(Handle handle, List<Long> chats) {
        return handle.createQuery("select chat, step, rings_at from alarm where chat = any(:chats)")
                .bindArray("chats", Long.class, chats)
                .map((row, context) -> Map.entry(new Key(row.getLong(1), row.getString(2)),
                        Sql.instant(row, 3).orElseThrow()))
                .collect(Collectors.toMap(Entry::getKey, Entry::getValue));
    }

    private static void write(Handle handle, String sql, Map<Key, Instant> alarms) {
        if (alarms.isEmpty())
            return;
        var batch = handle.prepareBatch(sql);
        alarms.forEach((key, at) -> batch.bind("chat", key.chat()).bind("step", key.step()).bind("at", at).add());
        batch.execute();
    }
}
