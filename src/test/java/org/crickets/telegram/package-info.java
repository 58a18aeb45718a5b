/** Tests of the edge to Telegram, over real HTTP against a small Bot API of our own. */
@NullMarked
package org.crickets.telegram;

import org.jspecify.annotations.NullMarked;
