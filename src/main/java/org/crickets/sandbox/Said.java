package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers what happens when a person does something in a chat: the events, and the update for the bot if it asks for
 * such.
 */
final class Said {

    private final World world;
    private final Chat chat;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final ObjectNode answer = Json.object();

    Said(World world, Chat chat, Instant now) {
        this.world = world;
        this.chat = chat;
        this.now = now;
    }

    /** Notes that the person is there. */
    static Said by(World world, long chatId, Instant now) {
        return by(world, chatId, Optional.empty(), Optional.empty(), now);
    }

    /** The same, of that name and speaking that language where one is given. */
    static Said by(World world, long chatId, Optional<String> name, Optional<String> language, Instant now) {
        Chat known = world.chatOrNew(chatId);
        Chat chat = new Chat(chatId);
        Event.Spoke spoke = new Event.Spoke(chatId, language.orElse(known.language()),
                name.orElse(known.person().name()));
        chat.apply(spoke);
        known.standing().ifPresent(standing -> chat.apply(new Event.Stood(chatId, standing)));
        Said said = new Said(world, chat, now);
        if (world.chat(chatId).isEmpty() || !spoke.equals(known.person())) {
            said.events.add(spoke);
        }
        return said;
    }

    /** Something happens in a group where the bot's place is that from now on. */
    static Said by(World world, long chatId, Event.Stood stood, Instant now) {
        Said said = by(world, chatId, now);
        said.chat.apply(stood);
        return said;
    }

    ObjectNode chat() {
        return chat.json();
    }

    Said also(Event event) {
        events.add(event);
        return this;
    }

    Said tell(String name, String value) {
        answer.put(name, value);
        return this;
    }

    ObjectNode user() {
        return chat.user();
    }

    /** A new message of the person, still without content. */
    ObjectNode newMessage() {
        ObjectNode json = Json.object().put("message_id", world.counters().messageId() + 1);
        json.set("from", chat.user());
        json.set("chat", chat.json());
        return json.put("date", now.getEpochSecond());
    }

    /** The person's new message stands in the chat, and the bot is told. */
    Said post(ObjectNode json) {
        int id = json.path("message_id").asInt();
        events.add(new Event.Posted(new Message(world.counters().seq() + 1, chat.id(), id, false, false, json,
                Json.object(), List.of())));
        answer.put("message_id", id);
        return queue("message", json);
    }

    Said change(Message before, ObjectNode json) {
        events.add(new Event.Posted(before.changed(world.counters().seq() + 1, json, before.markup())));
        answer.put("message_id", before.id());
        return queue("edited_message", json);
    }

    Said queue(String kind, ObjectNode payload) {
        if (world.allows(kind)) {
            int id = world.counters().updateId() + 1
                    + (int) events.stream().filter(Event.Queued.class::isInstance).count();
            events.add(new Event.Queued(id, kind, payload, now.toEpochMilli()));
            answer.put("update_id", id);
        }
        return this;
    }

    Decision<PhoneReply> done() {
        return new Decision<>(PhoneReply.ok(answer), events);
    }
}
