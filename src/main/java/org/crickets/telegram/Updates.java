package org.crickets.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.coach.Incoming;
import org.crickets.telegram.Received.Handled;
import org.crickets.telegram.Received.Ignored;
import org.crickets.telegram.Received.Unreadable;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Telegram's updates in our own types: private chats only, in which the chat and its user have one number. */
final class Updates {
    private static final Pattern COMMAND = Pattern.compile("/([A-Za-z0-9_]{1,32})(?:@[A-Za-z0-9_]+)?(?:\\s+(.*))?",
            Pattern.DOTALL);

    private Updates() {}

    /** Reads one update; empty if it has no number, so that nothing can be done about it. */
    static Optional<Received> read(JsonNode update) {
        var id = update.path("update_id");
        return id.canConvertToExactIntegral() && id.canConvertToLong()
                ? Optional.of(read(id.longValue(), update))
                : Optional.empty();
    }

    private static Received read(long id, JsonNode update) {
        try {
            return of(Result.JSON.treeToValue(update, Update.class));
        } catch (JsonProcessingException | RuntimeException e) {
            return new Unreadable(id, chat(update), problem(e));
        }
    }

    static Received of(Update update) {
        long id = update.getUpdateId();
        if (update.getMessage() != null)
            return message(id, update.getMessage());
        if (update.getEditedMessage() != null)
            return edited(id, update.getEditedMessage());
        if (update.getCallbackQuery() != null)
            return tapped(id, update.getCallbackQuery());
        if (update.getMyChatMember() != null)
            return membership(id, update.getMyChatMember());
        if (update.getChannelPost() != null)
            return Visits.said(id, update.getChannelPost());
        return new Ignored(id, "not an update that was asked for");
    }

    private static Received message(long id, Message message) {
        if (!isPrivate(message.getChat(), message.getFrom()))
            return Visits.said(id, message);
        var text = text(message);
        long chat = message.getChat().getId();
        var file = file(message).filter(_ -> text.filter(it -> COMMAND.matcher(it.strip()).matches()).isEmpty());
        if (file.isPresent())
            return new Handled(new Incoming.Document(chat, id, message.getMessageId(), file.get(), text.orElse(""),
                    language(message.getFrom()), replyTo(message)));
        if (text.isPresent())
            return new Handled(said(id, message, text.get()));
        var place = message.getLocation();
        if (place != null)
            return new Handled(new Incoming.Location(chat, id, message.getMessageId(), place.getLatitude(),
                    place.getLongitude()));
        return Kinds.of(message)
                .<Received>map(what -> new Handled(
                        new Incoming.Other(chat, id, message.getMessageId(), what, language(message.getFrom()))))
                .orElseGet(() -> new Ignored(id, "a notice of Telegram's"));
    }

    private static Incoming said(long id, Message message, String text) {
        long chat = message.getChat().getId();
        var language = language(message.getFrom());
        var command = COMMAND.matcher(text.strip());
        if (command.matches())
            return new Incoming.Command(chat, id, message.getMessageId(), command.group(1).toLowerCase(Locale.ROOT),
                    Optional.ofNullable(command.group(2)).orElse("").strip(), language);
        return new Incoming.Text(chat, id, message.getMessageId(), text, language, replyTo(message), date(message));
    }

    private static Optional<Integer> replyTo(Message message) {
        return Optional.ofNullable(message.getReplyToMessage()).map(Message::getMessageId);
    }

    /** An animation is a document as well, and none. */
    private static Optional<Incoming.File> file(Message message) {
        return Optional.ofNullable(message.getDocument()).filter(_ -> message.getAnimation() == null)
                .map(file -> new Incoming.File(file.getFileId(), Objects.requireNonNullElse(file.getFileName(), ""),
                        Objects.requireNonNullElse(file.getMimeType(), ""),
                        Objects.requireNonNullElse(file.getFileSize(), 0L)));
    }

    private static Received edited(long id, Message message) {
        if (!isPrivate(message.getChat(), message.getFrom()))
            return Visits.said(id, message);
        return text(message)
                .<Received>map(text -> new Handled(new Incoming.Edited(message.getChat().getId(), id,
                        message.getMessageId(), text, date(message))))
                .orElseGet(() -> new Ignored(id, "an edit of something that is not text"));
    }

    /** The button's owner is who may tap it: anybody else's tap, or one on an inline message, is none of ours. */
    private static Received tapped(long id, CallbackQuery query) {
        var message = query.getMessage();
        if (message == null || !isPrivate(message.getChat(), query.getFrom()))
            return new Ignored(id, "a tap outside of the user's own chat");
        long chat = message.getChat().getId();
        return new Handled(CallbackData.parse(query.getData())
                .<Incoming>map(tap -> new Incoming.Tapped(chat, id, query.getId(), message.getMessageId(), tap,
                        language(query.getFrom())))
                .orElseGet(() -> new Incoming.TappedUnknown(chat, id, query.getId())));
    }

    private static Received membership(long id, ChatMemberUpdated change) {
        if (!isPrivate(change.getChat(), change.getFrom()))
            return Visits.membership(id, change);
        boolean active = !change.getNewChatMember().getStatus().equals("kicked");
        return new Handled(new Incoming.Membership(change.getChat().getId(), id, active));
    }

    private static boolean isPrivate(@Nullable Chat chat, @Nullable User from) {
        return chat != null && from != null && "private".equals(chat.getType()) && chat.getId().equals(from.getId());
    }

    /** What was typed, be it the caption of a picture. */
    private static Optional<String> text(Message message) {
        return Stream.of(Optional.ofNullable(message.getText()), Optional.ofNullable(message.getCaption()))
                .flatMap(Optional::stream).filter(text -> !text.isBlank()).findFirst();
    }

    private static String language(User user) {
        return Optional.ofNullable(user.getLanguageCode()).orElse("");
    }

    private static Instant date(Message message) {
        return Instant.ofEpochSecond(message.getDate());
    }

    private static OptionalLong chat(JsonNode update) {
        return Stream.of("/message/chat", "/edited_message/chat", "/callback_query/message/chat").map(update::at)
                .filter(chat -> chat.path("type").asText().equals("private") && chat.path("id").canConvertToLong())
                .mapToLong(chat -> chat.path("id").longValue()).findFirst();
    }

    /** Where it went wrong, without the value there, which may be what the user wrote. */
    private static String problem(Exception e) {
        var place = e instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(step -> String.valueOf(step.getFieldName()))
                        .collect(Collectors.joining("."))
                : "";
        return Problem.of(e) + (place.isEmpty() ? "" : " in " + place);
    }
}
