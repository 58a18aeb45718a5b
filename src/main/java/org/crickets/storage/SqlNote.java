package org.crickets.storage;

import java.util.List;
import java.util.Optional;
import org.crickets.coach.Replanning;
import org.jdbi.v3.core.Jdbi;

/** The version of the zone rules, as the comment on the table of reminders: where it is lost, they are planned anew. */
public final class SqlNote implements Replanning.Note {
    private static final String BEFORE = "planned by the zone rules ";

    private final Jdbi jdbi;
    private final Dialect dialect;

    public SqlNote(Database database) {
        this.jdbi = database.jdbi();
        this.dialect = database.dialect();
    }

    @Override
    public Optional<String> rules() {
        return jdbi.withHandle(handle -> handle.createQuery(select()).mapTo(String.class).findFirst())
                .filter(comment -> comment.startsWith(BEFORE)).map(comment -> comment.substring(BEFORE.length()));
    }

    private String select() {
        return switch (dialect) {
            case H2 _ -> "select remarks from information_schema.tables where table_schema = current_schema "
                    + "and table_name = 'ALARM' and remarks is not null";
            case PostgreSql _ ->
                "select obj_description('alarm'::regclass) where obj_description('alarm'::regclass) is not null";
        };
    }

    /** No statement of its kind takes a parameter, so the version must be as plain as it is. */
    @Override
    public void rules(String version) {
        if (!version.matches("[\\w.-]{1,40}"))
            throw new IllegalArgumentException("not a version of zone rules: " + version);
        jdbi.useHandle(handle -> handle.execute("comment on table alarm is '" + BEFORE + version + "'"));
    }

    @Override
    public List<Long> planned() {
        return jdbi.withHandle(handle -> handle.createQuery("select distinct chat from alarm order by chat")
                .mapTo(Long.class).list());
    }
}
