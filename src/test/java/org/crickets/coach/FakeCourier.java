package org.crickets.coach;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.crickets.dialogue.Keyboard;

/** Says to each call what the test told it to, and remembers the texts. */
final class FakeCourier implements Courier {
    final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    final List<String> said = new CopyOnWriteArrayList<>();
    volatile boolean reachable = true;

    @Override
    public Outcome send(long chat, String html, Keyboard keyboard, boolean silent) {
        said.add(html);
        return outcomes.remove();
    }

    @Override
    public Outcome sendPlain(long chat, String html, Keyboard keyboard, boolean silent) {
        said.add("plain: " + html);
        return outcomes.remove();
    }

    @Override
    public Outcome send(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        said.add(sheet.name() + ": " + caption);
        return outcomes.remove();
    }

    @Override
    public Outcome sendPlain(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        said.add("plain: " + sheet.name() + ": " + caption);
        return outcomes.remove();
    }

    @Override
    public Outcome edit(long chat, int messageId, String html, Keyboard keyboard) {
        said.add("edit: " + html);
        return outcomes.remove();
    }

    @Override
    public Outcome answer(String callbackId, String text) {
        said.add("answer: " + text);
        return outcomes.remove();
    }

    @Override
    public Courier bulk(BooleanSupplier begins) {
        return this;
    }

    @Override
    public Courier asking(BooleanSupplier begins) {
        begins.getAsBoolean();
        return this;
    }

    @Override
    public Courier direct() {
        return this;
    }

    @Override
    public boolean reachable() {
        return reachable;
    }
}
