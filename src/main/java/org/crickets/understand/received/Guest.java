package org.crickets.understand.received;

/**
 * Somebody who invites or is invited.
 *
 * @param name    as the calendar has it; "" if it has none
 * @param address of e-mail; "" if there is none
 */
public record Guest(String name, String address, boolean organizer) {}
