package org.crickets.chaos;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks every millisecond, on a thread of its own, whether something has come by the connections, and so knows of each
 * request between which two moments it came. The time at which it was read is not when it came: a busy machine reads
 * late, and then one may seem to follow another in less time than it did. Between the last look that found nothing
 * and the first that found it, it came for certain, however seldom this thread had its turn.
 */
final class Lookout {
    private static final Duration EVERY = Duration.ofMillis(1);

    /** When something came: after the one and before the other moment, in nanoseconds. */
    record Came(long after, long before) {
        Duration blur() {
            return Duration.ofNanos(before - after);
        }
    }

    /** The last look that found nothing, and the first one since that found something: its beginning and its end. */
    private record Look(long empty, long first, long done) {
        static Look nothing(long begun) {
            return new Look(begun, begun, begun);
        }

        boolean found() {
            return first != empty;
        }
    }

    private final Map<Socket, Look> looks = new ConcurrentHashMap<>();
    private final Set<Socket> connections;
    private volatile boolean closed;

    /** Looks at those connections, whichever they are at a time. */
    Lookout(Set<Socket> connections) {
        this.connections = connections;
        Thread.ofPlatform().daemon().name("lookout").start(this::run);
    }

    /** A new connection, which was not there at that moment. */
    void accepted(Socket connection, long quiet) {
        looks.put(connection, Look.nothing(quiet));
    }

    /**
     * To be asked when some, but not all, of what came is read: until then no look finds nothing.
     *
     * @param ready when all that had come before by this connection was dealt with, in nanoseconds
     */
    Came came(Socket connection, long ready) {
        long read = System.nanoTime();
        var look = looks.getOrDefault(connection, Look.nothing(ready));
        return new Came(look.empty(), look.found() && look.first() - ready > 0 ? Math.min(look.done(), read) : read);
    }

    void close() {
        closed = true;
    }

    private void run() {
        while (!closed) {
            connections.forEach(this::look);
            looks.keySet().retainAll(connections);
            LockSupport.parkNanos(EVERY.toNanos());
        }
    }

    private void look(Socket connection) {
        long begun = System.nanoTime();
        try {
            if (connection.getInputStream().available() == 0)
                looks.put(connection, Look.nothing(begun));
            else
                looks.computeIfPresent(connection, (_, last) -> last.found()
                        ? last
                        : new Look(last.empty(), begun, System.nanoTime()));
        } catch (IOException gone) {
            looks.remove(connection);
        }
    }
}
