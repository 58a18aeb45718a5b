package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that has happened so far, folded from events: the one state of the sandbox. Only {@link Store} lets anyone near
 * it.
 */
final class World {

    private final Map<Long, Chat> chats = new LinkedHashMap<>();
    private final TreeMap<Integer, Update> updates = new TreeMap<>();
    private final Map<String, Tap> taps = new LinkedHashMap<>();
    private final Map<String, JsonNode> settings = new LinkedHashMap<>();
    private final Map<String, StoredFile> files = new LinkedHashMap<>();
    private final Ledger ledger = new Ledger();
    private List<String> allowed = List.of();
    private Event.Hooked hook = new Event.Hooked("", "", 0);
    private Optional<Event.Missed> missed = Optional.empty();
    private Event.Counted counters = new Event.Counted(0, 0, 0, 0, 0);

    /** Takes one event in; the same events in the same order make the same world. */
    void apply(Event event) {
        counters = Counters.after(counters, event, this);
        switch (event) {
            case Event.Spoke spoke -> enter(spoke.chat()).apply(spoke);
            case Event.Blocked change -> enter(change.chat()).apply(change);
            case Event.Stood stood -> enter(stood.chat()).apply(stood);
            case Event.Posted posted -> enter(posted.message().chat()).put(posted.message());
            case Event.Deleted gone -> enter(gone.chat()).delete(gone);
            case Event.Queued queued -> updates.put(queued.updateId(), new Update(queued.updateId(), queued.kind(),
                    queued.payload(), Instant.ofEpochMilli(queued.at())));
            case Event.Confirmed confirmed -> updates.headMap(confirmed.below()).clear();
            case Event.Allowed now -> allowed = now.kinds();
            case Event.Asked asked -> taps.put(asked.query(), Tap.of(asked));
            case Event.Answered answer -> answer(answer);
            case Event.Hooked set -> hook(set);
            case Event.Delivered taken -> updates.remove(taken.updateId());
            case Event.Missed failed -> missed = Optional.of(failed);
            case Event.Setting setting -> set(setting);
            case Event.Filed filed -> files.put(filed.file().id(), filed.file());
            case Event.Called call -> ledger.add(call);
            case Event.Counted counted -> {
            }
        }
    }

    private Chat enter(long id) {
        return chats.computeIfAbsent(id, Chat::new);
    }

    private void answer(Event.Answered answer) {
        tap(answer.query()).ifPresent(tap -> {
            taps.put(answer.query(), tap.answered(answer));
            enter(tap.chat()).apply(answer);
        });
    }

    private void hook(Event.Hooked set) {
        hook = set;
        missed = Optional.empty();
    }

    private void set(Event.Setting setting) {
        if (setting.value().isNull()) {
            settings.remove(setting.key());
        } else {
            settings.put(setting.key(), setting.value());
        }
    }

    /** Gives updates that wait a fresh lifetime: a jump of the clock while nothing ran is no outage of the bot. */
    void refreshUpdates(Instant now) {
        updates.replaceAll((id, update) -> new Update(id, update.kind(), update.payload(), now));
    }

    Optional<Chat> chat(long id) {
        return Optional.ofNullable(chats.get(id));
    }

    /** The chat, or an empty one that is not yet known to the bot. */
    Chat chatOrNew(long id) {
        return chat(id).orElseGet(() -> new Chat(id));
    }

    Collection<Chat> chats() {
        return chats.values();
    }

    /** The updates the bot has not taken yet, lowest id first. */
    Collection<Update> updates() {
        return updates.values();
    }

    boolean allows(String kind) {
        return UpdateKinds.allowed(allowed, kind);
    }

    List<String> allowed() {
        return allowed;
    }

    Optional<Tap> tap(String query) {
        return Optional.ofNullable(taps.get(query));
    }

    Collection<Tap> taps() {
        return taps.values();
    }

    Optional<JsonNode> setting(String key) {
        return Optional.ofNullable(settings.get(key));
    }

    Map<String, JsonNode> settings() {
        return settings;
    }

    Optional<StoredFile> file(String id) {
        return Optional.ofNullable(files.get(id));
    }

    Collection<StoredFile> files() {
        return files.values();
    }

    Ledger ledger() {
        return ledger;
    }

    /** The webhook; its url is empty when none is set. */
    Event.Hooked hook() {
        return hook;
    }

    /** What went wrong last with the webhook since it was set. */
    Optional<Event.Missed> missed() {
        return missed;
    }

    Event.Counted counters() {
        return counters;
    }
}
