package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The command menu, per scope and language. */
final class CommandMethods {

    private static final int COMMANDS = 100;
    private static final int DESCRIPTION = 256;
    private static final String SCOPES = "default|all_private_chats|all_group_chats|all_chat_administrators";

    static final Map<String, Call.Handler> ALL = Map.of("setMyCommands", CommandMethods::set, "getMyCommands",
            CommandMethods::get, "deleteMyCommands", CommandMethods::delete);

    private CommandMethods() {}

    private static Decision<Reply> set(Call call) {
        JsonNode commands = call.params().json("commands");
        return problem(commands).or(() -> placeProblem(call)).map(Call::refuse)
                .orElseGet(() -> new Decision<>(Reply.yes(), List.of(new Event.Setting(key(call), commands))));
    }

    private static Decision<Reply> delete(Call call) {
        return placeProblem(call).map(Call::refuse).orElseGet(
                () -> new Decision<>(Reply.yes(), List.of(new Event.Setting(key(call), NullNode.getInstance()))));
    }

    private static Decision<Reply> get(Call call) {
        return placeProblem(call).map(Call::refuse).orElseGet(
                () -> Decision.nothing(new Reply.Ok(call.world().setting(key(call)).orElseGet(Json::array))));
    }

    private static Optional<String> problem(JsonNode commands) {
        if (!commands.isArray()) {
            return Optional.of("expected an Array of BotCommand");
        }
        if (commands.size() > COMMANDS) {
            return Optional.of("BOT_COMMANDS_TOO_MUCH");
        }
        return commands.valueStream().map(CommandMethods::commandProblem).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> commandProblem(JsonNode command) {
        if (!command.isObject()) {
            return Optional.of("can't parse BotCommand: expected an Object");
        }
        Optional<String> shape = Fields.requiredText(command, "command")
                .or(() -> Fields.requiredText(command, "description")).map("can't parse BotCommand: "::concat);
        if (shape.isPresent()) {
            return shape;
        }
        String description = command.path("description").asText();
        if (!command.path("command").asText().matches("/?[a-z0-9_]{1,32}")) {
            return Optional.of("BOT_COMMAND_INVALID");
        }
        return description.isBlank() || description.codePointCount(0, description.length()) > DESCRIPTION
                ? Optional.of("BOT_COMMAND_DESCRIPTION_INVALID")
                : Optional.empty();
    }

    private static Optional<String> placeProblem(Call call) {
        JsonNode scope = call.params().values().path("scope");
        if (!Language.valid(call.params())) {
            return Optional.of(Language.INVALID);
        }
        return scope.isMissingNode()
                ? Optional.empty()
                : scopeProblem(scope).map("can't parse BotCommandScope: "::concat);
    }

    private static Optional<String> scopeProblem(JsonNode scope) {
        if (!scope.isObject()) {
            return Optional.of("BotCommandScope must be an Object");
        }
        String type = scope.path("type").asText();
        return Fields.requiredText(scope, "type").or(() -> type.matches(SCOPES)
                ? Optional.empty()
                : type.matches("chat|chat_administrators|chat_member")
                        ? Fields.requiredText(scope, "chat_id")
                        : Optional.of("Unsupported type specified"));
    }

    private static String key(Call call) {
        JsonNode scope = call.params().json("scope");
        String chat = scope.path("chat_id").asText("");
        return key(scope.path("type").asText("default") + (chat.isEmpty() ? "" : ":" + chat),
                call.params().text("language_code"));
    }

    private static String key(String scope, String language) {
        return "commands/" + scope + "/" + language;
    }

    /** The menu a person sees in that chat: the narrowest scope wins, in it the own language of two letters. */
    static JsonNode menu(World world, long chat, String language) {
        return Stream.of("chat:" + chat, chat > 0 ? "all_private_chats" : "all_group_chats", "default")
                .flatMap(scope -> Stream.of(key(scope, language), key(scope, "")))
                .map(world::setting).flatMap(Optional::stream).filter(JsonNode::isArray).findFirst()
                .orElseGet(Json::array);
    }
}
