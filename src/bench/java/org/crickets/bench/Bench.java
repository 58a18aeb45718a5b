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

    /** A measure, which takes some minutes. */
    private interface Measure {
        List<Row> rows() throws RunnerException;
    }

    private static final Map<String, Measure> MEASURES = new TreeMap<>(Map.of("B1", B1::rows, "B2", B2::rows, "B3",
            B3::rows, "B4", B4::rows, "B5", B5::rows, "B6", B6::rows, "B7", B7::rows));

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
            if (Scale.has(measure.getKey())) {
                rows.addAll(measure.getValue().rows());
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
