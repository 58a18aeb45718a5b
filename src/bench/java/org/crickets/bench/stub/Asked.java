package org.crickets.bench.stub;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** People who wait for an answer: the next message to their chat, or the next that is changed. */
final class Asked {
    private final Mail mail;
    private final AtomicLong messages;
    private final Map<Long, Waiting> waiting = new ConcurrentHashMap<>();
    private volatile Unasked unasked = (_, _) -> {
    };

    /** Told of a message that nobody waits for. */
    interface Unasked {
        void comes(long chat, Message message);
    }

    /** Told of the answer to what somebody said, and how many nanoseconds it took. */
    interface Answered {
        void by(long chat, Message message, long nanos);
    }

    /** The bot's message, and the data of its first button; "x" without one. */
    record Message(long number, String button) {}

    private record Waiting(long since, Answered then) {}

    Asked(Mail mail, AtomicLong messages) {
        this.mail = mail;
        this.messages = messages;
    }

    void ask(long chat, String text) {
        say(chat, text, (_, _, nanos) -> Stub.tell("answered " + chat + " " + nanos));
    }

    void say(long chat, String text, Answered then) {
        waiting.put(chat, new Waiting(System.nanoTime(), then));
        mail.add(Mail.said(chat, messages.incrementAndGet(), text));
    }

    void tap(long chat, Message message, Answered then) {
        waiting.put(chat, new Waiting(System.nanoTime(), then));
        mail.add(Mail.tapped(chat, message.number(), message.button()));
    }

    /** What comes that nobody asked for is passed over until somebody is told of it. */
    void tell(Unasked told) {
        unasked = told;
    }

    void answered(long chat, long number, JsonNode parameters) {
        var asked = waiting.remove(chat);
        if (asked == null)
            unasked.comes(chat, new Message(number, button(parameters)));
        else
            asked.then().by(chat, new Message(number, button(parameters)), System.nanoTime() - asked.since());
    }

    private static String button(JsonNode parameters) {
        var button = parameters.path("reply_markup").path("inline_keyboard").path(0).path(0).path("callback_data");
        return button.isTextual() ? button.asText() : "x";
    }
}
