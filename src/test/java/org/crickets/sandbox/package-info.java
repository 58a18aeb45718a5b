/** Tests of the sandbox, over real HTTP. */
@NullMarked
package org.crickets.sandbox;

import org.jspecify.annotations.NullMarked;
