package org.crickets.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private static final String COLUMNS = "select id, chat, process, source, logged_at, type, version, body ";

    private final FactCodec codec = new FactCodec(FactType.ALL);
    private final FactCache cache = new FactCache(CACHED);

    /** All facts of each chat, in the order in which they were written down; the chats' rows must be locked. */
    Map<Long, List<Logged>> readLocked(Handle handle, List<Long> chats) {
        var known = new HashMap<Long, Known>();
        chats.forEach(chat -> known.put(chat, cache.get(chat)));
        var rows = rows(handle, known);
        var facts = new HashMap<Long, List<Logged>>();
        known.forEach((chat, before) -> {
            var read = read(handle, chat, before, rows.getOrDefault(chat, List.of()));
            if (read != before)
                cache.put(chat, read);
            facts.put(chat, read.facts());
        });
        return facts;
    }

    /** The same without a lock, and so without remembering them. */
    List<Logged> read(Handle handle, long chat) {
        return read(handle, chat, cache.get(chat)).facts();
    }

    /** Facts of that chat that were read before may be another's now. */
    void forget(long chat) {
        cache.remove(chat);
    }

    /** Each chat's in their order. */
    void append(Handle handle, Map<Long, List<Logged>> facts) {
        var batch = handle.prepareBatch("""
                insert into fact (chat, process, source, logged_at, type, version, body)
                values (:chat, :process, :source, :at, :type, :version, :body)""");
        facts.forEach((chat, all) -> all.forEach(logged -> {
            var stored = codec.encode(logged.fact());
            batch.bind("chat", chat).bind("process", logged.process().value()).bind("source", logged.source().value())
                    .bind("at", logged.at()).bind("type", stored.type()).bind("version", stored.version())
                    .bind("body", stored.body()).add();
        }));
        if (batch.size() > 0)
            batch.execute();
    }

    private Known read(Handle handle, long chat, Known known) {
        return read(handle, chat, known, rows(handle, chat, known.lastId()));
    }

    /** {@code rows}: from the last known one on. */
    private Known read(Handle handle, long chat, Known known, List<Row> rows) {
        if (known.lastId() == 0)
            return with(known, rows);
        boolean goesOn = !rows.isEmpty() && rows.getFirst().id() == known.lastId();
        return goesOn ? with(known, rows.subList(1, rows.size())) : read(handle, chat, Known.NOTHING);
    }

    private static List<Row> rows(Handle handle, long chat, long last) {
        return handle.createQuery(COLUMNS + "from fact where chat = :chat and id >= :last order by id")
                .bind("chat", chat).bind("last", last).map((row, context) -> Row.of(row)).list();
    }

    private static Map<Long, List<Row>> rows(Handle handle, Map<Long, Known> known) {
        return handle.createQuery(COLUMNS + """
                from unnest(cast(:chats as bigint array), cast(:lasts as bigint array)) known(of_chat, last_id)
                join fact on chat = of_chat and id >= last_id order by chat, id""")
                .bindArray("chats", Long.class, List.copyOf(known.keySet()))
                .bindArray("lasts", Long.class, known.values().stream().map(Known::lastId).toList())
                .map((row, context) -> Row.of(row)).stream().collect(Collectors.groupingBy(Row::chat));
    }

    private Known with(Known known, List<Row> news) {
        if (news.isEmpty())
            return known;
        var all = new ArrayList<Logged>(known.facts().size() + news.size());
        all.addAll(known.facts());
        news.forEach(row -> all.add(new Logged(row.process(), row.source(), row.at(), codec.decode(row.fact()))));
        return new Known(news.getLast().id(), Collections.unmodifiableList(all));
    }

    private record Row(long id, long chat, ProcessId process, Source source, Instant at, Stored fact) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(row.getLong(1), row.getLong(2), new ProcessId(row.getInt(3)), new Source(row.getString(4)),
                    Sql.instant(row, 5).orElseThrow(),
                    new Stored(row.getString(6), row.getInt(7), row.getString(8)));
        }
    }
}
