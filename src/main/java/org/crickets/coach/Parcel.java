package org.crickets.coach;

/**
 * A row of the outbox, claimed for sending.
 *
 * @param attempt     how often its sending was begun before, 0 the first time
 * @param ambiguous   an attempt before ended so that nobody knows whether it arrived
 */
public record Parcel(long id, long chat, Outgoing content, int attempt, boolean ambiguous) {}
