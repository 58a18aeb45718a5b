package org.crickets.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Work of the holder of the lease that nothing waits for: done on a thread of its own, until it is done or stopped. */
final class Aside {
    private static final Logger LOG = LoggerFactory.getLogger(Aside.class);
    private static final Duration AGAIN = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final String what;
    private final Consumer<BooleanSupplier> work;
    private volatile Run run = new Run(new AtomicBoolean(), Thread.ofVirtual().unstarted(() -> {}));

    /** {@code work} ends soon after what it is given turns false; what fails is tried again. */
    Aside(String what, Consumer<BooleanSupplier> work) {
        this.what = what;
        this.work = work;
    }

    private record Run(AtomicBoolean goesOn, Thread thread) {}

    void start() {
        var goesOn = new AtomicBoolean(true);
        run = new Run(goesOn, Thread.ofVirtual().name(what).start(() -> untilDone(goesOn)));
    }

    /** Returns once nothing of it is under way. It is never interrupted: that would close H2 for everyone. */
    void stop() {
        run.goesOn().set(false);
        LockSupport.unpark(run.thread());
        while (isBusy())
            LockSupport.parkNanos(LOOK.toNanos());
    }

    boolean isBusy() {
        return run.thread().isAlive();
    }

    private void untilDone(AtomicBoolean goesOn) {
        while (goesOn.get())
            try {
                work.accept(goesOn::get);
                return;
            } catch (RuntimeException e) {
                LOG.warn("{} could not be done ({}); it is tried again.", what, e.getClass().getSimpleName());
                LockSupport.parkNanos(AGAIN.toNanos());
            }
    }
}
