package org.crickets.storage;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Everything that is kept, at one moment, in a database or in a file. */
interface Holdings {
    /** The version of the tables, as their scripts are numbered. */
    int schema();

    /** The tables, parents first. */
    List<Part> parts();

    /** Hands on all rows of one of the parts. */
    void read(Part part, Row.Taker taker) throws SQLException, IOException;

    default long rows() {
        return parts().stream().mapToLong(Part::rows).sum();
    }
}
