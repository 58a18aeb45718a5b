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
        return isOnly("") || isOnly(measure);
    }

    /** Whether nothing but that is. */
    static boolean isOnly(String measure) {
        return System.getProperty("bench.only", "").strip().equals(measure);
    }
}
