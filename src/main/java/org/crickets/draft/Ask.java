package org.crickets.draft;

import java.util.Optional;
import org.crickets.plan.DraftKind;

/**
 * What a draft is to be made of; empty is what is not known, and the text then goes without it.
 *
 * @param to        full name of the addressee
 * @param interview the day of the interview in words, such as "Friday 6 November"
 * @param moment    the memorable moment, in the user's own words
 * @param topic     a detail or anecdote the user added, in their own words
 * @param asked     what the employer asked for
 * @param thanksToo the thank-you was missed, so this says thanks as well
 * @param signature how the user signs
 * @param version   which wording, from 0 on, taken modulo the number of versions; {@code shorter} has one of its own
 * @param variant   differs for each addressee of the same round, so that no two get the same note (K3)
 */
public record Ask(DraftKind kind, String company, Optional<String> role, Optional<String> to,
        Optional<String> interview, Optional<String> moment, Optional<String> topic, Optional<String> asked,
        boolean thanksToo, Optional<String> signature, int version, boolean shorter, int variant) {}
