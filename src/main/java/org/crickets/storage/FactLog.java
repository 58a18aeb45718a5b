package org.crickets.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.storage.FactCache.Known;
import org.crickets.storage.FactCodec.Stored;
import org.jdbi.v3.core.Handle;

/** The rows of the facts. Those of a chat only grow, so what was read before is not read again. */
final class FactLog {
    private static final int CACHED = 100_000;

    private final FactCodec codec = new FactCodec(FactType.ALL);
    private final FactCache cache = new FactCache(CACHED);

    /** All facts of a chat, in the order in which they were written down; its row must be locked. */
    List<Logged> readLocked(Handle handle, long chat) {
        var known = cache.get(chat);
        var read = read(handle, chat, known);
        if (read != known)
            cache.put(chat, read);
        return read.facts();
    }

    /** The same without a lock, and so without remembering them. */
    List<Logged> read(Handle handle, long chat) {
        return read(handle, chat, cache.get(chat)).facts();
    }

    /** Facts of that chat that were read before may be another's now. */
    void forget(long chat) {
        cache.remove(chat);
    }

    /** Another program may have written meanwhile what it did not before, such as moved a chat. */
    void forgetAll() {
        cache.clear();
    }

    void append(Handle handle, long chat, List<Logged> facts) {
        if (facts.isEmpty())
            return;
        var batch = handle.prepareBatch("""
                insert into fact (chat, process, source, logged_at, type, version, body)
                values (:chat, :process, :source, :at, :type, :version, :body)""");
        for (var logged : facts) {
            var stored = codec.encode(logged.fact());
            batch.bind("chat", chat).bind("process", logged.process().value()).bind("source", logged.source().value())
                    .bind("at", logged.at()).bind("type", stored.type()).bind("version", stored.version())
                    .bind("body", stored.body()).add();
        }
        batch.execute();
    }

    private Known read(Handle handle, long chat, Known known) {
        var rows = handle.createQuery("""
                select id, process, source, logged_at, type, version, body from fact
                where chat = :chat and id > :after order by id""").bind("chat", chat).bind("after", known.lastId())
                .map((row, context) -> row(row)).list();
        if (rows.isEmpty())
            return known;
        var all = new ArrayList<Logged>(known.facts().size() + rows.size());
        all.addAll(known.facts());
        rows.forEach(row -> all.add(row.logged()));
        return new Known(rows.getLast().id(), Collections.unmodifiableList(all));
    }

    private record Row(long id, Logged logged) {}

    private Row row(ResultSet row) throws SQLException {
        var fact = codec.decode(new Stored(row.getString(5), row.getInt(6), row.getString(7)));
        return new Row(row.getLong(1), new Logged(new ProcessId(row.getInt(2)), new Source(row.getString(3)),
                Sql.instant(row, 4).orElseThrow(), fact));
    }
}
