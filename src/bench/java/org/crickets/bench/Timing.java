package org.crickets.bench;

import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * One call in one round, in microseconds; in a virtual machine of its own, warmed up.
 *
 * @param spent  processor time, on average
 * @param median of the time that goes by, which is longer where the machine is busy; so is {@code p99}
 */
record Timing(double spent, double median, double p99) {

    /** Runs one benchmark for so many seconds; {@code round} is a parameter of every benchmark's. */
    static Timing of(Class<?> type, String method, int round, int seconds) throws RunnerException {
        var options = new OptionsBuilder().include("^" + type.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("round", Integer.toString(round)).forks(1).threads(1).timeUnit(TimeUnit.MICROSECONDS)
                .warmupIterations(1).warmupTime(TimeValue.seconds(1))
                .measurementIterations(1).measurementTime(TimeValue.seconds(seconds)).addProfiler(ProcessorTime.class)
                .shouldFailOnError(true).verbosity(VerboseMode.SILENT).build();
        var result = new Runner(options).runSingle();
        var gone = result.getPrimaryResult().getStatistics();
        var spent = Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.LABEL)).getScore();
        return new Timing(spent, gone.getPercentile(50), gone.getPercentile(99));
    }
}
