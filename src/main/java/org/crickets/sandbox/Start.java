package org.crickets.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the clock starts: at the wanted moment, at the time reached before, or at the real time; never in the past of
 * the chats.
 */
final class Start {

    private Start() {}

    static SandboxClock clock(SandboxOptions options, Path file) throws IOException {
        Optional<Instant> reached = ClockFile.read(file);
        Instant start = options.startAt().or(() -> reached).orElseGet(() -> options.base().instant());
        if (reached.isPresent() && start.isBefore(reached.get())) {
            throw new SandboxException("The sandbox in " + options.folder() + " has already reached " + reached.get()
                    + ", so it cannot start at " + start
                    + ": time only goes forward. Leave out --now to go on from there, "
                    + "give a later --now, or use another data folder.");
        }
        return new SandboxClock(start, System::nanoTime, ClockFile.open(file));
    }
}
