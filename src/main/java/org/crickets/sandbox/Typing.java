package org.crickets.sandbox;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * In which chats the bot is typing: for 5 seconds of real time, or until its message is there (Bot API,
 * sendChatAction).
 */
final class Typing {

    private static final long LASTS = TimeUnit.SECONDS.toNanos(5);

    private final Map<String, Long> since = new ConcurrentHashMap<>();

    void note(String method, Params params, Reply reply) {
        if (reply.status() != 200) {
            return;
        }
        if (method.equals("sendChatAction")) {
            since.put(params.text("chat_id"), System.nanoTime());
        } else if (method.startsWith("send")) {
            since.remove(params.text("chat_id"));
        }
    }

    boolean in(long chat) {
        Long start = since.get(String.valueOf(chat));
        return start != null && System.nanoTime() - start < LASTS;
    }
}
