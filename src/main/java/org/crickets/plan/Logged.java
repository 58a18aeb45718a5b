package org.crickets.plan;

import java.time.Instant;

/**
 * A fact with its place in the record: which process it speaks of, what it came from, and when it was written down.
 */
public record Logged(ProcessId process, Source source, Instant at, Fact fact) {}
