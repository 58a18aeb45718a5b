package org.crickets.plan;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.crickets.plan.RandomLife.Chance;
import org.crickets.plan.RandomLife.Happening;
import org.crickets.plan.RandomLife.What;

/** Lives of chance, planned by the packed playbooks. */
final class Chances {
    private Chances() {}

    /** Whatever may happen. */
    static final class Any implements ArbitrarySupplier<Chance> {
        @Override
        public Arbitrary<Chance> get() {
            return chances(_ -> true);
        }
    }

    /** Nothing is ever taken back, so that what was told counts. */
    static final class WithoutRegret implements ArbitrarySupplier<Chance> {
        @Override
        public Arbitrary<Chance> get() {
            return chances(what -> what != What.UNDONE);
        }
    }

    static final class Days implements ArbitrarySupplier<Integer> {
        @Override
        public Arbitrary<Integer> get() {
            return Arbitraries.integers().between(-9, 30);
        }
    }

    private static Arbitrary<Chance> chances(Predicate<What> may) {
        var hours = Arbitraries.oneOf(Arbitraries.integers().between(0, 30), Arbitraries.integers().between(31, 300));
        var happenings = Combinators
                .combine(hours, Arbitraries.of(What.class).filter(may), Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(-9, 30))
                .as(Happening::new).list().ofMinSize(1).ofMaxSize(14);
        return Combinators.combine(happenings, Arbitraries.of(Packed.names()).list().ofSize(3), habits())
                .as(Chance::new);
    }

    private static Arbitrary<Habits> habits() {
        var london = ZoneId.of("Europe/London");
        return Arbitraries.of(Habits.in(london), Habits.in(ZoneId.of("America/New_York")),
                new Habits(london, LocalTime.of(15, 0), LocalTime.of(17, 0), LocalTime.of(8, 0)),
                new Habits(london, LocalTime.of(7, 0), LocalTime.of(12, 0), LocalTime.of(14, 0)));
    }
}
