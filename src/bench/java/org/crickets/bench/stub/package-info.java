/** A Bot API server for the benchmarks, in a process of its own on loopback, the same for all who are measured. */
@NullMarked
package org.crickets.bench.stub;

import org.jspecify.annotations.NullMarked;
