package org.crickets.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The numbers of the updates that were handled. */
final class Updates {
    private static final int LONGEST = 2000;
    private static final String MARK = """
            insert into update_seen (id, handled_at, problem)
            select :id, cast(:now as timestamp(6) with time zone), cast(:problem as varchar)
            where not exists (select 1 from update_seen where id = :id)""";

    private Updates() {}

    /** Whether the update was not handled before; from now on it is. */
    static boolean mark(Handle handle, long id, Instant now, Optional<String> problem) {
        return bind(handle.createUpdate(MARK), id, now, problem).execute() == 1;
    }

    /** The same of many at once, without a problem: those that were not handled before. */
    static Set<Long> mark(Handle handle, List<Long> ids, Instant now) {
        if (ids.isEmpty())
            return Set.of();
        var batch = handle.prepareBatch(MARK);
        ids.forEach(id -> bind(batch, id, now, Optional.empty()).add());
        var counts = batch.execute();
        return IntStream.range(0, counts.length).filter(i -> counts[i] == 1).mapToObj(ids::get)
                .collect(Collectors.toSet());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, long id, Instant now, Optional<String> problem) {
        return statement.bind("id", id).bind("now", now).bind("problem", problem.map(Updates::cut).orElse(null));
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
