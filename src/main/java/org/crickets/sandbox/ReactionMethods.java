package org.crickets.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Small signs: answering a tap, "typing…", an emoji on a message. */
final class ReactionMethods {

    private static final int ANSWER_LIMIT = 200;

    private static final Set<String> ACTIONS = Set.of("typing", "upload_photo", "record_video", "upload_video",
            "record_voice", "upload_voice", "record_audio", "upload_audio", "upload_document", "choose_sticker",
            "find_location", "record_video_note", "upload_video_note", "pick_up_location");

    /** What a reaction may be (Bot API, ReactionTypeEmoji). */
    private static final Set<String> EMOJI = Set
            .of(("👍 👎 ❤ 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 "
                    + "💔 🤨 😐 🍓 🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾 🤷‍♂ 🤷 🤷‍♀ 😡")
                    .split(" "));

    static final Map<String, Call.Handler> ALL = Map.of("answerCallbackQuery", ReactionMethods::answer,
            "sendChatAction",
            ReactionMethods::action, "setMessageReaction", ReactionMethods::react);

    private ReactionMethods() {}

    private static Decision<Reply> answer(Call call) {
        String text = call.params().text("text");
        if (text.codePointCount(0, text.length()) > ANSWER_LIMIT) {
            return Call.refuse("MESSAGE_TOO_LONG");
        }
        return call.world().tap(call.params().text("callback_query_id")).filter(tap -> tap.answerable(call.now()))
                .map(tap -> new Decision<>(Reply.yes(), List.<Event>of(
                        new Event.Answered(tap.query(), call.nextSeq(), text, call.params().flag("show_alert")))))
                .orElseGet(() -> Call
                        .refuse("query is too old and response timeout expired or query ID is invalid"));
    }

    private static Decision<Reply> action(Call call) {
        if (!ACTIONS.contains(call.params().text("action").toLowerCase(Locale.ROOT))) {
            return Call.refuse("wrong parameter action in request");
        }
        return call.chatProblem().map(Call::refuse).orElseGet(() -> Decision.nothing(Reply.yes()));
    }

    private static Decision<Reply> react(Call call) {
        List<String> emoji = call.params().json("reaction").valueStream().map(kind -> kind.path("emoji").asText())
                .collect(Collectors.toList());
        Optional<Message> message = call.message();
        return shape(call.params().json("reaction")).map(Reply::badRequest).or(call::chatProblem).map(Call::refuse)
                .orElseGet(() -> {
                    if (message.isEmpty()) {
                        return Call.refuse("message to react not found");
                    }
                    return emoji.size() > 1 || !EMOJI.containsAll(emoji)
                            ? Call.refuse("REACTION_INVALID")
                            : new Decision<>(Reply.yes(),
                                    List.of(new Event.Posted(message.get().reacted(call.nextSeq(), emoji))));
                });
    }

    private static Optional<String> shape(JsonNode reaction) {
        if (!reaction.isMissingNode() && !reaction.isArray()) {
            return Optional.of("expected an Array of ReactionType");
        }
        return reaction.valueStream()
                .map(kind -> Fields.requiredText(kind, "type").or(() -> kind.path("type").asText().equals("emoji")
                        ? Fields.requiredText(kind, "emoji")
                        : Optional.of("invalid reaction type specified")))
                .flatMap(Optional::stream).findFirst().map("can't parse ReactionType: "::concat);
    }
}
