package org.crickets.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crickets.storage.QueryPlans;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, prints the table, and writes it into the file that the first argument names; or shows the plans. */
public final class Bench {
    private static final String PLANS = "plans";
    private static final long STORED = Scale.of(1_000_000, 20_000);

    private Bench() {}

    /** A measure, or a part of one, which takes some minutes. */
    private interface Measure {
        List<Row> rows() throws RunnerException;
    }

    /** Each with its parts. */
    private static final Map<String, List<Measure>> MEASURES = new TreeMap<>(Map.of("B1", List.of(B1::rows), "B2",
            List.of(B2::onH2, B2::onPostgreSql), "B3", List.of(B3::rows), "B4", List.of(B4::rows), "B5",
            List.of(B5::rows), "B6", List.of(B6::rows), "B7", List.of(B7::rows)));

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        var table = Path.of(args[0]);
        if (Scale.isOnly(PLANS))
            tell(QueryPlans.text(Workshop.folder(PLANS), STORED), table.resolveSibling("plans.txt"));
        else
            measure(table);
    }

    /** What was measured stands in the file even if a later one fails. */
    private static void measure(Path table) throws IOException, InterruptedException, RunnerException {
        var setting = Setting.here(Clock.systemDefaultZone());
        Workshop.clear();
        var rows = new ArrayList<Row>();
        for (var measure : MEASURES.entrySet())
            if (Scale.has(measure.getKey()))
                for (var part : measure.getValue()) {
                    rows.addAll(part.rows());
                    Files.writeString(table, text(setting, rows));
                }
        tell(text(setting, rows), table);
    }

    private static void tell(String text, Path file) throws IOException {
        Files.writeString(file, text);
        System.out.print("\n" + text);
    }

    private static String text(Setting setting, List<Row> rows) {
        return setting.text() + "\n" + new Table(rows).text();
    }
}
