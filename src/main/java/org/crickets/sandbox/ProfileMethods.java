package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bot about itself: who it is, its name and descriptions per language, its menu button. */
final class ProfileMethods {

    /** A text of the profile: the parameter that carries it, and how long it may be in characters. */
    private record Text(String method, String field, int limit) {}

    private static final List<Text> TEXTS = List.of(new Text("MyDescription", "description", 512),
            new Text("MyShortDescription", "short_description", 120), new Text("MyName", "name", 64));

    static final Map<String, Call.Handler> ALL = all();

    private ProfileMethods() {}

    private static Map<String, Call.Handler> all() {
        Map<String, Call.Handler> all = new HashMap<>();
        all.put("getMe", call -> Decision.nothing(new Reply.Ok(call.self().me())));
        for (Text text : TEXTS) {
            all.put("set" + text.method(), call -> set(call, text));
            all.put("get" + text.method(), call -> get(call, text));
        }
        all.put("getChat", ProfileMethods::chat);
        all.put("setChatMenuButton", ProfileMethods::setMenuButton);
        all.put("getChatMenuButton", ProfileMethods::menuButton);
        return Map.copyOf(all);
    }

    private static Decision<Reply> set(Call call, Text text) {
        String value = call.params().text(text.field());
        if (value.codePointCount(0, value.length()) > text.limit()) {
            return Call.refuse("bot " + text.field().replace('_', ' ') + " is too long");
        }
        if (!Language.valid(call.params())) {
            return Call.refuse(Language.INVALID);
        }
        JsonNode stored = value.isEmpty() ? NullNode.getInstance() : Json.object().textNode(value);
        return new Decision<>(Reply.yes(),
                List.of(new Event.Setting(key(text, call.params().text("language_code")), stored)));
    }

    private static Decision<Reply> get(Call call, Text text) {
        Optional<JsonNode> value = call.world().setting(key(text, call.params().text("language_code")))
                .or(() -> call.world().setting(key(text, "")));
        String otherwise = text.field().equals("name") ? call.self().name() : "";
        return Decision.nothing(
                new Reply.Ok(Json.object().put(text.field(), value.map(JsonNode::asText).orElse(otherwise))));
    }

    private static String key(Text text, String language) {
        return text.field() + "/" + language;
    }

    private static Decision<Reply> chat(Call call) {
        return call.world().chat(call.chatId()).map(chat -> chat.json().put("accent_color_id", 0)
                .put("max_reaction_count", 11)).map(json -> Decision.<Reply>nothing(new Reply.Ok(json)))
                .orElseGet(() -> Call.refuse("chat not found"));
    }

    private static Decision<Reply> setMenuButton(Call call) {
        JsonNode button = call.params().json("menu_button");
        String type = button.path("type").asText("default");
        if (!type.matches("commands|default|web_app")) {
            return Call.refuse("can't parse menu button: MenuButton has unsupported type");
        }
        JsonNode stored = type.equals("default") ? NullNode.getInstance() : button;
        return new Decision<>(Reply.yes(), List.of(new Event.Setting("menu/" + call.params().text("chat_id"), stored)));
    }

    private static Decision<Reply> menuButton(Call call) {
        return Decision.nothing(new Reply.Ok(call.world().setting("menu/" + call.params().text("chat_id"))
                .or(() -> call.world().setting("menu/")).orElseGet(() -> Json.object().put("type", "commands"))));
    }
}
