package org.crickets.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.crickets.app.Benched;

/** B1: how fast what people say and tap is taken in, kept and answered, beside a bot that keeps and understands nothing. */
final class B1 {
    private static final int CHATS = Scale.of(500, 100);
    private static final int EACH = Scale.of(40, 12);
    /** Of each chat, so that what is counted is compiled. */
    private static final int UNCOUNTED = Scale.of(21, 9);
    private static final Duration AT_MOST = Duration.ofMinutes(5);

    private B1() {}

    static List<Row> rows() {
        Workshop.tell("B1 intake");
        var pairs = Pairs.inTurn(B1::ours, B1::echo);
        return List.of(
                new Row("B1 updates taken in, beside an echo bot", "/s", pairs.series(it -> CHATS * EACH / it.seconds()),
                        new Goal.TimesAtLeast(0.5)),
                new Row("B1 from an update to its answer: median", "ms", pairs.series(BotApi.Throng::median),
                        new Goal.None()),
                new Row("B1 from an update to its answer: 99 %", "ms", pairs.series(BotApi.Throng::p99),
                        new Goal.TimesAtMost(3)));
    }

    private static BotApi.Throng ours() {
        var here = Workshop.folder("intake");
        try (var telegram = new BotApi().watch();
                var _ = Launched.main(here, Workshop.environment(here, telegram.url(), false), Benched.class,
                        "-XX:MaxRAMPercentage=70", "-Dlogback.configurationFile=logback.xml")) {
            return throng(telegram);
        } finally {
            Workshop.delete(here);
        }
    }

    private static BotApi.Throng echo() {
        Path here = Workshop.folder("echo");
        try (var telegram = new BotApi().watch();
                var _ = Launched.java(here, Map.of(), List.of("-XX:MaxRAMPercentage=70", "-cp", Workshop.echoClasses(),
                        EchoBot.class.getName(), telegram.url().replaceFirst(".*:", ""), Workshop.TOKEN))) {
            return throng(telegram);
        } finally {
            Workshop.delete(here);
        }
    }

    private static BotApi.Throng throng(BotApi telegram) {
        telegram.polled();
        return telegram.throng(CHATS, EACH, UNCOUNTED, AT_MOST);
    }
}
