/** Tests of the second reader. */
@NullMarked
package org.crickets.advice;

import org.jspecify.annotations.NullMarked;
