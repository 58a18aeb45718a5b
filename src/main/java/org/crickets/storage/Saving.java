package org.crickets.storage;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Parcel;
import org.crickets.storage.Chats.Row;
import org.jdbi.v3.core.Handle;

/**
 * What happens in several chats, in one transaction, which locks their rows first. What is read and written of all of
 * them is read and written in one go.
 */
record Saving(Handle handle, FactLog log, Tenure tenure, Bell bell, Instant now) {
    /**
     * One thing that happens in a chat.
     *
     * @param update the number of the update that brings it; empty for a sweep
     * @param create the chat as it is when nobody spoke in it before; empty if it must be there
     */
    record Unit(long chat, OptionalLong update, Function<Page, Entry> decide, Optional<Chat> create) {}

    private record Change(Row before, Entry entry) {
        long chat() {
            return before.chat().id();
        }
    }

    /**
     * Each in a chat of its own: what is to be handed on of each, in their order; empty for what does not happen, an update
     * that was handled before or a sweep of no chat.
     */
    List<Optional<List<Parcel>>> all(List<Unit> units) {
        var rows = Chats.lock(handle, chats(units));
        var news = Updates.mark(handle,
                units.stream().flatMapToLong(unit -> unit.update().stream()).boxed().toList(), now);
        Predicate<Unit> happens = unit -> unit.update().isPresent()
                ? news.contains(unit.update().getAsLong())
                : rows.containsKey(unit.chat());
        var happening = units.stream().filter(happens).toList();
        var facts = log.readLocked(handle, chats(happening));
        var parcels = save(happening.stream().map(unit -> {
            var row = Optional.ofNullable(rows.get(unit.chat()))
                    .orElseGet(() -> Chats.insert(handle, unit.create().orElseThrow()));
            var known = facts.getOrDefault(unit.chat(), List.of());
            return change(row, unit.decide().apply(new SqlPage(handle, row.chat(), () -> known)));
        }).toList());
        return units.stream().map(unit -> happens.test(unit)
                ? Optional.of(parcels.getOrDefault(unit.chat(), List.of()))
                : Optional.<List<Parcel>>empty()).toList();
    }

    private static List<Long> chats(List<Unit> units) {
        return units.stream().map(Unit::chat).toList();
    }

    private static Change change(Row before, Entry entry) {
        if (entry.chat().id() != before.chat().id())
            throw new IllegalArgumentException("an entry of another chat");
        return new Change(before, entry);
    }

    private Map<Long, List<Parcel>> save(List<Change> changes) {
        changes.stream().filter(change -> change.entry().forget())
                .forEach(change -> Erasure.erase(handle, change.chat(), log));
        var kept = changes.stream().filter(change -> !change.entry().forget()).toList();
        log.append(handle, each(kept, Entry::facts));
        Alarms.replace(handle, each(kept, Entry::alarms));
        Chats.update(handle, kept.stream().filter(change -> !after(change).equals(change.before())).map(Saving::after)
                .toList());
        kept.stream().filter(change -> change.entry().revive())
                .forEach(change -> Waiting.revive(handle, change.chat(), now));
        return send(kept.stream().filter(change -> !change.entry().outgoing().isEmpty()).toList());
    }

    private Map<Long, List<Parcel>> send(List<Change> speaking) {
        if (speaking.isEmpty())
            return Map.of();
        boolean sends = tenure.begins(handle);
        if (!sends)
            bell.ring(handle);
        return Waiting.add(handle, each(speaking, Entry::outgoing), sends, now);
    }

    private static <V> Map<Long, V> each(List<Change> changes, Function<Entry, V> what) {
        return changes.stream().collect(Collectors.toMap(Change::chat, change -> what.apply(change.entry()),
                (_, twice) -> twice, TreeMap::new));
    }

    private static Row after(Change change) {
        return new Row(change.entry().chat(), next(change.entry()));
    }

    private static Optional<Instant> next(Entry entry) {
        return entry.chat().active() && !entry.alarms().isEmpty()
                ? Optional.of(Sql.kept(Collections.min(entry.alarms().values())))
                : Optional.empty();
    }
}
