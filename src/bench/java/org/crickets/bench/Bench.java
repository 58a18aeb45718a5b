package org.crickets.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.crickets.storage.QueryPlans;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, prints the table, and writes it into the file that the first argument names; or shows the plans. */
public final class Bench {
    private static final String PLANS = "plans";
    private static final long STORED = Scale.of(1_000_000, 20_000);

    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        if (Scale.isOnly(PLANS))
            tell(QueryPlans.text(Workshop.folder(PLANS), STORED), Path.of(args[0]).resolveSibling("plans.txt"));
        else
            measure(Path.of(args[0]));
    }

    private static void measure(Path table) throws IOException, InterruptedException, RunnerException {
        var setting = Setting.here(Clock.systemDefaultZone());
        Workshop.clear();
        var text = setting.text() + "\n" + new Table(rows()).text();
        tell(text, table);
    }

    private static void tell(String text, Path file) throws IOException {
        Files.writeString(file, text);
        System.out.print("\n" + text);
    }

    private static List<Row> rows() throws RunnerException {
        var rows = new ArrayList<Row>();
        if (Scale.has("B1"))
            rows.addAll(B1.rows());
        if (Scale.has("B2"))
            rows.addAll(B2.rows());
        if (Scale.has("B3"))
            rows.addAll(B3.rows());
        if (Scale.has("B4"))
            rows.addAll(B4.rows());
        if (Scale.has("B5"))
            rows.addAll(B5.rows());
        if (Scale.has("B6"))
            rows.addAll(B6.rows());
        return rows;
    }
}
