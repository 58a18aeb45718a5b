package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What people do on their phones: write, edit, send a place, block. */
final class Phone {

    private static final String BLOCKED = "the bot is blocked in this chat: unblock it first, or send /start";

    /** Characters of a first name, as Telegram allows. */
    private static final int NAME = 64;

    private final Store store;
    private final Clock clock;
    private final BotSelf self;

    Phone(Store store, Clock clock, BotSelf self) {
        this.store = store;
        this.clock = clock;
        this.self = self;
    }

    PhoneReply message(long chat, Body body) {
        String text = body.text("text");
        if (text.isBlank()) {
            return PhoneReply.bad("the text is empty; write something");
        }
        Optional<String> name = body.maybeText("first_name").map(String::strip);
        if (name.filter(one -> one.isEmpty() || one.codePointCount(0, one.length()) > NAME).isPresent()) {
            return PhoneReply.bad("a first_name has 1 to " + NAME + " characters");
        }
        return act(world -> {
            Optional<Long> replyTo = body.number("reply_to");
            Optional<Message> replied = replyTo.flatMap(id -> world.chatOrNew(chat).message(id));
            if (replyTo.isPresent() && replied.isEmpty()) {
                return refuse(400, "there is no message " + replyTo.get() + " in chat " + chat + " to reply to");
            }
            boolean restart = world.chatOrNew(chat).blocked() && text.startsWith("/start");
            if (world.chatOrNew(chat).blocked() && !restart) {
                return refuse(409, BLOCKED);
            }
            Said said = Said.by(world, chat, name, body.maybeText("language_code"), clock.instant());
            if (restart) {
                said.also(new Event.Blocked(chat, false));
            }
            ObjectNode json = withText(said.newMessage(), text);
            replied.ifPresent(message -> json.set("reply_to_message", Call.quoted(message)));
            return said.post(json).done();
        });
    }

    PhoneReply edit(long chat, Body body) {
        long id = body.number("message_id").orElse(0L);
        String text = body.text("text");
        if (text.isBlank()) {
            return PhoneReply.bad("the text is empty; write something");
        }
        return act(world -> {
            Optional<Message> found = world.chatOrNew(chat).message(id)
                    .filter(message -> !message.bot() && message.json().has("text"));
            if (found.isEmpty()) {
                return refuse(404, "there is no text message " + id + " of user " + chat + " to edit");
            }
            if (found.get().text().equals(text)) {
                return refuse(400, "message " + id + " already says just that");
            }
            Instant now = clock.instant();
            ObjectNode json = withText(found.get().json().deepCopy(), text).put("edit_date", now.getEpochSecond());
            return Said.by(world, chat, now).change(found.get(), json).done();
        });
    }

    static ObjectNode withText(ObjectNode json, String text) {
        json.remove("entities");
        json.put("text", text);
        ArrayNode entities = EntityList.found(text, List.of()).stream().collect(Json.toArray());
        if (!entities.isEmpty()) {
            json.set("entities", entities);
        }
        return json;
    }

    PhoneReply location(long chat, Body body) {
        return Place.of(body.text("latitude"), body.text("longitude"))
                .map(place -> send(chat, "location", place, List.of()))
                .orElseGet(() -> PhoneReply
                        .bad("latitude goes from -90 to 90 and longitude from -180 to 180, in degrees"));
    }

    /** Sends a message whose content is that JSON under that field of Message. */
    PhoneReply send(long chat, String field, JsonNode content, List<Event> first) {
        return send(chat, field, content, "", first);
    }

    /** The same with a caption; "" for none. */
    PhoneReply send(long chat, String field, JsonNode content, String caption, List<Event> first) {
        return act(world -> {
            if (world.chatOrNew(chat).blocked()) {
                return refuse(409, BLOCKED);
            }
            Said said = Said.by(world, chat, clock.instant());
            first.forEach(said::also);
            ObjectNode json = said.newMessage();
            json.set(field, content);
            if (!caption.isBlank()) {
                json.put("caption", caption);
            }
            return said.post(json).done();
        });
    }

    /** Blocks or unblocks the bot; the bot gets a my_chat_member update. */
    PhoneReply block(long chat, boolean blocked) {
        return act(world -> {
            Instant now = clock.instant();
            Said said = Said.by(world, chat, now).also(new Event.Blocked(chat, blocked));
            if (world.chatOrNew(chat).blocked() == blocked) {
                return said.done();
            }
            ObjectNode change = Json.object();
            change.set("chat", world.chatOrNew(chat).json());
            change.set("from", said.user());
            change.put("date", now.getEpochSecond());
            change.set("old_chat_member", Membership.json(self, !blocked));
            change.set("new_chat_member", Membership.json(self, blocked));
            return said.queue("my_chat_member", change).done();
        });
    }

    private PhoneReply act(Function<World, Decision<PhoneReply>> decide) {
        return store.transact(decide);
    }

    static Decision<PhoneReply> refuse(int status, String why) {
        return Decision.nothing(PhoneReply.error(status, why));
    }
}
