package org.crickets.dialogue;

import java.time.Instant;
import java.util.List;
import org.crickets.plan.Agenda;
import org.crickets.plan.Logged;

/** Makes a user's agenda of their whole record, by their playbooks and calendar. */
@FunctionalInterface
public interface Planning {
    Agenda agenda(List<Logged> record, Settings settings, Instant now);
}
