package org.crickets.understand;

/**
 * A meaning that examples suggest.
 *
 * @param score how probable it is, 0 to 1
 */
public record Likeness(Meaning meaning, double score) {}
