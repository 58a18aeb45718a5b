package org.crickets.telegram;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** What a message without text is, in the Bot API's word. */
final class Kinds {
    /** The first that a message has is what it is: an animation is a document as well, a venue a location. */
    private static final Map<String, Function<Message, @Nullable Object>> KINDS = new LinkedHashMap<>();
    /** Notices of Telegram's, which nobody said and nobody expects an answer to. */
    private static final Set<Function<Message, @Nullable Object>> NOTICES = Set.of(Message::getPinnedMessage,
            Message::getMessageAutoDeleteTimerChanged, Message::getWriteAccessAllowed, Message::getConnectedWebsite,
            Message::getForumTopicCreated, Message::getForumTopicEdited, Message::getForumTopicClosed,
            Message::getForumTopicReopened, Message::getChatBackgroundSet, Message::getGift, Message::getUniqueGift,
            Message::getRefundedPayment, Message::getSuccessfulPayment, Message::getPassportData);

    static {
        KINDS.put("animation", Message::getAnimation);
        KINDS.put("audio", Message::getAudio);
        KINDS.put("document", Message::getDocument);
        KINDS.put("live_photo", Message::getLivePhoto);
        KINDS.put("paid_media", Message::getPaidMedia);
        KINDS.put("photo", Message::getPhoto);
        KINDS.put("sticker", Message::getSticker);
        KINDS.put("story", Message::getStory);
        KINDS.put("video", Message::getVideo);
        KINDS.put("video_note", Message::getVideoNote);
        KINDS.put("voice", Message::getVoice);
        KINDS.put("checklist", Message::getChecklist);
        KINDS.put("contact", Message::getContact);
        KINDS.put("dice", Message::getDice);
        KINDS.put("game", Message::getGame);
        KINDS.put("poll", Message::getPoll);
        KINDS.put("invoice", Message::getInvoice);
        KINDS.put("giveaway", Message::getGiveaway);
        KINDS.put("giveaway_winners", Message::getGiveawayWinners);
        KINDS.put("web_app_data", Message::getWebAppData);
        KINDS.put("users_shared", Message::getUsersShared);
        KINDS.put("chat_shared", Message::getChatShared);
    }

    private Kinds() {}

    /** Empty for a notice; "message" for a kind that this program does not know yet. */
    static Optional<String> of(Message message) {
        if (NOTICES.stream().anyMatch(notice -> notice.apply(message) != null))
            return Optional.empty();
        return Optional.of(KINDS.entrySet().stream().filter(kind -> kind.getValue().apply(message) != null)
                .map(Map.Entry::getKey).findFirst().orElse("message"));
    }
}
