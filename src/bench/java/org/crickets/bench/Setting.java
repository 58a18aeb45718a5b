package org.crickets.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What was measured, when and where.
 *
 * @param commit short, with "and changes" where there are any
 * @param memory of the machine, in GiB
 * @param load   how many programs wanted a core before anything was measured, on average of a minute; below 0 where unknown
 */
record Setting(String commit, LocalDate date, int cores, long memory, String jdk, double load) {
    static Setting here(Clock clock) throws IOException, InterruptedException {
        var changes = git("status", "--porcelain", "--", "src", "pom.xml", "config").isEmpty() ? "" : " and changes";
        return new Setting(git("rev-parse", "--short", "HEAD") + changes, LocalDate.now(clock),
                Runtime.getRuntime().availableProcessors(), gibibytes(),
                System.getProperty("java.vendor") + " " + Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    String text() {
        return "Commit " + commit + ", " + date + "; " + cores + " cores, " + memory + " GiB, JDK " + jdk + "; load before "
                + (load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load)) + "."
                + (Scale.isSmall() ? " **A trial with small counts: the figures say nothing.**" : "") + "\n";
    }

    private static long gibibytes() {
        return ManagementFactory
                .getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine
                        ? Math.round(machine.getTotalMemorySize() / (double) (1L << 30))
                        : 0;
    }

    /** What git says; nothing where there is no git, or no repository. */
    private static String git(String... words) throws IOException, InterruptedException {
        var command = new ProcessBuilder(words);
        command.command().addFirst("git");
        var process = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? said : "";
    }
}
