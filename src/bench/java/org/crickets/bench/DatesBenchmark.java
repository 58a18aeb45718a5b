package org.crickets.bench;

import java.time.ZoneId;
import java.util.BitSet;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.crickets.app.Corpora;
import org.crickets.app.Corpora.Message;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;
import org.natty.DateGroup;
import org.natty.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** A call finds the dates in one text of the two files of dates, the next one each time. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
public class DatesBenchmark {
    /** From 0 on. */
    @Param("0")
    public int round;

    private static final int UNTIL_COMPILED = 30;
    private Turn<Asked> texts = new Turn<>(List.of(), 0);

    /** A text for both, with a parser as natty wants it. */
    private record Asked(Message message, Parser natty, Date now) {
        static Asked of(Message message) {
            ZoneId zone = message.context().zone();
            return new Asked(message, new Parser(TimeZone.getTimeZone(zone)),
                    Date.from(message.context().now().atZone(zone).toInstant()));
        }
    }

    /** Reads them all several times by both, however long a busy machine needs for it. */
    @Setup
    public void read(Blackhole hole) {
        var all = Corpora.dates().stream().map(Asked::of).toList();
        texts = new Turn<>(all, round);
        for (int i = 0; i < UNTIL_COMPILED * all.size(); i++) {
            hole.consume(ours());
            hole.consume(natty());
        }
    }

    @Benchmark
    public List<DateFound> ours() {
        var message = texts.next().message();
        var context = message.context();
        return new DateFinder(Text.of(message.text()), context.now(), context.zone(), context.dayFirst(), new BitSet())
                .find();
    }

    @Benchmark
    public List<DateGroup> natty() {
        var asked = texts.next();
        return asked.natty().parse(asked.message().text(), asked.now());
    }
}
