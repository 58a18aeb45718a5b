/** The messages a user could send, written from stored facts and the user's own words; nothing is invented. */
@NullMarked
package org.crickets.draft;

import org.jspecify.annotations.NullMarked;
