package org.crickets.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** How much the program writes to its log, and that everything goes there, where it is cleaned of what is secret. */
final class Logs {
    private Logs() {}

    static void set(org.slf4j.event.Level level) {
        if (LoggerFactory.getLogger("org.crickets") instanceof Logger ours)
            ours.setLevel(Level.convertAnSLF4JLevel(level));
    }

    /** Takes what the JDK would print by itself: its own log, and failures that nobody caught. */
    static void takeAll() {
        var root = LogManager.getLogManager().getLogger("");
        for (var handler : root.getHandlers())
            root.removeHandler(handler);
        root.addHandler(new FromJdk());
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> failed(failure));
    }

    /** A failure that nobody expected. */
    static void failed(Throwable failure) {
        LoggerFactory.getLogger("org.crickets.app").error("Something broke that should not", failure);
    }

    private static final class FromJdk extends Handler {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
                LoggerFactory.getLogger(String.valueOf(line.getLoggerName())).warn(String.valueOf(line.getMessage()),
                        line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
