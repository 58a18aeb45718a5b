package org.crickets.coach;

/**
 * What is asked of others before a message is decided on, so that no transaction waits for them.
 *
 * @param files   fetches what users send as files
 * @param adviser a second reader of what is not understood
 */
public record Outside(Files files, Adviser adviser) {}
