package org.crickets.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/**
 * What is known when a user says something.
 *
 * @param source   what the facts will come from
 * @param record   everything written down of the user, taken back or not
 * @param question the number of the last question asked
 * @param asked    when the open question was asked, where that is known
 * @param about    the process that the answered or tapped message speaks of; {@link ProcessId#NONE} if of several
 * @param address  of the user's calendar
 */
public record World(Instant now, Source source, Settings settings, List<Logged> record, int question,
        Optional<Instant> asked, Optional<ProcessId> about, Address address) {
    public World {
        record = List.copyOf(record);
    }

    /** Of a question of which nobody knows when it was asked. */
    public World(Instant now, Source source, Settings settings, List<Logged> record, int question,
            Optional<ProcessId> about, Address address) {
        this(now, source, settings, record, question, Optional.empty(), about, address);
    }

    /** Without an address of the calendar. */
    public World(Instant now, Source source, Settings settings, List<Logged> record, int question,
            Optional<ProcessId> about) {
        this(now, source, settings, record, question, about, Address.none());
    }
}
