package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The bot's standing in a chat, as the Bot API's ChatMember. */
final class Membership {

    private static final List<String> MANAGES = List.of("can_be_edited", "is_anonymous", "can_delete_messages",
            "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
            "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories");

    private static final List<String> MAY = List.of("can_send_messages", "can_send_audios", "can_send_documents",
            "can_send_photos", "can_send_videos", "can_send_video_notes", "can_send_voice_notes", "can_send_polls",
            "can_send_other_messages", "can_add_web_page_previews", "can_react_to_messages", "can_edit_tag",
            "can_change_info", "can_invite_users", "can_pin_messages", "can_manage_topics");

    private Membership() {}

    /** In a private chat. */
    static ObjectNode json(BotSelf self, boolean blocked) {
        return json(self, blocked ? "kicked" : "member");
    }

    static ObjectNode json(BotSelf self, String status) {
        ObjectNode json = Json.object().put("status", status);
        json.set("user", self.user());
        return status.equals("kicked") ? json.put("until_date", 0) : json;
    }

    /** As in a channel, where bots can be nothing else. */
    static ObjectNode administrator(BotSelf self, boolean posts) {
        ObjectNode json = json(self, "administrator").put("can_manage_chat", true).put("can_post_messages", posts);
        MANAGES.forEach(right -> json.put(right, false));
        return json;
    }

    /** In a supergroup that lets it write nothing. */
    static ObjectNode restricted(BotSelf self) {
        ObjectNode json = json(self, "restricted").put("is_member", true).put("until_date", 0);
        MAY.forEach(right -> json.put(right, false));
        return json;
    }
}
