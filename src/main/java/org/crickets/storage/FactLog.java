package org.crickets.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.storage.FactCache.Known;
import org.crickets.storage.FactCodec.Stored;
import org.jdbi.v3.core.Handle;

/**
 * The rows of the facts. Those of a chat only grow, or leave it all together (it gets another number), so what was read
 * before is not read again while its last row is still there. Any program on the database may have written since; as the
 * chat's row is locked by whoever writes, its numbers grow in the order of the commits, and none is missed.
 */
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
                where chat = :chat and id >= :last order by id""").bind("chat", chat).bind("last", known.lastId())
                .map((row, context) -> Row.of(row)).list();
        if (known.lastId() == 0)
            return with(known, rows);
        boolean goesOn = !rows.isEmpty() && rows.getFirst().id() == known.lastId();
        return goesOn ? with(known, rows.subList(1, rows.size())) : read(handle, chat, Known.NOTHING);
    }

    private Known with(Known known, List<Row> news) {
        if (news.isEmpty())
            return known;
        var all = new ArrayList<Logged>(known.facts().size() + news.size());
        all.addAll(known.facts());
        news.forEach(row -> all.add(new Logged(row.process(), row.source(), row.at(), codec.decode(row.fact()))));
        return new Known(news.getLast().id(), Collections.unmodifiableList(all));
    }

    private record Row(long id, ProcessId process, Source source, Instant at, Stored fact) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), new ProcessId(row.getInt(2)), new Source(row.getString(3)),
                    Sql.instant(row, 4).orElseThrow(),
                    new Stored(row.getString(5), row.getInt(6), row.getString(7)));
        }
    }
}
