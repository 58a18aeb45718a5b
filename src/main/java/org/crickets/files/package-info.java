/**
 * The files an operator may edit: where they lie, how they are read, and how everything wrong in them is told with its
 * line and a good example.
 */
@NullMarked
package org.crickets.files;

import org.jspecify.annotations.NullMarked;
