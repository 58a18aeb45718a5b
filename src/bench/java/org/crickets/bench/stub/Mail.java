package org.crickets.bench.stub;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;

/** Updates that wait for the bot, each until a later one is asked for. */
final class Mail {
    private record Update(long id, String json) {}

    private final Deque<Update> updates = new ArrayDeque<>();
    private long last = 1000;

    /** An update with the next number and that content. */
    synchronized void add(String content) {
        updates.add(new Update(++last, "{\"update_id\":" + last + "," + content + "}"));
        notifyAll();
    }

    /** A poll's answer, a JSON array; what comes before the offset is confirmed. */
    synchronized String poll(long offset, long seconds, int limit) throws InterruptedException {
        while (!updates.isEmpty() && updates.peek().id() < offset)
            updates.remove();
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        for (long left = until - System.nanoTime(); updates.isEmpty()
                && left > 0; left = until - System.nanoTime())
            TimeUnit.NANOSECONDS.timedWait(this, left);
        var batch = new StringBuilder("[");
        int count = 0;
        for (var update : updates) {
            if (count++ == limit)
                break;
            batch.append(count > 1 ? "," : "").append(update.json());
        }
        return batch.append(']').toString();
    }

    static String said(long chat, long message, String text) {
        return "\"message\":{\"message_id\":" + message + ",\"date\":1793985600," + person(chat) + ",\"text\":\"" + text
                + "\"}";
    }

    /** A button under the bot's message of that number; the call is named by its chat. */
    static String tapped(long chat, long message, String data) {
        return "\"callback_query\":{\"id\":\"" + chat + "\",\"from\":" + user(chat)
                + ",\"chat_instance\":\"1\",\"data\":\"" + data + "\",\"message\":{\"message_id\":" + message
                + ",\"date\":1793985600," + person(chat) + ",\"text\":\"x\"}}";
    }

    private static String person(long chat) {
        return "\"chat\":{\"id\":" + chat + ",\"type\":\"private\"},\"from\":" + user(chat);
    }

    private static String user(long chat) {
        return "{\"id\":" + chat + ",\"is_bot\":false,\"first_name\":\"Ada\",\"language_code\":\"en\"}";
    }
}
