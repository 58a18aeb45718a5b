package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tapping a button: finding the one that is meant, and what comes of it. */
final class Taps {

    /** A button on a message. */
    private record Target(Message message, JsonNode button) {}

    /** Makes tap ids look like the real server's long numbers. */
    private static final long FIRST_QUERY = 4_000_000_000_000L;

    private final Store store;
    private final Clock clock;

    Taps(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    PhoneReply tap(long chatId, Body body) {
        String wanted = body.text("button");
        return store.transact(world -> {
            Chat chat = world.chatOrNew(chatId);
            if (chat.blocked()) {
                return Phone.refuse(409, "the bot is blocked in this chat: unblock it first");
            }
            return target(chat, wanted, body.number("message_id")).map(target -> press(world, chat, target))
                    .orElseGet(() -> Phone.refuse(404, "there is no button \"" + wanted + "\" "
                            + body.number("message_id").map(id -> "on message " + id).orElse("on any message")
                            + " in chat " + chatId));
        });
    }

    /** On the newest message that has it; there the same label counts before a part of it, and that before the data. */
    private static Optional<Target> target(Chat chat, String wanted, Optional<Long> messageId) {
        List<Message> candidates = chat.newestFirst().stream()
                .filter(message -> messageId.isEmpty() || messageId.get() == message.id()).toList();
        return candidates.stream()
                .flatMap(message -> on(message, Buttons.all(message.markup()).toList(), wanted).stream())
                .findFirst().or(() -> candidates.stream()
                        .filter(message -> message.markup().has("keyboard") || message.markup().has("remove_keyboard"))
                        .findFirst().flatMap(message -> on(message, keys(message).toList(), wanted)));
    }

    private static Stream<JsonNode> keys(Message message) {
        return message.markup().path("keyboard").valueStream().flatMap(JsonNode::valueStream);
    }

    private static Optional<Target> on(Message message, List<JsonNode> buttons, String wanted) {
        List<Predicate<JsonNode>> ways = List.of(button -> label(button).equals(wanted),
                button -> label(button).contains(wanted),
                button -> button.path("callback_data").asText("").equals(wanted));
        return ways.stream().flatMap(way -> buttons.stream().filter(way)).findFirst()
                .map(button -> new Target(message, button));
    }

    static String label(JsonNode button) {
        return button.isTextual() ? button.asText() : button.path("text").asText();
    }

    private Decision<PhoneReply> press(World world, Chat chat, Target target) {
        JsonNode button = target.button();
        Said said = Said.by(world, chat.id(), clock.instant());
        if (button.hasNonNull("callback_data")) {
            return ask(world, chat, target, said);
        }
        if (target.message().markup().has("keyboard")) {
            return key(said, button);
        }
        if (button.hasNonNull("url")) {
            return Decision.nothing(PhoneReply.ok(Json.object().put("url", button.path("url").asText())));
        }
        return button.hasNonNull("copy_text")
                ? Decision.nothing(
                        PhoneReply.ok(Json.object().put("copied", button.path("copy_text").path("text").asText())))
                : Phone.refuse(400, "the sandbox's phone cannot follow the button \"" + label(button) + "\"");
    }

    private Decision<PhoneReply> key(Said said, JsonNode button) {
        return button.path("request_location").asBoolean() || button.path("request_contact").asBoolean()
                ? Phone.refuse(400, "the button \"" + label(button) + "\" wants a place or a contact: use /location")
                : said.post(Phone.withText(said.newMessage(), label(button))).done();
    }

    private Decision<PhoneReply> ask(World world, Chat chat, Target target, Said said) {
        Instant now = clock.instant();
        String query = String.valueOf(FIRST_QUERY + world.taps().size() + 1);
        ObjectNode payload = Json.object().put("id", query);
        payload.set("from", said.user());
        payload.set("message", target.message().json());
        payload.put("chat_instance", String.valueOf(-chat.id())).put("data",
                target.button().path("callback_data").asText());
        said.also(new Event.Asked(query, chat.id(), target.message().id(), now.toEpochMilli()));
        ObjectNode answer = said.queue("callback_query", payload).tell("callback_query_id", query).done().answer()
                .json();
        answer.put("message_id", target.message().id());
        return said.done();
    }
}
