/** What others wrote and the user passed on as a file: an invitation or an e-mail, and what it tells. */
@NullMarked
package org.crickets.understand.received;

import org.jspecify.annotations.NullMarked;
