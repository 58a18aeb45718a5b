package org.crickets.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a step stands where it stands.
 *
 * @param rules   the IDs of the rules (RULES.md); what is common to all playbooks names the rule it comes from
 * @param ours    the number is our own choice, which is never ascribed to the source
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

    static Reason of(Sourced<?> number, Basis basis, int days) {
        return new Reason(number.rules(), number.ours(), basis, days, Optional.empty(), List.of());
    }

    static Reason common(Basis basis, String... rules) {
        return new Reason(List.of(rules), false, basis, 0, Optional.empty(), List.of());
    }

    /** The same, by a further rule. */
    Reason and(String rule) {
        return new Reason(Stream.concat(rules.stream(), Stream.of(rule)).distinct().toList(), ours, basis, days,
                attempt, shifts);
    }

    Reason attempt(int n, int of) {
        return new Reason(rules, ours, basis, days, Optional.of(new Attempt(n, of)), shifts);
    }

    Reason shifted(Shift shift) {
        var all = new ArrayList<>(shifts);
        all.add(shift);
        return new Reason(rules, ours, basis, days, attempt, all);
    }
}
