package org.crickets.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.crickets.chaos.Crowds;

/** B4: what reminders cost among many that are stored, beside among few; and a list among many processes. */
final class B4 {
    private static final int DUE = Scale.of(1000, 100);
    private static final int UNCOUNTED = Scale.of(5, 1);
    private static final int GROUPS = UNCOUNTED + Series.ROUNDS;
    private static final long STORED = Scale.of(1_000_000, 50_000);
    /** From one group to the next; those of the small crowd come in between. */
    private static final Duration STEP = Duration.ofSeconds(Scale.of(8, 24));
    private static final Duration BEFORE = Duration.ofSeconds(Scale.of(40, 60));
    private static final Duration CALM = Duration.ofMillis(300);
    private static final long FIRST = 1_000_000;
    private static final long OTHERS = 2_000_000;

    private B4() {}

    /** Of a group: processor time and time gone by until the last had theirs, in milliseconds. */
    private record Cost(double spent, double gone) {}

    /** A program among its crowd, with a server of its own. */
    private record Town(BotApi telegram, Rushed program, Duration later) implements AutoCloseable {
        Cost group(int group) {
            var due = later.plus(STEP.multipliedBy(group));
            program.awaitDue(due.minus(CALM));
            double before = program.program().spent();
            var tally = telegram.arrived(FIRST + (long) group * DUE, DUE, STEP.multipliedBy(2));
            if (tally.chats() < DUE)
                throw new IllegalStateException("Of group " + group + " " + tally.chats() + " arrived in time.");
            Workshop.sleep(CALM);
            return new Cost((program.program().spent() - before) * 1e3,
                    (tally.last() - program.due() - due.toNanos()) / 1e6);
        }

        @Override
        public void close() {
            program.close();
            telegram.close();
        }
    }

    static List<Row> rows() {
        Workshop.tell("B4 growth");
        var costs = new Pairs<Cost>(new ArrayList<>(), new ArrayList<>());
        long few = (long) GROUPS * DUE;
        var smallCrowd = crowd(0, STEP.dividedBy(2));
        var largeCrowd = crowd(STORED, Duration.ZERO);
        long due = Rushed.in(BEFORE);
        try (var small = town(smallCrowd, due, STEP.dividedBy(2)); var large = town(largeCrowd, due, Duration.ZERO)) {
            for (int group = 0; group < GROUPS; group++) {
                var ours = large.group(group);
                var peer = small.group(group);
                if (group >= UNCOUNTED) {
                    costs.ours().add(ours);
                    costs.peer().add(peer);
                }
            }
            large.program().program().tell("heap");
            double heap = Double.parseDouble(large.program().program().await("heap", BEFORE));
            var among = "B4 %,d due among %,d reminders, beside among those of %,d people".formatted(DUE, STORED, few);
            return List.of(
                    new Row(among + ": processor time", "ms", costs.series(Cost::spent), new Goal.TimesAtMost(1.3)),
                    new Row("B4 the same: until the last has theirs", "ms", costs.series(Cost::gone), new Goal.None()),
                    new Row("B4 heap with so many stored, where 256 MB is all there is", "MB",
                            Series.alone(Collections.nCopies(Series.ROUNDS, heap)), new Goal.AtMost(256)),
                    lists(small.telegram()));
        }
    }

    /** The groups, and as many others, who are due later, as make up the reminders. */
    private static Path crowd(long stored, Duration later) {
        var here = Workshop.folder("growth");
        var crowd = Crowds.inFolder(here);
        for (int group = 0; group < GROUPS; group++)
            crowd.add(FIRST + (long) group * DUE, DUE, later.plus(STEP.multipliedBy(group)));
        long others = stored / crowd.reminders() - (long) GROUPS * DUE;
        if (others > 0)
            crowd.add(OTHERS, others, Duration.ofHours(11));
        crowd.done();
        return here;
    }

    private static Town town(Path here, long due, Duration later) {
        var telegram = new BotApi();
        return new Town(telegram, Rushed.start(here, telegram.url(), due, Map.of(), false, "-Xmx256m"), later);
    }

    /** One who has 200 processes asks for the list, and one who has 5. */
    private static Row lists(BotApi telegram) {
        Workshop.tell("B4 lists");
        log(telegram, 501, Scale.of(200, 60));
        log(telegram, 502, 5);
        for (int i = 0; i < Scale.of(300, 50); i++) {
            telegram.ask(501, "/list");
            telegram.ask(502, "/list");
        }
        var pairs = Pairs.inTurn(() -> list(telegram, 501), () -> list(telegram, 502));
        return new Row("B4 /list with 200 processes, beside 5: until its answer", "ms", pairs.series(it -> it),
                new Goal.TimesAtMost(1.3));
    }

    private static void log(BotApi telegram, long chat, int processes) {
        for (int i = 0; i < processes; i++)
            telegram.ask(chat, "interviewed at " + company(i) + " today at 2 with Dana Smith, hiring manager");
    }

    private static String company(int number) {
        return List.of("North", "South", "East", "West", "Upper", "Lower", "Old", "New", "Blue", "Red").get(number % 10)
                + List.of("field", "wood", "ford", "bridge", "port", "mill", "gate", "stone", "brook", "hill",
                        "land", "dale", "well", "haven", "ton", "bury", "wick", "ham", "cliff", "moor").get(number / 10);
    }

    private static double list(BotApi telegram, long chat) {
        var times = new ArrayList<Double>();
        for (int i = 0; i < Scale.of(100, 20); i++)
            times.add(telegram.ask(chat, "/list"));
        return Series.median(times);
    }
}
