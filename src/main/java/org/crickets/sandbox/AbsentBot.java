package org.crickets.sandbox;

import java.time.Instant;
import java.util.Optional;

/** Stands in until a bot is attached: plans nothing, has nothing to do, and is not healthy. */
final class AbsentBot implements Bot {

    @Override
    public AutoCloseable holdTick() {
        return () -> {};
    }

    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    @Override
    public void sweep() {}

    @Override
    public boolean settled() {
        return true;
    }

    @Override
    public boolean polling() {
        return false;
    }
}
