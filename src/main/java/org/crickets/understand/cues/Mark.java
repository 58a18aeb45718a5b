package org.crickets.understand.cues;

/** Further words to mask: a PLACE of the world or the name of a PLAYBOOK; {@code value} is the zone or the name. */
public record Mark(int first, int after, String norm, String value) {}
