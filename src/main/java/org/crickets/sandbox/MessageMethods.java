package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sending texts, and deleting messages. */
final class MessageMethods {

    /** Bots delete messages of the last 48 hours (Bot API, deleteMessage). */
    private static final Duration DELETABLE = Duration.ofHours(48);

    private static final int DELETED_AT_ONCE = 100;

    static final Map<String, Call.Handler> ALL = Map.of("sendMessage", MessageMethods::sendMessage, "deleteMessage",
            MessageMethods::deleteMessage, "deleteMessages", MessageMethods::deleteMessages, "sendLocation",
            MessageMethods::sendLocation);

    private MessageMethods() {}

    private static Decision<Reply> sendMessage(Call call) {
        Formatted text = Formatted.of(call.params(), "text", "entities");
        return text.textProblem(call.params().has("text")).or(() -> Markup.problem(call.params()))
                .or(call::chatProblem).or(call::effectProblem).or(call::replyProblem).map(Call::refuse)
                .orElseGet(() -> call.post(withText(call.newMessage(), text), List.of()));
    }

    static ObjectNode withText(ObjectNode message, Formatted text) {
        message.put("text", text.text());
        message.remove("entities");
        if (!text.entities().isEmpty()) {
            message.set("entities", text.entities());
        }
        return message;
    }

    private static Decision<Reply> sendLocation(Call call) {
        Optional<ObjectNode> place = Place.of(call.params().text("latitude"), call.params().text("longitude"));
        return Markup.problem(call.params()).or(call::chatProblem).or(call::effectProblem).or(call::replyProblem)
                .map(Call::refuse)
                .orElseGet(() -> place.map(location -> {
                    ObjectNode message = call.newMessage();
                    message.set("location", location);
                    return call.post(message, List.of());
                }).orElseGet(() -> Call.refuse("invalid location coordinates specified")));
    }

    private static Decision<Reply> deleteMessage(Call call) {
        Optional<Message> message = call.message();
        return call.chatProblem().map(Call::refuse)
                .orElseGet(() -> message.isEmpty()
                        ? Call.refuse("message to delete not found")
                        : deletable(message.get(), call.now())
                                ? deleted(call, List.of(message.get()))
                                : Call.refuse("message can't be deleted for everyone"));
    }

    private static Decision<Reply> deleteMessages(Call call) {
        List<Message> found = call.params().json("message_ids").valueStream()
                .map(id -> call.chat().message(id.asLong())).flatMap(Optional::stream)
                .filter(message -> deletable(message, call.now())).toList();
        if (call.params().json("message_ids").size() > DELETED_AT_ONCE) {
            return Call.refuse("too many message identifiers specified");
        }
        return call.chatProblem().map(Call::refuse).orElseGet(() -> deleted(call, found));
    }

    private static boolean deletable(Message message, Instant now) {
        return !Instant.ofEpochSecond(message.json().path("date").asLong()).plus(DELETABLE).isBefore(now);
    }

    private static Decision<Reply> deleted(Call call, List<Message> messages) {
        long first = call.nextSeq();
        List<Event> events = new ArrayList<>();
        for (Message message : messages) {
            events.add(new Event.Deleted(first + events.size(), message.chat(), message.id()));
        }
        return new Decision<>(Reply.yes(), events);
    }
}
