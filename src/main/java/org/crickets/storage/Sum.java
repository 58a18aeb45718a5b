package org.crickets.storage;

/**
 * What a table holds, in short: two tables with the same are the same.
 *
 * @param checksum 64 hexadecimal digits; the order of the rows does not matter to it
 */
public record Sum(long rows, String checksum) {}
