package org.crickets.coach;

import org.crickets.dialogue.Settings;

/**
 * How users are received.
 *
 * @param newcomer    the settings of somebody who never spoke before
 * @param longestText characters of a message that are read at most
 */
public record Guests(Settings newcomer, Door door, int longestText, Pace pace) {}
