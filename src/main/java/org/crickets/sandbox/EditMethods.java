package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editing the bot's own messages: text, caption, inline keyboard. */
final class EditMethods {

    static final Map<String, Call.Handler> ALL = Map.of("editMessageText", EditMethods::editText, "editMessageCaption",
            EditMethods::editCaption, "editMessageReplyMarkup", EditMethods::editMarkup);

    private static final String NOT_MODIFIED = "message is not modified: specified new message content and reply markup"
            + " are exactly the same as a current content and reply markup of the message";

    private EditMethods() {}

    private static Decision<Reply> editText(Call call) {
        Formatted text = Formatted.of(call.params(), "text", "entities");
        return text.textProblem(call.params().has("text")).or(() -> problem(call)).or(() -> has(call, "text"))
                .map(Call::refuse)
                .orElseGet(() -> edit(call, MessageMethods.withText(message(call).json().deepCopy(), text)));
    }

    private static Decision<Reply> editCaption(Call call) {
        Formatted caption = Formatted.of(call.params(), "caption", "caption_entities");
        return caption.captionProblem().or(() -> problem(call)).map(Call::refuse)
                .orElseGet(() -> message(call).json().has("text")
                        ? Call.refuse("there is no caption in the message to edit")
                        : edit(call, MediaMethods.withCaption(message(call).json().deepCopy(), caption)));
    }

    private static Decision<Reply> editMarkup(Call call) {
        return problem(call).map(Call::refuse).orElseGet(() -> edit(call, message(call).json().deepCopy()));
    }

    private static Message message(Call call) {
        return call.message().orElseThrow();
    }

    private static Optional<Reply.Refused> has(Call call, String content) {
        return message(call).json().has(content)
                ? Optional.empty()
                : Optional.of(Reply.badRequest("there is no " + content + " in the message to edit"));
    }

    private static Optional<Reply.Refused> problem(Call call) {
        return Markup.problem(call.params()).or(() -> identified(call)).or(call::chatProblem)
                .or(() -> editable(call.message()));
    }

    private static Optional<Reply.Refused> identified(Call call) {
        if (call.params().has("inline_message_id")) {
            return Optional.of(Reply.badRequest("MESSAGE_ID_INVALID"));
        }
        if (!call.params().has("chat_id")) {
            return Optional.of(Reply.badRequest("chat_id is empty"));
        }
        return call.params().has("message_id")
                ? Optional.empty()
                : Optional.of(Reply.badRequest("message identifier is not specified"));
    }

    /** Messages of others, and those that carry a keyboard or a forced reply, stay as they are. */
    private static Optional<Reply.Refused> editable(Optional<Message> message) {
        if (message.isEmpty()) {
            return Optional.of(Reply.badRequest("message to edit not found"));
        }
        return message.filter(found -> !found.bot() || found.hasOtherMarkup())
                .map(found -> Reply.badRequest("message can't be edited"));
    }

    private static Decision<Reply> edit(Call call, ObjectNode json) {
        Message before = message(call);
        ObjectNode markup = Markup.effective(call.params());
        if (!markup.isEmpty() && !markup.has("inline_keyboard")) {
            return Call.refuse("inline keyboard expected");
        }
        json.remove("reply_markup");
        if (!markup.isEmpty()) {
            json.set("reply_markup", markup);
        }
        if (json.equals(before.json())) {
            return Call.refuse(NOT_MODIFIED);
        }
        json.put("edit_date", call.now().getEpochSecond());
        return new Decision<>(new Reply.Ok(json),
                List.of(new Event.Posted(before.changed(call.nextSeq(), json, markup))));
    }
}
