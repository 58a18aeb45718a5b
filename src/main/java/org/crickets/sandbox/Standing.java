package org.crickets.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The bot's place in a group.
 *
 * @param kind   "group", "supergroup" or "channel"
 * @param status "member", "administrator", "left" or "kicked" (Bot API, ChatMember)
 * @param writes whether the bot may write there
 * @param moved  the supergroup that the group has become, or 0
 */
record Standing(String kind, String status, boolean writes, long moved) {

    boolean isIn() {
        return moved == 0 && (status.equals("member") || status.equals("administrator"));
    }

    Standing left() {
        return new Standing(kind, "left", writes, moved);
    }

    /** Why the bot can do nothing there, in the real server's words. */
    Optional<Reply.Refused> readProblem() {
        if (moved != 0) {
            return Optional.of(new Reply.Refused(400, "Bad Request: group chat was upgraded to a supergroup chat",
                    Json.object().put("migrate_to_chat_id", moved)));
        }
        return isIn()
                ? Optional.empty()
                : Optional.of(new Reply.Refused(403, "Forbidden: bot "
                        + (status.equals("kicked") ? "was kicked from" : "is not a member of") + " the " + kind
                        + " chat", Json.object()));
    }

    /** Why the bot can say nothing there. */
    Optional<Reply.Refused> writeProblem() {
        return readProblem().or(() -> writes
                ? Optional.empty()
                : Optional.of(Reply.badRequest(kind.equals("channel")
                        ? "need administrator rights in the channel chat"
                        : "not enough rights to send text messages to the chat")));
    }

    /** The bot as the Bot API's ChatMember there. */
    ObjectNode member(BotSelf self) {
        if (isIn() && !writes && kind.equals("supergroup")) {
            return Membership.restricted(self);
        }
        return status.equals("administrator") ? Membership.administrator(self, writes) : Membership.json(self, status);
    }
}
