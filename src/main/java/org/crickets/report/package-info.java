/** The files and pictures that a user can have of what is known: timeline, tables, calendars, exports. */
@NullMarked
package org.crickets.report;

import org.jspecify.annotations.NullMarked;
