package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who the bot is. */
record BotSelf(long id, String name, String username) {

    static BotSelf of(String token) {
        String number = token.replaceAll(":.*", "");
        return new BotSelf(number.matches("[0-9]{1,15}") ? Long.parseLong(number) : 1, "Crickets",
                "crickets_sandbox_bot");
    }

    ObjectNode user() {
        return Json.object().put("id", id).put("is_bot", true).put("first_name", name).put("username", username);
    }

    /** The same with what only getMe tells. */
    ObjectNode me() {
        return user().put("can_join_groups", false).put("can_read_all_group_messages", false)
                .put("supports_inline_queries", false).put("can_connect_to_business", false)
                .put("has_main_web_app", false);
    }
}
