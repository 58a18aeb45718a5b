package org.crickets.plan;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of an employer's, as last told.
 *
 * @param round    the round they were met in; 0: none
 * @param loggedAt when they were last spoken of
 */
public record Person(PersonId id, String name, Optional<String> title, PersonRole role, int round, Instant loggedAt) {}
