package org.crickets.understand;

/**
 * A meaning that examples suggest.
 *
 * @param score 0 to 1, 1 for the very same sentence
 */
public record Likeness(Meaning meaning, double score) {}
