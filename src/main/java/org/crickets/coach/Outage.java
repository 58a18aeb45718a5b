package org.crickets.coach;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells a database that is away for a while from an update that cannot be handled. */
public final class Outage {
    /**
     * SQLSTATE of what passes: no connection, too many, shutting down or starting (57P), a transaction ended by the server
     * because it idled (25P03), a deadlock or its like (40), a lock not had in time (55P03).
     */
    private static final Pattern PASSES = Pattern.compile("08...|53...|57P0[1-5]|25P03|25P04|40...|55P03");

    private Outage() {}

    /** Whether the failure passes by itself, so that what failed is to be tried again. */
    public static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLTransientException || cause instanceof SQLRecoverableException
                        || cause instanceof SQLNonTransientConnectionException
                        || cause instanceof SQLException e && e.getSQLState() != null
                                && PASSES.matcher(e.getSQLState()).matches());
    }
}
