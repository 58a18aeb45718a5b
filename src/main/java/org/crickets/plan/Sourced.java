package org.crickets.plan;

import java.util.List;

/**
 * A number of a playbook with where it comes from.
 *
 * @param rules the IDs of the rules it stands in (RULES.md), never empty
 * @param ours  the number is our own choice; "Why?" then never ascribes it to the source
 */
public record Sourced<T>(T value, List<String> rules, boolean ours) {
    public Sourced {
        rules = List.copyOf(rules);
    }
}
