package org.crickets.storage;

import java.time.Instant;
import java.util.Optional;
import org.crickets.coach.Chat;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The rows of the chats. */
final class Chats {
    private static final String SELECT = "select settings, state, active, question, next_alarm from chat where id = :id";

    private Chats() {}

    /** A chat, and its earliest alarm if it is active. */
    record Row(Chat chat, Optional<Instant> nextAlarm) {}

    static Optional<Row> find(Handle handle, long id) {
        return select(handle, id, SELECT);
    }

    /** Locks the row until the transaction ends. */
    static Optional<Row> lock(Handle handle, long id) {
        return select(handle, id, SELECT + " for update");
    }

    private static Optional<Row> select(Handle handle, long id, String sql) {
        return handle.createQuery(sql).bind("id", id).map((row, context) -> {
            var chat = new Chat(id, Codec.settings(row.getString(1)), Codec.state(row.getString(2)), row.getBoolean(3),
                    row.getInt(4), Codec.asked(row.getString(2)));
            return new Row(chat, Sql.instant(row, 5));
        }).findOne();
    }

    static Row insert(Handle handle, Chat chat) {
        var row = new Row(chat, Optional.empty());
        bind(handle.createUpdate("""
                insert into chat (id, settings, state, active, question, next_alarm)
                values (:id, :settings, :state, :active, :question, :next)"""), row).execute();
        return row;
    }

    static void update(Handle handle, Row row) {
        bind(handle.createUpdate("""
                update chat set settings = :settings, state = :state, active = :active, question = :question,
                next_alarm = :next where id = :id"""), row).execute();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Row row) {
        var chat = row.chat();
        return statement.bind("id", chat.id()).bind("settings", Codec.settings(chat.settings()))
                .bind("state", Codec.state(chat.state(), chat.asked())).bind("active", chat.active())
                .bind("question", chat.question()).bindByType("next", row.nextAlarm().orElse(null), Instant.class);
    }
}
