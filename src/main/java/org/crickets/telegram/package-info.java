/**
 * Telegram at the edge: updates into our own types, callback data, the poll loop that loses nothing, and the courier
 * that tells what became of each call, within Telegram's limits.
 */
@NullMarked
package org.crickets.telegram;

import org.jspecify.annotations.NullMarked;
