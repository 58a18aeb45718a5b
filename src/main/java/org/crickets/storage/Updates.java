package org.crickets.storage;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The numbers of the updates that were handled. */
final class Updates {
    private static final int LONGEST = 2000;

    private Updates() {}

    /** Whether the update was not handled before; from now on it is. */
    static boolean mark(Handle handle, long id, Instant now, Optional<String> problem) {
        return handle.createUpdate("""
                insert into update_seen (id, handled_at, problem)
                select :id, cast(:now as timestamp(6) with time zone), cast(:problem as varchar)
                where not exists (select 1 from update_seen where id = :id)""").bind("id", id).bind("now", now)
                .bind("problem", problem.map(Updates::cut).orElse(null)).execute() == 1;
    }

    static int prune(Handle handle, Instant before) {
        return handle.createUpdate("delete from update_seen where handled_at < :before").bind("before", before)
                .execute();
    }

    /** PostgreSQL takes every character but that of the number 0. */
    private static String cut(String problem) {
        var shown = problem.replace('\0', ' ');
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
    }
}
