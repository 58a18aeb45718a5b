package org.crickets.bench;

/** How much is measured, and what: by {@code bench.small} and {@code bench.only}. */
final class Scale {
    private Scale() {}

    /** A trial, whose figures say nothing. */
    static boolean isSmall() {
        return Boolean.getBoolean("bench.small");
    }

    static int of(int full, int small) {
        return isSmall() ? small : full;
    }

    /** Whether that measure, such as B5, is wanted. */
    static boolean has(String measure) {
        var only = System.getProperty("bench.only", "");
        return only.isBlank() || only.equals(measure);
    }
}
