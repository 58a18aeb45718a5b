package org.crickets.coach;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.stream.Stream;

/** Tells a database that is away for a while from an update that cannot be handled. */
public final class Outage {
    private Outage() {}

    /** Whether the failure passes by itself, so that what failed is to be tried again. */
    public static boolean is(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLTransientException || cause instanceof SQLRecoverableException
                        || cause instanceof SQLNonTransientConnectionException);
    }
}
