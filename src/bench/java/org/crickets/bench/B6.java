package org.crickets.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.runner.RunnerException;

/** B6: reading a message, with the sentence model and without; the dates alone, beside natty; making a plan. */
final class B6 {
    private static final double MICROSECONDS = 1;
    private static final double MILLISECONDS = 1e-3;

    private B6() {}

    static List<Row> rows() throws RunnerException {
        var rows = new ArrayList<Row>();
        rows.addAll(reading("cues alone", "cues", 4, 0.5));
        rows.addAll(reading("with the sentence model", "model", 8, 15));
        rows.add(new Row("B6 the dates of a text, beside natty 1.1.2's, processor time", "µs", dates(), new Goal.TimesAtMost(1)));
        rows.add(plan("a plan after 5 facts", "few", 20));
        rows.add(plan("a plan after 300 facts", "many", 100));
        return rows;
    }

    private static List<Row> reading(String how, String method, int seconds, double atMost) throws RunnerException {
        var all = rounds(how, ReadingBenchmark.class, method, seconds);
        var measure = "B6 a message, " + how;
        return List.of(new Row(measure + ", processor time", "ms", series(all, Timing::spent, MILLISECONDS), new Goal.AtMost(atMost)),
                new Row(measure + ", time gone by: median", "ms", series(all, Timing::median, MILLISECONDS), new Goal.None()),
                new Row(measure + ", time gone by: 99 %", "ms", series(all, Timing::p99, MILLISECONDS), new Goal.None()));
    }

    private static Row plan(String what, String method, double atMost) throws RunnerException {
        var all = rounds(what, PlanBenchmark.class, method, 2);
        return new Row("B6 " + what + ", processor time", "µs", series(all, Timing::spent, MICROSECONDS), new Goal.AtMost(atMost));
    }

    /** In turn, and the other one first in every second pair. */
    private static Series dates() throws RunnerException {
        tell("dates");
        var ours = new ArrayList<Double>();
        var peer = new ArrayList<Double>();
        for (int round = 0; round < Series.ROUNDS; round++) {
            if (round % 2 == 0)
                ours.add(dates("ours", round));
            peer.add(dates("natty", round));
            if (round % 2 == 1)
                ours.add(dates("ours", round));
        }
        return new Series(ours, peer);
    }

    private static double dates(String whose, int round) throws RunnerException {
        return Timing.of(DatesBenchmark.class, whose, round, 2).spent();
    }

    private static List<Timing> rounds(String what, Class<?> type, String method, int seconds) throws RunnerException {
        tell(what);
        var all = new ArrayList<Timing>();
        for (int round = 0; round < Series.ROUNDS; round++)
            all.add(Timing.of(type, method, round, seconds));
        return all;
    }

    private static Series series(List<Timing> all, ToDoubleFunction<Timing> figure, double unit) {
        return Series.alone(all.stream().map(timing -> figure.applyAsDouble(timing) * unit).toList());
    }

    private static void tell(String what) {
        System.err.println("B6 " + what + " …");
    }
}
