package org.crickets.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/**
 * What a call costs both cores, with the collecting of its garbage, in microseconds. Unlike the time that goes by, it says
 * the same where other programs run beside.
 */
public final class ProcessorTime implements InternalProfiler {
    static final String LABEL = "processor";
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = spent();
    }

    @Override
    public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
            IterationResult result) {
        double microseconds = (spent() - before) / 1e3;
        return List.of(new ScalarResult(LABEL, microseconds / result.getMetadata().getAllOps(), "us/op",
                AggregationPolicy.AVG));
    }

    /** Of the whole process, in nanoseconds. */
    private static long spent() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean machine)
            return machine.getProcessCpuTime();
        throw new IllegalStateException("This virtual machine does not tell what a process spends.");
    }

    @Override
    public String getDescription() {
        return "Processor time of a call";
    }
}
