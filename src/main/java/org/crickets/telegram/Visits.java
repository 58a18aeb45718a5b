package org.crickets.telegram;

import java.util.Set;
import org.crickets.telegram.Received.Ignored;
import org.crickets.telegram.Received.Visited;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.chat.Chat;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Updates out of groups, supergroups and channels: all they tell is that the bot is there. */
final class Visits {
    private static final Set<String> GROUPS = Set.of("group", "supergroup", "channel");

    private Visits() {}

    /** Whoever leaves, and be it the bot, shows nothing; a group that became a supergroup is to be left as that. */
    static Received said(long id, Message message) {
        if (!isGroup(message.getChat()) || message.getLeftChatMember() != null)
            return new Ignored(id, "neither a private chat nor one that the bot is in");
        var moved = message.getMigrateToChatId();
        return new Visited(id, moved == null ? message.getChatId() : moved, false);
    }

    static Received membership(long id, ChatMemberUpdated change) {
        return isGroup(change.getChat()) && isIn(change.getNewChatMember())
                ? new Visited(id, change.getChat().getId(), true)
                : new Ignored(id, "the bot is not in that chat");
    }

    private static boolean isGroup(@Nullable Chat chat) {
        return chat != null && GROUPS.contains(chat.getType());
    }

    private static boolean isIn(ChatMember bot) {
        return switch (bot.getStatus()) {
            case "member", "administrator", "creator" -> true;
            case "restricted" ->
                bot instanceof ChatMemberRestricted restricted && Boolean.TRUE.equals(restricted.getIsMember());
            default -> false;
        };
    }
}
