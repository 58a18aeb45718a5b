package org.crickets.app;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Who started this process. Maven hands on Ctrl-C, but when it is itself killed, what it started lives on, and holds port and
 * data; the start command asks for more.
 */
final class Starter {
    /** The system property by which the program ends when its starter is gone. */
    private static final String PROPERTY = "crickets.ends-with-starter";
    private static final Duration LOOK = Duration.ofMillis(250);

    private Starter() {}

    /** Ends this program in order when its starter is gone, if that is asked for. */
    static void watch() {
        if (Boolean.getBoolean(PROPERTY))
            ProcessHandle.current().parent().ifPresent(
                    starter -> Thread.ofPlatform().daemon().name("starter").start(() -> await(starter)));
    }

    private static void await(ProcessHandle starter) {
        while (starter.isAlive())
            LockSupport.parkNanos(LOOK.toNanos());
        System.exit(0);
    }
}
