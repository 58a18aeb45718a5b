package org.crickets.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was opened, to be closed in the opposite order, each whatever becomes of the others. */
final class Opened implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final Deque<AutoCloseable> all = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T resource) {
        all.push(resource);
        return resource;
    }

    @Override
    public synchronized void close() {
        while (!all.isEmpty()) {
            try {
                all.pop().close();
            } catch (Exception stuck) {
                LOG.warn("a part of the sandbox did not close", stuck);
            }
        }
    }
}
