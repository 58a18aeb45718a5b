package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The bot's standing in a private chat, as the Bot API's ChatMember. */
final class Membership {

    private Membership() {}

    static ObjectNode json(BotSelf self, boolean blocked) {
        ObjectNode json = Json.object().put("status", blocked ? "kicked" : "member");
        json.set("user", self.user());
        return blocked ? json.put("until_date", 0) : json;
    }
}
