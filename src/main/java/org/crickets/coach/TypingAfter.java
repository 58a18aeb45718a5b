package org.crickets.coach;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;

/** Shows "typing…" for work that lasts longer than a moment, beside it: no answer waits for the sign. */
public final class TypingAfter implements Typing, AutoCloseable {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    /** Telegram shows it for 5 s (Bot API, sendChatAction). */
    private static final Duration AGAIN = Duration.ofMillis(4_500);

    private final LongConsumer sign;
    private final Duration moment;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("typing").factory());

    /** {@code sign} shows it; it may block. */
    public TypingAfter(LongConsumer sign) {
        this(sign, A_MOMENT);
    }

    TypingAfter(LongConsumer sign, Duration moment) {
        this.sign = sign;
        this.moment = moment;
        timer.setRemoveOnCancelPolicy(true);
    }

    @Override
    public void during(long chat, Runnable work) {
        var done = new AtomicBoolean();
        var signs = timer.scheduleAtFixedRate(() -> Thread.startVirtualThread(() -> show(chat, done)),
                moment.toMillis(), AGAIN.toMillis(), TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            done.set(true);
            signs.cancel(false);
        }
    }

    private void show(long chat, AtomicBoolean done) {
        if (!done.get())
            sign.accept(chat);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
