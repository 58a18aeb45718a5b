package org.crickets.plan;

import java.util.List;
import java.util.Optional;

/**
 * Why a step stands where it stands.
 *
 * @param rules   the IDs of the rules (RULES.md), or of none when only our own choice speaks
 * @param ours    the number is our own choice
 * @param days    how many days lie between basis and step by the rule; 0 where the rule counts otherwise
 * @param attempt which follow-up of how many it is
 */
public record Reason(List<String> rules, boolean ours, Basis basis, int days, Optional<Attempt> attempt,
        List<Shift> shifts) {
    public Reason {
        rules = List.copyOf(rules);
        shifts = List.copyOf(shifts);
    }

    /** Follow-up n of m. */
    public record Attempt(int n, int of) {}
}
