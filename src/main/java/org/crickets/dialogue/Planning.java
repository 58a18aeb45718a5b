package org.crickets.dialogue;

import java.time.Instant;
import java.util.List;
import org.crickets.plan.Agenda;
import org.crickets.plan.Logged;
import org.crickets.plan.Sitting;

/** Makes a user's agenda of their whole record, by their playbooks and calendar. */
@FunctionalInterface
public interface Planning {
    /** {@code sitting}: what it has planned before, as it was, is not planned again. */
    Agenda agenda(List<Logged> record, Settings settings, Instant now, Sitting sitting);

    default Agenda agenda(List<Logged> record, Settings settings, Instant now) {
        return agenda(record, settings, now, new Sitting());
    }
}
