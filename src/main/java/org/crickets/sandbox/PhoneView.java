package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.Map;

/** A chat as its phone shows it: everything new or changed since a seq, in the order in which it happened. */
final class PhoneView {

    private PhoneView() {}

    static ObjectNode of(World world, long chatId, long after, boolean typing) {
        Chat chat = world.chatOrNew(chatId);
        ObjectNode view = Json.object();
        view.set("messages", chat.messages().stream().filter(message -> message.seq() > after)
                .sorted(Comparator.comparingLong(Message::seq)).map(PhoneView::json).collect(Json.toArray()));
        view.set("toasts", toasts(world, chatId, after));
        ArrayNode deleted = view.putArray("deleted");
        chat.deleted().entrySet().stream().filter(gone -> gone.getValue() > after).map(Map.Entry::getKey).sorted()
                .forEach(deleted::add);
        view.putObject("user").put("first_name", chat.user().path("first_name").asText()).put("language_code",
                chat.language());
        return view.put("seq", world.counters().seq()).put("typing", typing).put("blocked", chat.blocked());
    }

    /** The answers to taps that have a text. */
    private static ArrayNode toasts(World world, long chatId, long after) {
        return world.taps().stream().filter(tap -> tap.chat() == chatId && tap.seq() > after && !tap.text().isEmpty())
                .map(tap -> Json.object().put("seq", tap.seq()).put("message_id", tap.messageId())
                        .put("text", tap.text()).put("alert", tap.alert()))
                .collect(Json.toArray());
    }

    private static ObjectNode json(Message message) {
        JsonNode json = message.json();
        ObjectNode view = Json.object().put("seq", message.seq()).put("message_id", message.id())
                .put("from", message.bot() ? "bot" : "user").put("date", json.path("date").asLong())
                .put("text", message.text());
        view.set("entities", message.entities().isArray() ? message.entities() : Json.array());
        view.set("buttons", buttons(message));
        view.put("edited", json.has("edit_date")).put("silent", message.silent());
        view.put("photo", json.has("photo") ? url(message.chat(), json.path("photo").path(0)) : null);
        view.set("document", json.has("document") ? document(message.chat(), json.path("document")) : null);
        return extras(message, view);
    }

    private static ObjectNode document(long chat, JsonNode document) {
        return Json.object().put("name", document.path("file_name").asText()).put("url", url(chat, document))
                .put("size", document.path("file_size").asLong());
    }

    private static String url(long chat, JsonNode file) {
        return "/phone/" + chat + "/file/" + file.path("file_id").asText();
    }

    private static ArrayNode buttons(Message message) {
        return message.inlineRows().valueStream()
                .map(row -> row.valueStream().map(PhoneView::button).collect(Json.toArray())).collect(Json.toArray());
    }

    private static ObjectNode button(JsonNode button) {
        ObjectNode view = Json.object().put("label", button.path("text").asText());
        if (button.hasNonNull("style")) {
            view.put("style", button.path("style").asText());
        }
        if (button.hasNonNull("url")) {
            return view.put("url", button.path("url").asText());
        }
        return button.hasNonNull("copy_text")
                ? view.put("copy", button.path("copy_text").path("text").asText())
                : view.put("data", button.path("callback_data").asText());
    }

    /** What only some messages have. */
    private static ObjectNode extras(Message message, ObjectNode view) {
        JsonNode json = message.json();
        if (json.has("reply_to_message")) {
            view.put("reply_to", json.path("reply_to_message").path("message_id").asInt());
        }
        if (!message.reactions().isEmpty()) {
            message.reactions().forEach(view.putArray("reactions")::add);
        }
        if (json.has("effect_id")) {
            view.put("effect", Call.EFFECTS.get(json.path("effect_id").asText()));
        }
        if (message.markup().path("force_reply").asBoolean()) {
            view.putObject("force_reply").put("placeholder",
                    message.markup().path("input_field_placeholder").asText(""));
        }
        if (message.markup().has("keyboard")) {
            view.set("keyboard", message.markup().path("keyboard").valueStream()
                    .map(row -> row.valueStream().map(Taps::label).map(Json.object()::textNode)
                            .map(JsonNode.class::cast).collect(Json.toArray()))
                    .collect(Json.toArray()));
        }
        for (String other : new String[]{"location", "voice", "sticker"}) {
            if (json.has(other)) {
                view.set(other, json.path(other));
            }
        }
        return view;
    }
}
