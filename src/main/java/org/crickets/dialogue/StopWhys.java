package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;

/** Why it was time to move on: that ring closes the plan, so the answer lies in the plan of the moment before it. */
final class StopWhys {
    private StopWhys() {}

    /** The stop as it stood when it rang; empty for other steps, and while it has not rung. */
    static Optional<Step> rung(Talk talk, StepKey key) {
        var record = talk.record();
        for (int i = record.size() - 1; key.kind() == StepKind.STOP && i >= 0; i--)
            if (record.get(i).fact() instanceof Fact.Rang(var step, var at) && step.equals(key))
                return talk.tools.planning().agenda(record.subList(0, i), talk.settings(), at).step(key);
        return Optional.empty();
    }
}
