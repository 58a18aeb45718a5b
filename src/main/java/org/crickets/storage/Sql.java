package org.crickets.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/**
 * Jdbi as we use it: instants are kept to the microsecond, independent of the machine's zone, and no error tells what
 * was said.
 */
final class Sql {
    private static final String UNIQUE_VIOLATION = "23505";

    private Sql() {}

    static Jdbi jdbi(ConnectionFactory connections) {
        var jdbi = Jdbi.create(connections).registerArgument(new Instants()).registerArrayType(Long.class, "bigint")
                .registerArrayType(Integer.class, "integer");
        jdbi.configure(StatementExceptions.class, errors -> errors.setMessageRendering(MessageRendering.NONE));
        return jdbi;
    }

    static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** An instant as the database keeps it. */
    static Instant kept(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether a row with that key was there, or was put there by another transaction meanwhile. */
    static boolean isUniqueViolation(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState()))
                return true;
        return false;
    }

    private static final class Instants extends AbstractArgumentFactory<Instant> {
        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position,
                    kept(value).atOffset(ZoneOffset.UTC));
        }
    }
}
