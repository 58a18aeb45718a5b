package org.crickets.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a column holds, the same in each database and in a file. */
enum Kind {
    NUMBER(Types.BIGINT), TEXT(Types.VARCHAR), TRUTH(Types.BOOLEAN), INSTANT(Types.TIMESTAMP_WITH_TIMEZONE);

    private final int sqlType;

    Kind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** By the name that SQL's standard gives the type; a type that no table of ours has is refused. */
    static Kind of(String dataType, String column) {
        return switch (dataType.toLowerCase(Locale.ROOT)) {
            case "bigint", "integer" -> NUMBER;
            case "character varying" -> TEXT;
            case "boolean" -> TRUTH;
            case "timestamp with time zone" -> INSTANT;
            case String other -> throw new StorageProblem("The database has a column " + column + " of the type "
                    + other + ", which is none of Crickets': give Crickets a database of its own.");
        };
    }

    JsonNode read(ResultSet row, int column) throws SQLException {
        var value = switch (this) {
            case NUMBER -> LongNode.valueOf(row.getLong(column));
            case TEXT -> TextNode.valueOf(row.getString(column));
            case TRUTH -> BooleanNode.valueOf(row.getBoolean(column));
            case INSTANT -> Sql.instant(row, column).<JsonNode>map(it -> TextNode.valueOf(it.toString()))
                    .orElse(NullNode.instance);
        };
        return value == null || row.wasNull() ? NullNode.instance : value;
    }

    void bind(PreparedStatement into, int parameter, JsonNode value) throws SQLException {
        if (value.isNull()) {
            into.setNull(parameter, sqlType);
            return;
        }
        switch (this) {
            case NUMBER -> into.setLong(parameter, value.asLong());
            case TEXT -> into.setString(parameter, value.asText());
            case TRUTH -> into.setBoolean(parameter, value.asBoolean());
            case INSTANT -> into.setObject(parameter,
                    OffsetDateTime.ofInstant(Instant.parse(value.asText()), ZoneOffset.UTC));
        }
    }
}
