/** How fast the program is, beside what others do with the same: the measures of docs/benchmarks.md, in one table. */
@NullMarked
package org.crickets.bench;

import org.jspecify.annotations.NullMarked;
