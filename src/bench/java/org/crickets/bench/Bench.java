package org.crickets.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, prints the table, and writes it into the file that the first argument names. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        var setting = Setting.here(Clock.systemDefaultZone());
        Workshop.clear();
        var text = setting.text() + "\n" + new Table(rows()).text();
        Files.writeString(Path.of(args[0]), text);
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
