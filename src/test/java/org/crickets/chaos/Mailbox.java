package org.crickets.chaos;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongFunction;

/** Updates that wait for the bot, each until a later one is asked for. */
final class Mailbox {
    private record Waiting(long id, String json) {}

    private final Deque<Waiting> updates = new ArrayDeque<>();
    private long last = 1000;
    private boolean forgetful;
    private boolean keeping;
    private int hungUp;
    private boolean closed;

    /** From now on an update is told once and forgotten, whatever becomes of it. */
    synchronized void forgetful(boolean forgets) {
        forgetful = forgets;
    }

    /** Polls that wait, maybe of a program that is dead, are answered with nothing. */
    synchronized void hangUp() {
        hungUp++;
        notifyAll();
    }

    /** As long as it keeps them, an update is told again and again, whatever is confirmed. */
    synchronized void keeping(boolean keeps) {
        keeping = keeps;
        notifyAll();
    }

    /** An update with the next number and that content. */
    synchronized long add(String content) {
        raw(++last, "{\"update_id\":" + last + "," + content + "}");
        return last;
    }

    /** An update as it is, with the number under which it is confirmed. */
    synchronized void raw(long id, String json) {
        last = Math.max(last, id);
        updates.add(new Waiting(id, json));
        notifyAll();
    }

    /** A whole update that is made with the next number, so many times. */
    synchronized void add(LongFunction<String> make, int times) {
        long id = ++last;
        var update = make.apply(id);
        for (int n = 0; n < times; n++)
            raw(id, update);
    }

    synchronized int size() {
        return updates.size();
    }

    /** What a poll is answered with, as JSON. */
    synchronized String poll(long offset, long seconds, int limit) {
        while (!keeping && !updates.isEmpty() && updates.peek().id() < offset)
            updates.remove();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        int line = hungUp;
        while (updates.isEmpty() && !closed && line == hungUp && System.nanoTime() < until)
            await(until);
        List<String> batch = new ArrayList<>();
        for (var update : updates)
            if (batch.size() < limit)
                batch.add(update.json());
        for (int i = 0; forgetful && i < batch.size(); i++)
            updates.remove();
        return "[" + String.join(",", batch) + "]";
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void await(long until) {
        try {
            wait(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
