package org.crickets.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crickets.coach.Chat;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of the chats. */
final class Chats {
    private static final String SELECT = "select id, settings, state, active, question, next_alarm from chat where id = ";

    private Chats() {}

    /** A chat, and its earliest alarm if it is active. */
    record Row(Chat chat, Optional<Instant> nextAlarm) {}

    static Optional<Row> find(Handle handle, long id) {
        return handle.createQuery(SELECT + ":id").bind("id", id).map((row, context) -> row(row)).findOne();
    }

    /** Locks the row until the transaction ends. */
    static Optional<Row> lock(Handle handle, long id) {
        return handle.createQuery(SELECT + ":id for update").bind("id", id).map((row, context) -> row(row)).findOne();
    }

    /** Locks those that are there, in the order of their numbers, so that no two transactions wait for each other. */
    static Map<Long, Row> lock(Handle handle, List<Long> ids) {
        return handle.createQuery(SELECT + "any(:ids) order by id for update")
                .bindArray("ids", Long.class, ids.stream().sorted().toList()).map((row, context) -> row(row)).stream()
                .collect(Collectors.toMap(row -> row.chat().id(), Function.identity()));
    }

    private static Row row(ResultSet row) throws SQLException {
        var chat = new Chat(row.getLong(1), Codec.settings(row.getString(2)), Codec.state(row.getString(3)),
                row.getBoolean(4), row.getInt(5), Codec.asked(row.getString(3)));
        return new Row(chat, Sql.instant(row, 6));
    }

    static Row insert(Handle handle, Chat chat) {
        var row = new Row(chat, Optional.empty());
        bind(handle.createUpdate("""
                insert into chat (id, settings, state, active, question, next_alarm)
                values (:id, :settings, :state, :active, :question, :next)"""), row).execute();
        return row;
    }

    static void update(Handle handle, List<Row> rows) {
        if (rows.isEmpty())
            return;
        var batch = handle.prepareBatch("""
                update chat set settings = :settings, state = :state, active = :active, question = :question,
                next_alarm = :next where id = :id""");
        rows.forEach(row -> bind(batch, row).add());
        batch.execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Row row) {
        var chat = row.chat();
        return statement.bind("id", chat.id()).bind("settings", Codec.settings(chat.settings()))
                .bind("state", Codec.state(chat.state(), chat.asked())).bind("active", chat.active())
                .bind("question", chat.question()).bindByType("next", row.nextAlarm().orElse(null), Instant.class);
    }
}
