/** Entry, command line, configuration and wiring: the only package that knows all others. */
@NullMarked
package org.crickets.app;

import org.jspecify.annotations.NullMarked;
