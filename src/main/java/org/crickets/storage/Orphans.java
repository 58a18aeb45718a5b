package org.crickets.storage;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;

/**
 * Rows that are {@code sending} and that nobody sends: the database went away just when it had committed them, so that
 * nobody was told. Found by two looks, for a row is handed out a moment after its commit.
 */
final class Orphans {
    private static final long EVERY = TimeUnit.SECONDS.toNanos(10);

    private final Handed handed;
    private final LongSupplier nanos;
    private Set<Long> suspects = Set.of();
    private long looked;

    Orphans(Handed handed, LongSupplier nanos) {
        this.handed = handed;
        this.nanos = nanos;
        this.looked = nanos.getAsLong();
    }

    /** Queues those again that were seen by the last look, too; looks only now and then. Their number. */
    synchronized int look(Handle handle, Instant now) {
        if (nanos.getAsLong() - looked < EVERY)
            return 0;
        var seen = all(handle);
        var lost = seen.stream().filter(suspects::contains).toList();
        requeue(handle, lost, now);
        suspects = new HashSet<>(seen);
        looked = nanos.getAsLong();
        return lost.size();
    }

    /** Queues all again at once: nothing is being handed out at this moment. Their number. */
    int recover(Handle handle, Instant now) {
        var lost = all(handle);
        requeue(handle, lost, now);
        return lost.size();
    }

    private List<Long> all(Handle handle) {
        return handle.createQuery("select id from outbox where status = 'sending' order by id").mapTo(Long.class)
                .list().stream().filter(id -> !handed.holds(id)).toList();
    }

    private static void requeue(Handle handle, List<Long> ids, Instant now) {
        if (ids.isEmpty())
            return;
        var batch = handle.prepareBatch("""
                update outbox set status = 'queued', not_before = :now, ambiguous = true, attempts = attempts + 1
                where id = :id and status = 'sending'""");
        ids.forEach(id -> batch.bind("id", id).bind("now", now).add());
        batch.execute();
    }
}
