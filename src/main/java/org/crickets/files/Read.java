package org.crickets.files;

import java.util.List;
import java.util.function.Function;

/** What reading gave: a value, or everything that is wrong, never both. */
public sealed interface Read<T> {
    /** All was well. */
    record Good<T>(T value) implements Read<T> {}

    /** Something was not; at least one problem. */
    record Bad<T>(List<Problem> problems) implements Read<T> {
        public Bad {
            problems = List.copyOf(problems);
        }

        /** The only problem there is. */
        public static <T> Bad<T> of(String file, int line, String wrong, String example) {
            return new Bad<>(List.of(new Problem(file, line, wrong, example)));
        }
    }

    /** What is wrong; empty when all was well. */
    default List<Problem> problems() {
        return switch (this) {
            case Good<T> _ -> List.of();
            case Bad<T>(var found) -> found;
        };
    }

    /** Goes on with the value, if there is one. */
    default <R> Read<R> then(Function<T, Read<R>> next) {
        return switch (this) {
            case Good<T>(var value) -> next.apply(value);
            case Bad<T>(var found) -> new Bad<>(found);
        };
    }
}
