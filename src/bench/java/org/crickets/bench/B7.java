package org.crickets.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crickets.chaos.Crowds;

/** B7: a day of 10,000 people in five zones, who are reminded in the morning, tap some time later, and talk; in two minutes. */
final class B7 {
    private static final List<ZoneId> ZONES = Stream.of("Asia/Kolkata", "Europe/Berlin", "Europe/London",
            "America/New_York", "America/Los_Angeles").map(ZoneId::of).toList();
    private static final int EACH = Scale.of(2000, 200);
    private static final long FIRST = 1_000_000;
    private static final int SPEED = 720;
    /** Before the first morning. */
    private static final Instant DAWN = Crowds.DUE.minus(Duration.ofHours(7));
    /** Until nobody taps or talks any more. */
    private static final Duration DAY = Duration.ofHours(24);
    private static final Duration BEFORE = Duration.ofSeconds(Scale.of(25, 45));

    private B7() {}

    /** Of the people of one zone: when the last was reminded, in seconds after they were due. */
    private record Zone(BotApi.Evening evening, double late) {
        double answered() {
            return 100.0 * evening.answered() / evening.done();
        }
    }

    static List<Row> rows() {
        Workshop.tell("B7 a day");
        var here = Workshop.folder("day");
        var crowd = Crowds.inFolder(here);
        for (int i = 0; i < ZONES.size(); i++)
            crowd.living(ZONES.get(i), first(i), EACH);
        crowd.done();
        try (var telegram = new BotApi()) {
            telegram.day(SPEED);
            var dawn = new Rushed.Moment(DAWN, Rushed.in(BEFORE));
            try (var program = Rushed.start(here, telegram.url(), dawn, Map.of(), false, "-Dcrickets.dawn=" + DAWN,
                    "-Dcrickets.speed=" + SPEED)) {
                program.awaitDue(Duration.ZERO);
                double before = program.program().spent();
                program.awaitDue(DAY.dividedBy(SPEED));
                return rows(zones(telegram, dawn.nanos()), program.program().spent() - before);
            }
        } finally {
            Workshop.delete(here);
        }
    }

    private static long first(int zone) {
        return FIRST + (long) zone * EACH;
    }

    private static List<Zone> zones(BotApi telegram, long dawn) {
        var all = new ArrayList<Zone>();
        for (int i = 0; i < ZONES.size(); i++) {
            var tally = telegram.tally(first(i), EACH);
            if (tally.chats() < EACH)
                throw new IllegalStateException("In " + ZONES.get(i) + " " + tally.chats() + " were reminded.");
            var due = Duration.between(DAWN, Crowds.DUE.plus(Crowds.later(ZONES.get(i)))).dividedBy(SPEED);
            all.add(new Zone(telegram.evening(first(i), EACH), (tally.last() - dawn - due.toNanos()) / 1e9));
        }
        return all;
    }

    private static List<Row> rows(List<Zone> zones, double spent) {
        var all = new Pairs<>(zones, List.<Zone>of());
        int people = ZONES.size() * EACH;
        var day = "B7 a day of %,d people in %d zones within %d s".formatted(people, ZONES.size(),
                DAY.toSeconds() / SPEED);
        return List.of(
                new Row(day + ": until the last of a zone is reminded", "s", all.alone(Zone::late), new Goal.None()),
                new Row("B7 taps and messages after random delays that were answered", "%", all.alone(Zone::answered),
                        new Goal.AtLeast(100)),
                new Row("B7 from a tap or message to its answer: median", "ms", all.alone(it -> it.evening().median()),
                        new Goal.None()),
                new Row("B7 from a tap or message to its answer: 99 %", "ms", all.alone(it -> it.evening().p99()),
                        new Goal.None()),
                new Row("B7 processor time of the day, each person", "ms",
                        all.alone(_ -> spent * 1e3 / people), new Goal.None()));
    }
}
