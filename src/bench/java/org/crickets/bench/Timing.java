package org.crickets.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How long one call took in one round, in microseconds; of a virtual machine of its own, warmed up. */
record Timing(double mean, double median, double p99) {
    /** What is not measured, because it is being compiled yet, and what is; the reader is compiled for most of 10 seconds. */
    record Seconds(int warmUp, int measured) {}

    /** Runs one benchmark for so long; {@code round} is a parameter of every benchmark's. */
    static Timing of(Class<?> type, String method, int round, Seconds seconds) throws RunnerException {
        var options = new OptionsBuilder().include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("round", Integer.toString(round)).forks(1).threads(1).timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(seconds.warmUp()).warmupTime(TimeValue.seconds(1))
                .measurementIterations(1).measurementTime(TimeValue.seconds(seconds.measured()))
                .shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
        var all = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        return new Timing(all.getMean(), all.getPercentile(50), all.getPercentile(99));
    }
}
