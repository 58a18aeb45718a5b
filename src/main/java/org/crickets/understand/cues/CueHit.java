package org.crickets.understand.cues;

/**
 * A cue found in a message.
 *
 * @param meaning a {@link org.crickets.understand.Meaning}'s name, or one of the table's own: MEETING, SILENCE
 * @param first   the first text token of its clause
 * @param at      its own first text token
 * @param after   the text token after it
 * @param real    whether it happened: not wished, feared, planned, denied or another's
 */
public record CueHit(String meaning, int score, int first, int at, int after, boolean real, String cue) {}
