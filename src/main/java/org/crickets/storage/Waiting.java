package org.crickets.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.coach.Outgoing;
import org.crickets.coach.Parcel;
import org.crickets.plan.ProcessId;
import org.jdbi.v3.core.Handle;

/** The outbox of one chat, whose row is locked. */
final class Waiting {
    /** A message that could not be delivered for longer than this is out of date. */
    private static final Duration STALE = Duration.ofDays(1);

    private Waiting() {}

    /**
     * Puts rows behind those of each chat; those that none is queued before are {@code sending}, and returned, each chat's
     * in their order. Reminders are queued: they may have to wait for long, and are claimed as their turn comes.
     *
     * @param sends whether this program sends; what another one is to send is queued
     */
    static Map<Long, List<Parcel>> add(Handle handle, Map<Long, List<Outgoing>> outgoing, boolean sends, Instant now) {
        var queued = sends ? queued(handle, List.copyOf(outgoing.keySet())) : Set.<Long>of();
        var rows = new ArrayList<Row>();
        outgoing.forEach((chat, all) -> {
            var waits = sends ? waits(all, queued.contains(chat)) : Collections.nCopies(all.size(), true);
            for (int i = 0; i < all.size(); i++)
                rows.add(new Row(chat, all.get(i), waits.get(i)));
        });
        var ids = insert(handle, rows, now);
        return IntStream.range(0, rows.size()).filter(i -> !rows.get(i).waits())
                .mapToObj(i -> new Parcel(ids.get(i), rows.get(i).chat(), rows.get(i).content(), 0, false))
                .collect(Collectors.groupingBy(Parcel::chat));
    }

    private record Row(long chat, Outgoing content, boolean waits) {}

    private static List<Long> insert(Handle handle, List<Row> rows, Instant now) {
        var batch = handle.prepareBatch("""
                insert into outbox (chat, kind, body, process, source, status, attempts, ambiguous, not_before, created)
                values (:chat, :kind, :body, :process, :source, :status, 0, false, :now, :now)""");
        for (var row : rows)
            batch.bind("chat", row.chat()).bind("kind", Contents.kind(row.content()))
                    .bind("body", Codec.outgoing(row.content()))
                    .bind("process", Contents.about(row.content()).map(ProcessId::value).orElse(null))
                    .bind("source", Contents.source(row.content()).value())
                    .bind("status", row.waits() ? "queued" : "sending").bind("now", now).add();
        return batch.executePreparedBatch("id").mapTo(Long.class).list();
    }

    /** A reminder, and whatever stands behind something that waits; but no answer to a tap. */
    private static List<Boolean> waits(List<Outgoing> outgoing, boolean isQueued) {
        var waits = new ArrayList<Boolean>(outgoing.size());
        boolean behind = isQueued;
        for (var content : outgoing) {
            behind = behind || content instanceof Outgoing.Ring;
            waits.add(behind && !(content instanceof Outgoing.Answer));
        }
        return waits;
    }

    /**
     * Those of the chats that something is queued for. Looked up one by one: PostgreSQL, asked for any of many chats while it
     * knows nothing of a queue that has just grown, reads all of it.
     */
    private static Set<Long> queued(Handle handle, List<Long> chats) {
        return handle
                .createQuery(
                        """
                                select of_chat from (select of_chat, (select max(case when status = 'queued' then 1 else 0 end)
                                from outbox where chat = of_chat) as waits from unnest(cast(:chats as bigint array)) asked(of_chat)) looked
                                where waits = 1""")
                .bindArray("chats", Long.class, chats).mapTo(Long.class).set();
    }

    /** The chat is closed to us: what waits is kept, edits, reactions and answers, which nobody can see, are not. */
    static void close(Handle handle, long chat) {
        handle.createUpdate("delete from outbox where chat = :chat and kind in ('edit', 'react', 'answer')")
                .bind("chat", chat)
                .execute();
        handle.createUpdate("update outbox set status = 'undeliverable' where chat = :chat").bind("chat", chat)
                .execute();
    }

    /** What was kept is queued again: every reminder, and messages younger than a day. */
    static void revive(Handle handle, long chat, Instant now) {
        handle.createUpdate("""
                delete from outbox where chat = :chat and status = 'undeliverable' and kind <> 'ring'
                and created < :stale""").bind("chat", chat).bind("stale", now.minus(STALE)).execute();
        handle.createUpdate("""
                update outbox set status = 'queued', not_before = :now
                where chat = :chat and status = 'undeliverable'""").bind("chat", chat).bind("now", now).execute();
    }
}
