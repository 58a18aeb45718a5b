package org.crickets.sandbox;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * How to start a sandbox.
 *
 * @param bind the address to listen on, 127.0.0.1 unless in a container
 * @param port the port to listen on, 0 for any free one
 * @param folder where chats, updates, files and the clock are kept; made when missing
 * @param token the one bot token that is accepted, others get 401
 * @param startAt the sandbox's time at the start; empty goes on at the time reached, or takes the base clock's
 * @param base the clock of the real world, read once; in its zone the page shows times
 */
public record SandboxOptions(String bind, int port, Path folder, String token, Optional<Instant> startAt, Clock base) {

    /** A made-up token in the form of a real one, for a sandbox of one's own. */
    public static final String TOKEN = "1000001:sandbox";

    /** Listens on 127.0.0.1 with the made-up token and goes on at the time reached. */
    public static SandboxOptions local(int port, Path folder, Clock base) {
        return new SandboxOptions("127.0.0.1", port, folder, TOKEN, Optional.empty(), base);
    }

    /** The same with the sandbox's clock set to that moment at the start. */
    public SandboxOptions at(Instant start) {
        return new SandboxOptions(bind, port, folder, token, Optional.of(start), base);
    }
}
