package org.crickets.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** How much the program writes to its log. */
final class Logs {
    private Logs() {}

    static void set(org.slf4j.event.Level level) {
        if (LoggerFactory.getLogger("org.crickets") instanceof Logger ours)
            ours.setLevel(Level.convertAnSLF4JLevel(level));
    }
}
