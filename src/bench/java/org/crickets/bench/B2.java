package org.crickets.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.crickets.bench.peer.DbSchedulerPeer;
import org.crickets.bench.peer.QuartzPeer;
import org.crickets.chaos.Crowds;
import org.crickets.storage.Postgres;

/** B2: a morning on which very many are due at once, and nothing but the program holds them up. */
final class B2 {
    private static final int DUE = Scale.of(100_000, 10_000);
    private static final Duration DELAY = Duration.ofMillis(40);
    private static final Duration BEFORE = Duration.ofSeconds(Scale.of(15, 40));
    private static final Duration READY = Duration.ofMinutes(3);
    /** So much of the rush is watched, the first of it uncounted. */
    private static final Duration UNCOUNTED = Duration.ofSeconds(Scale.of(10, 3));
    private static final Duration COUNTED = Duration.ofSeconds(Scale.of(15, 5));
    private static final long FIRST = 1_000_000;

    private B2() {}

    static List<Row> onH2() {
        return rows("H2", 1.2, B2::file);
    }

    static List<Row> onPostgreSql() {
        return rows("PostgreSQL", 1.5, _ -> Postgres.empty());
    }

    private static String file(Path here) {
        return "jdbc:h2:file:" + here.resolve("peer")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;QUERY_CACHE_SIZE=100";
    }

    private static List<Row> rows(String database, double goal, Function<Path, String> peers) {
        boolean isFile = database.equals("H2");
        var beside = new Pairs<Double>(new ArrayList<>(), new ArrayList<>());
        var quartz = new ArrayList<Double>();
        for (int round = 0; round < Series.ROUNDS; round++) {
            Workshop.tell("B2 the rush on " + database + ", round " + (round + 1));
            if (round % 2 == 0)
                beside.ours().add(ours(isFile));
            beside.peer().add(peer(DbSchedulerPeer.class, peers));
            quartz.add(peer(QuartzPeer.class, peers));
            if (round % 2 == 1)
                beside.ours().add(ours(isFile));
        }
        var what = "B2 the rush on " + database;
        return List.of(new Row(what + ": sent", "/s", beside.alone(it -> it), new Goal.AtLeast(1000)),
                new Row(what + ", beside db-scheduler 16.12.0", "/s", beside.series(it -> it), new Goal.TimesAtLeast(goal)),
                new Row(what + ", beside a Quartz trigger for each", "/s", new Pairs<>(beside.ours(), quartz).series(it -> it),
                        new Goal.TimesAtLeast(5)));
    }

    private static double ours(boolean isFile) {
        var here = Workshop.folder("rush");
        var url = isFile ? "" : Postgres.fresh();
        (isFile ? Crowds.inFolder(here) : Crowds.at(url)).add(FIRST, DUE, Duration.ZERO).done();
        try (var telegram = slow();
                var program = Rushed.start(here, telegram.url(), Rushed.in(BEFORE), isFile ? Map.of() : Map.of("CRICKETS_DB_URL", url),
                        false, "-Xmx1g")) {
            program.awaitDue(Duration.ZERO);
            return rate(telegram);
        } finally {
            Workshop.delete(here);
        }
    }

    private static double peer(Class<?> main, Function<Path, String> database) {
        var here = Workshop.folder("peer");
        try (var telegram = slow();
                var peer = Launched.main(here, Map.of(), main, "-Xmx1g", "-Dlogback.configurationFile=logback.xml",
                        "-Dpeer.database=" + database.apply(here), "-Dpeer.server=" + telegram.url(),
                        "-Dpeer.token=" + Workshop.TOKEN, "-Dpeer.first=" + FIRST, "-Dpeer.due=" + DUE)) {
            peer.await("ready", READY);
            peer.tell("go");
            return rate(telegram);
        } finally {
            Workshop.delete(here);
        }
    }

    private static BotApi slow() {
        var telegram = new BotApi();
        telegram.delay(DELAY);
        return telegram;
    }

    /** Messages a second, once it runs; where all had theirs before the time was up, until then. */
    private static double rate(BotApi telegram) {
        telegram.arrived(FIRST, 1, Duration.ofSeconds(60));
        Workshop.sleep(UNCOUNTED);
        long begun = System.nanoTime();
        int before = telegram.tally(FIRST, DUE).chats();
        var after = telegram.arrived(FIRST, DUE, COUNTED);
        long end = after.chats() == DUE ? after.last() : System.nanoTime();
        return (after.chats() - before) / ((end - begun) / 1e9);
    }
}
