package org.crickets.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.jdbi.v3.core.Handle;

/** A chat as one transaction sees it; what is asked for is read then. */
record SqlPage(Handle handle, Chat chat, Supplier<List<Logged>> log) implements Journal.Page {
    @Override
    public List<Logged> facts() {
        return log.get();
    }

    @Override
    public List<Integer> messagesOf(Source source) {
        return handle.createQuery("select message_id from message where chat = :chat and source = :source order by id")
                .bind("chat", chat.id()).bind("source", source.value()).mapTo(Integer.class).list();
    }

    @Override
    public List<Journal.Sent> messages() {
        return handle.createQuery("select message_id, process, source from message where chat = :chat order by id")
                .bind("chat", chat.id())
                .map((row, context) -> new Journal.Sent(row.getInt(1),
                        Optional.ofNullable(row.getObject(2, Integer.class)).map(ProcessId::new),
                        new Source(row.getString(3))))
                .list();
    }

    @Override
    public Optional<ProcessId> about(int messageId) {
        return handle.createQuery("""
                select process from message where chat = :chat and message_id = :message and process is not null
                order by id desc limit 1""").bind("chat", chat.id()).bind("message", messageId).mapTo(Integer.class)
                .findOne().map(ProcessId::new);
    }
}
