package org.crickets.app;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.crickets.coach.Courier;
import org.crickets.coach.Press;
import org.crickets.dialogue.Effect;
import org.crickets.dialogue.Keyboard;

/** Reports what becomes of each call. */
record CountingCourier(Courier courier, Consumer<Courier.Outcome> count) implements Courier {
    @Override
    public Outcome send(long chat, String html, Keyboard keyboard, boolean silent) {
        return counted(courier.send(chat, html, keyboard, silent));
    }

    @Override
    public Outcome send(long chat, String html, Keyboard keyboard, boolean silent, Effect effect) {
        return counted(courier.send(chat, html, keyboard, silent, effect));
    }

    @Override
    public Outcome react(long chat, int messageId, String emoji) {
        return counted(courier.react(chat, messageId, emoji));
    }

    @Override
    public Outcome sendPlain(long chat, String html, Keyboard keyboard, boolean silent) {
        return counted(courier.sendPlain(chat, html, keyboard, silent));
    }

    @Override
    public Outcome send(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        return counted(courier.send(chat, sheet, caption, keyboard));
    }

    @Override
    public Outcome sendPlain(long chat, Press.Sheet sheet, String caption, Keyboard keyboard) {
        return counted(courier.sendPlain(chat, sheet, caption, keyboard));
    }

    @Override
    public Outcome edit(long chat, int messageId, String html, Keyboard keyboard) {
        return counted(courier.edit(chat, messageId, html, keyboard));
    }

    @Override
    public Outcome answer(String callbackId, String text) {
        return counted(courier.answer(callbackId, text));
    }

    @Override
    public boolean reachable() {
        return courier.reachable();
    }

    @Override
    public Courier bulk(BooleanSupplier begins) {
        return new CountingCourier(courier.bulk(begins), count);
    }

    @Override
    public Courier asking(BooleanSupplier begins) {
        return new CountingCourier(courier.asking(begins), count);
    }

    @Override
    public Courier direct() {
        return new CountingCourier(courier.direct(), count);
    }

    private Outcome counted(Outcome outcome) {
        count.accept(outcome);
        return outcome;
    }
}
