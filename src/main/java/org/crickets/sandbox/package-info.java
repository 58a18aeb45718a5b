/** A Bot API server and a phone on this desk: the emulator the bot talks to when it has no token, and its page. */
@NullMarked
package org.crickets.sandbox;

import org.jspecify.annotations.NullMarked;
