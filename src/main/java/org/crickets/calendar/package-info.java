/** Where a user lives and what that means: zone, country, business days. Holidays are loaded when first asked for. */
@NullMarked
package org.crickets.calendar;

import org.jspecify.annotations.NullMarked;
