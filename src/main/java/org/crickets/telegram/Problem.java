package org.crickets.telegram;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names failures without their messages, which may hold what a user wrote. */
final class Problem {
    private static final int MOST_CAUSES = 5;

    private Problem() {}

    /** The types of the failure and its causes, and the first place in our own code. */
    static String of(Throwable failure) {
        return causes(failure).map(cause -> cause.getClass().getSimpleName()).collect(Collectors.joining(" < "))
                + place(failure).map(frame -> " at " + frame).orElse("");
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, each -> each.map(Throwable::getCause))
                .limit(MOST_CAUSES).flatMap(Optional::stream);
    }

    private static Optional<StackTraceElement> place(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.crickets.")).findFirst();
    }
}
