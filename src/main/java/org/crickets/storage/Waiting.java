package org.crickets.storage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
     * Puts rows behind those of the chat; those that none is queued before are {@code sending}, and returned. Reminders
     * are queued: they may have to wait for long, and are claimed as their turn comes.
     *
     * @param sends whether this program sends; what another one is to send is queued
     */
    static List<Parcel> add(Handle handle, long chat, List<Outgoing> outgoing, boolean sends, Instant now) {
        if (outgoing.isEmpty())
            return List.of();
        var waits = sends ? waits(outgoing, isQueued(handle, chat)) : Collections.nCopies(outgoing.size(), true);
        var ids = insert(handle, chat, outgoing, waits, now);
        var parcels = new ArrayList<Parcel>(ids.size());
        for (int i = 0; i < ids.size(); i++)
            if (!waits.get(i))
                parcels.add(new Parcel(ids.get(i), chat, outgoing.get(i), 0, false));
        return List.copyOf(parcels);
    }

    private static List<Long> insert(Handle handle, long chat, List<Outgoing> outgoing, List<Boolean> waits,
            Instant now) {
        var batch = handle.prepareBatch("""
                insert into outbox (chat, kind, body, process, source, status, attempts, ambiguous, not_before, created)
                values (:chat, :kind, :body, :process, :source, :status, 0, false, :now, :now)""");
        for (int i = 0; i < outgoing.size(); i++) {
            var content = outgoing.get(i);
            batch.bind("chat", chat).bind("kind", Contents.kind(content)).bind("body", Codec.outgoing(content))
                    .bind("process", Contents.about(content).map(ProcessId::value).orElse(null))
                    .bind("source", Contents.source(content).value())
                    .bind("status", waits.get(i) ? "queued" : "sending").bind("now", now).add();
        }
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

    private static boolean isQueued(Handle handle, long chat) {
        return handle.createQuery("select id from outbox where chat = :chat and status = 'queued' limit 1")
                .bind("chat", chat).mapTo(Long.class).findOne().isPresent();
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
