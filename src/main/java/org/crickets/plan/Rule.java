package org.crickets.plan;

import java.util.stream.Stream;

/** One kind of step: looks at the situation and says which steps follow from it. */
@FunctionalInterface
interface Rule {
    Stream<Step> steps(Situation situation);
}
