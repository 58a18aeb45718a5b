@NullMarked
package org.crickets.coach;

import org.jspecify.annotations.NullMarked;
