/** The third layer of understanding: a sentence model inside the program tells which example phrases are nearest. */
@NullMarked
package org.crickets.embedding;

import org.jspecify.annotations.NullMarked;
