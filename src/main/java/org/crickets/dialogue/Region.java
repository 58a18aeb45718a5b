package org.crickets.dialogue;

/**
 * A country, or a part of one, whose public holidays are known.
 *
 * @param code ISO 3166, such as {@code DE} or {@code GB-SCT}
 */
public record Region(String code, String name) {}
