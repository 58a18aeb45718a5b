package org.crickets.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * One line of the table.
 *
 * @param measure what was measured, and beside whom
 * @param unit    of ours and the peer's, such as "ms"
 */
record Row(String measure, String unit, Series series, Goal goal) {
    static final String NOTHING = "–";
    static final List<String> HEAD = List.of("measure", "ours", "peer", "ratio", "spread", "goal", "");

    /** The cells under {@link #HEAD}: medians, and the least and the greatest of all rounds, of the ratio where there is one. */
    List<String> cells() {
        boolean compared = series.isCompared();
        return List.of(measure, middle(series.ours()) + " " + unit,
                compared ? middle(series.peer()) + " " + unit : NOTHING,
                compared ? middle(series.ratios()) + "×" : NOTHING,
                spread(compared ? series.ratios() : series.ours()), goal.text(unit), goal.met(series));
    }

    private static String middle(List<Double> values) {
        return number(Series.median(values));
    }

    private static String spread(List<Double> values) {
        return number(Collections.min(values)) + "–" + number(Collections.max(values));
    }

    /** With three digits that count; whole ones have no point. */
    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 100)
            return String.format(Locale.ROOT, "%,.0f", value);
        int digits = 2 - (int) Math.floor(Math.log10(Math.abs(value)));
        return String.format(Locale.ROOT, "%." + digits + "f", value).replaceFirst("(\\.\\d*?)0+$", "$1")
                .replaceFirst("\\.$", "");
    }
}
