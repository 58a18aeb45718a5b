package org.crickets.bench;

import org.crickets.plan.Plan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A call makes the plan of one process anew from its facts, by the usual playbook, with the holidays of London. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class PlanBenchmark {
    /** From 0 on. */
    @Param("0")
    public int round;

    private static final int UNTIL_COMPILED = 20_000;
    private final Life few = Life.of(5);
    private final Life many = Life.of(300);

    /** Makes both many times, however long a busy machine needs for it. */
    @Setup
    public void plan(Blackhole hole) {
        for (int i = 0; i < UNTIL_COMPILED; i++) {
            hole.consume(few());
            hole.consume(many());
        }
    }

    @Benchmark
    public Plan few() {
        return few.plan();
    }

    @Benchmark
    public Plan many() {
        return many.plan();
    }
}
