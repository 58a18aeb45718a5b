package org.crickets.sandbox;

import java.util.List;
import java.util.Set;

/**
 * Which kinds of update a bot gets: those it asks for, or all but three when it asks for nothing (Bot API,
 * getUpdates).
 */
final class UpdateKinds {

    private static final Set<String> ONLY_WHEN_ASKED = Set.of("chat_member", "message_reaction",
            "message_reaction_count");

    private UpdateKinds() {}

    static boolean allowed(List<String> asked, String kind) {
        return asked.isEmpty() ? !ONLY_WHEN_ASKED.contains(kind) : asked.contains(kind);
    }
}
