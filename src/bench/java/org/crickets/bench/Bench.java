package org.crickets.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.openjdk.jmh.runner.RunnerException;

/** Measures everything, prints the table, and writes it into the file that the first argument names. */
public final class Bench {
    private Bench() {}

    public static void main(String[] args) throws IOException, InterruptedException, RunnerException {
        var setting = Setting.here(Clock.systemDefaultZone());
        var text = setting.text() + "\n" + new Table(B6.rows()).text();
        Files.writeString(Path.of(args[0]), text);
        System.out.print("\n" + text);
    }
}
