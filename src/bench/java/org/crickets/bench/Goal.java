package org.crickets.bench;

/** What a measure should come to, as a median over all rounds. */
sealed interface Goal {
    /** Ours, in the unit of the row. */
    record AtMost(double limit) implements Goal {}

    /** Ours, in the unit of the row. */
    record AtLeast(double limit) implements Goal {}

    /** So many times the peer's. */
    record TimesAtMost(double limit) implements Goal {}

    /** So many times the peer's. */
    record TimesAtLeast(double limit) implements Goal {}

    /** Told for its own sake. */
    record None() implements Goal {}

    default String met(Series series) {
        return switch (this) {
            case AtMost(double limit) -> yes(Series.median(series.ours()) <= limit);
            case AtLeast(double limit) -> yes(Series.median(series.ours()) >= limit);
            case TimesAtMost(double limit) -> yes(Series.median(series.ratios()) <= limit);
            case TimesAtLeast(double limit) -> yes(Series.median(series.ratios()) >= limit);
            case None() -> Row.NOTHING;
        };
    }

    private static String yes(boolean met) {
        return met ? "met" : "**not met**";
    }

    default String text(String unit) {
        return switch (this) {
            case AtMost(double limit) -> "≤ " + Row.number(limit) + " " + unit;
            case AtLeast(double limit) -> "≥ " + Row.number(limit) + " " + unit;
            case TimesAtMost(double limit) -> "≤ " + Row.number(limit) + "×";
            case TimesAtLeast(double limit) -> "≥ " + Row.number(limit) + "×";
            case None() -> Row.NOTHING;
        };
    }
}
