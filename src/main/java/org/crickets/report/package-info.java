/** The files that a user can have of what is known: tables, calendars, exports. */
@NullMarked
package org.crickets.report;

import org.jspecify.annotations.NullMarked;
