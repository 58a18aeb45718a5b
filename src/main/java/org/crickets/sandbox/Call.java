package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A bot's call in front of the world as it is, at the sandbox's now: what the methods' handlers decide on. */
record Call(World world, Params params, Instant now, BotSelf self, List<StoredFile> files) {

    /** The effects that everybody has (Telegram's apps). */
    static final Map<String, String> EFFECTS = Map.of("5104841245755180586", "🔥", "5107584321108051014", "👍",
            "5104858069142078462", "👎", "5159385139981059251", "❤", "5046509860389126442", "🎉", "5046589136895476101",
            "💩");

    /** Decides what a method answers and what thereby happens. */
    interface Handler {
        Decision<Reply> decide(Call call);
    }

    /** Decides on the world before a {@link Call} is made of it. */
    interface Decider {
        Decision<Reply> decide(World world);
    }

    static Decision<Reply> refuse(Reply.Refused refusal) {
        return Decision.nothing(refusal);
    }

    static Decision<Reply> refuse(String why) {
        return refuse(Reply.badRequest(why));
    }

    long chatId() {
        try {
            return Long.parseLong(params.text("chat_id"));
        } catch (NumberFormatException name) {
            return 0;
        }
    }

    Chat chat() {
        return world.chatOrNew(chatId());
    }

    Optional<Message> message() {
        return params.number("message_id").flatMap(id -> chat().message(id));
    }

    /** Nobody there, one who blocked the bot, or a group where it may not write. */
    Optional<Reply.Refused> chatProblem() {
        return unknown().or(() -> chat().standing().flatMap(Standing::writeProblem))
                .or(() -> Optional.of(chat()).filter(Chat::blocked).map(chat -> Reply.blocked()));
    }

    /** Nobody there, or a group that the bot is not in. */
    Optional<Reply.Refused> readProblem() {
        return unknown().or(() -> chat().standing().flatMap(Standing::readProblem));
    }

    private Optional<Reply.Refused> unknown() {
        return world.chat(chatId()).isPresent() ? Optional.empty() : Optional.of(Reply.badRequest("chat not found"));
    }

    /** An effect that Telegram does not have, or that does not go with the chat. */
    Optional<Reply.Refused> effectProblem() {
        String effect = params.text("message_effect_id");
        if (effect.isEmpty()) {
            return Optional.empty();
        }
        return chatId() > 0 && EFFECTS.containsKey(effect)
                ? Optional.empty()
                : Optional.of(Reply.badRequest("EFFECT_ID_INVALID"));
    }

    /** A message to be replied to that is not there. */
    Optional<Reply.Refused> replyProblem() {
        long id = replyTo();
        boolean lenient = params.json("reply_parameters").path("allow_sending_without_reply").asBoolean(false);
        return id == 0 || lenient || chat().message(id).isPresent()
                ? Optional.empty()
                : Optional.of(Reply.badRequest("message to be replied not found"));
    }

    private long replyTo() {
        return params.json("reply_parameters").path("message_id").asLong(0);
    }

    int nextMessageId() {
        return world.counters().messageId() + 1;
    }

    long nextSeq() {
        return world.counters().seq() + 1;
    }

    /** A new message of the bot to the chat, still without content. */
    ObjectNode newMessage() {
        ObjectNode json = Json.object().put("message_id", nextMessageId());
        json.set("from", self.user());
        json.set("chat", chat().json());
        json.put("date", now.getEpochSecond());
        if (!params.text("message_effect_id").isEmpty()) {
            json.put("effect_id", params.text("message_effect_id"));
        }
        chat().message(replyTo()).ifPresent(replied -> json.set("reply_to_message", quoted(replied)));
        return params.flag("protect_content") ? json.put("has_protected_content", true) : json;
    }

    static ObjectNode quoted(Message message) {
        ObjectNode json = message.json().deepCopy();
        json.remove("reply_to_message");
        return json;
    }

    /** Posts a new message of the bot. */
    Decision<Reply> post(ObjectNode json, List<Event> first) {
        ObjectNode markup = Markup.effective(params);
        if (markup.has("inline_keyboard")) {
            json.set("reply_markup", markup);
        }
        Message message = new Message(nextSeq(), chatId(), nextMessageId(), true, params.flag("disable_notification"),
                json, markup, List.of());
        List<Event> events = new ArrayList<>(first);
        events.add(new Event.Posted(message));
        return new Decision<>(new Reply.Ok(json), events);
    }
}
