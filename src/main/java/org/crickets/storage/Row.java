package org.crickets.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** One row of a table on its way: its values as a line of JSON. Half a character, which no file can hold, becomes "?". */
record Row(ArrayNode values, byte[] line) {
    /** Who takes rows one by one. */
    interface Taker {
        void take(Row row) throws SQLException, IOException;
    }

    static Row of(ArrayNode values) throws JsonProcessingException {
        return new Row(values, Json.MAPPER.writeValueAsString(values).getBytes(StandardCharsets.UTF_8));
    }

    static Row parse(String line) throws IOException {
        if (Json.MAPPER.readTree(line) instanceof ArrayNode values)
            return new Row(values, line.getBytes(StandardCharsets.UTF_8));
        throw new IOException("a line is no row");
    }
}
