package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.DraftKind;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;

/**
 * A draft as it is shown.
 *
 * @param step    what it is for; empty for what no step of the plan asks for
 * @param version which wording, from 0 on; {@code shorter}: the short one instead
 */
public record Shown(ProcessId process, DraftKind kind, Optional<StepKey> step, int version, boolean shorter) {

    static Shown of(Step step, int version, boolean shorter) {
        return new Shown(step.key().process(), step.draft().orElse(DraftKind.W2_NOTE), Optional.of(step.key()), version,
                shorter);
    }

    static Shown of(ProcessId process, DraftKind kind, int version, boolean shorter) {
        return new Shown(process, kind, Optional.empty(), version, shorter);
    }
}
