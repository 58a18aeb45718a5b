package org.crickets.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crickets.chaos.Crowds;

/** B3: the morning rush within Telegram's limits, which the server enforces, and people who talk meanwhile. */
final class B3 {
    private static final int DUE = Scale.of(1800, 200);
    private static final Duration BEFORE = Duration.ofSeconds(Scale.of(20, 45));
    private static final Duration AT_MOST = Duration.ofSeconds(30 + DUE / 15);
    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final long FIRST = 1_000_000;
    private static final int PEOPLE = 10;
    private static final double LIMIT = 30;

    private B3() {}

    /** What a round came to: messages a second by the limit's, how many were refused, how late the first was in seconds. */
    private record Rush(double share, int refused, List<Double> replies, double late) {
        double p99() {
            var sorted = replies.stream().sorted().toList();
            return sorted.get((int) (sorted.size() * 0.99));
        }
    }

    static List<Row> rows() {
        Workshop.tell("B3 the rush within the limits");
        var all = new ArrayList<Rush>();
        for (int round = 0; round < Series.ROUNDS; round++)
            all.add(rush());
        var rushes = new Pairs<>(all, List.of());
        return List.of(
                new Row("B3 the rush within the limits: of 30 messages a second", "%",
                        rushes.alone(it -> it.share() * 100), new Goal.AtLeast(98)),
                new Row("B3 messages refused with 429", "", rushes.alone(Rush::refused), new Goal.AtMost(0)),
                new Row("B3 from a person's /help to its answer meanwhile: 99 %", "ms", rushes.alone(Rush::p99),
                        new Goal.AtMost(150)),
                new Row("B3 how late the first reminder is", "s", rushes.alone(Rush::late), new Goal.AtMost(1)));
    }

    private static Rush rush() {
        var here = Workshop.folder("limits");
        Crowds.inFolder(here).add(FIRST, DUE, Duration.ZERO).done();
        try (var telegram = new BotApi()) {
            telegram.limits();
            try (var program = Rushed.start(here, telegram.url(), Rushed.in(BEFORE), Map.of(), true)) {
                for (int i = 0; i < PEOPLE; i++)
                    telegram.ask(500 + i, "/help");
                program.awaitDue(Duration.ofMillis(-500));
                telegram.forget();
                return rush(telegram, program.due());
            }
        } finally {
            Workshop.delete(here);
        }
    }

    /** Somebody asks, and when that was answered, soon somebody else. */
    private static Rush rush(BotApi telegram, long due) {
        var replies = new ArrayList<Double>();
        var tally = telegram.tally(FIRST, DUE);
        long until = due + AT_MOST.toNanos();
        for (int i = 0; tally.chats() < DUE && System.nanoTime() < until; i++) {
            if (tally.chats() > 0)
                replies.add(telegram.ask(500 + i % PEOPLE, "/help"));
            Workshop.sleep(PAUSE);
            tally = telegram.tally(FIRST, DUE);
        }
        if (tally.chats() < DUE)
            throw new IllegalStateException(tally.chats() + " of " + DUE + " arrived within " + AT_MOST);
        return new Rush((tally.messages() - 1) / tally.seconds() / LIMIT, tally.refused(), replies,
                (tally.first() - due) / 1e9);
    }
}
