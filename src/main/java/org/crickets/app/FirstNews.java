package org.crickets.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Run when updates begin to come in: the first time it is told that the start is over, and what waited for that begins. */
final class FirstNews implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(Program.class);

    private final String what;
    private final Supplier<Duration> sinceStart;
    private final Runnable then;
    private final AtomicBoolean first = new AtomicBoolean(true);

    FirstNews(String what, Supplier<Duration> sinceStart, Runnable then) {
        this.what = what;
        this.sinceStart = sinceStart;
        this.then = then;
    }

    @Override
    public void run() {
        if (!first.getAndSet(false))
            return;
        LOG.info("Started: {} after {} ms", what, sinceStart.get().toMillis());
        then.run();
    }
}
