package org.crickets.storage;

import java.util.List;

/**
 * One table of a whole.
 *
 * @param columns in the order of the values of its rows
 * @param rows    how many there are
 * @param next    the number that the next row will get; 0 if the database numbers none
 */
record Part(String name, List<String> columns, long rows, long next) {}
