package org.crickets.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** B5: from the command to the first poll, with the jar alone and as the container starts it; memory and processor when idle. */
final class B5 implements AutoCloseable {
    private static final List<String> CONTAINER = List.of("-XX:+UseCompactObjectHeaders", "-XX:+UseSerialGC", "-Xms24m",
            "-XX:MaxRAMPercentage=70", "-XX:CompileThresholdScaling=4", "-XX:TrimNativeHeapInterval=20000");
    private static final Path JAR = Path.of("target", "crickets.jar");
    /** Idle is who needs less than this of a core for so long; all are given some time to become it. */
    private static final double QUIET = 0.03;
    private static final Duration FOR = Duration.ofSeconds(3);
    private static final int TIMES = 40;
    private static final Duration IDLE = Duration.ofSeconds(Scale.of(30, 6));

    private final BotApi telegram = new BotApi();
    private final Path program = installed();

    private B5() {}

    static List<Row> rows() {
        try (var b5 = new B5()) {
            var rows = new ArrayList<>(b5.starts());
            rows.addAll(b5.idle());
            return rows;
        }
    }

    private List<Row> starts() {
        Workshop.tell("B5 starts");
        start(echo());
        start(ours(false, true));
        var cold = Pairs.inTurn(() -> start(ours(false, false)), () -> start(echo()));
        var cached = Pairs.inTurn(() -> start(ours(false, true)), () -> start(echo()));
        var first = "B5 start to the first poll, beside an echo bot's";
        var again = "B5 the same with the container's AOT cache, beside an echo bot's without";
        return List.of(
                new Row(first, "s", cold.series(Start::gone), new Goal.TimesAtMost(2.5)),
                new Row(first + ": processor time", "s", cold.series(Start::spent), new Goal.None()),
                new Row(again, "s", cached.series(Start::gone), new Goal.TimesAtMost(1.2)),
                new Row(again + ": processor time", "s", cached.series(Start::spent), new Goal.None()));
    }

    /** Seconds until the first poll, and those of the processor. */
    private record Start(double gone, double spent) {}

    /** Of what was just launched and is ended then. */
    private Start start(Launched launched) {
        try (launched) {
            long polled = telegram.polled();
            return new Start((polled - launched.begun()) / 1e9, launched.spent());
        }
    }

    private record Idle(double resident, double percent) {}

    private List<Row> idle() {
        Workshop.tell("B5 idle");
        var all = new ArrayList<List<Idle>>();
        for (int round = 0; round < Series.ROUNDS; round++)
            all.add(idleOnes());
        var bare = new Pairs<>(of(all, 0), of(all, 2));
        var model = new Pairs<>(of(all, 1), of(all, 2));
        return List.of(
                new Row("B5 resident when idle, beside an echo bot", "MB", bare.series(Idle::resident), new Goal.AtMost(180)),
                new Row("B5 the same with the sentence model loaded", "MB", model.series(Idle::resident),
                        new Goal.AtMost(400)),
                new Row("B5 processor when idle", "% of a core", bare.alone(Idle::percent),
                        new Goal.AtMost(0.5)));
    }

    private static List<Idle> of(List<List<Idle>> all, int which) {
        return all.stream().map(round -> round.get(which)).toList();
    }

    /** All at once, for those that idle are in nobody's way: ours, ours with the model, and the echo bot. */
    private List<Idle> idleOnes() {
        try (var bare = ours(false, true); var model = ours(true, true); var echo = echo()) {
            var running = List.of(bare, model, echo);
            running.forEach(B5::settle);
            var before = running.stream().map(Launched::spent).toList();
            Workshop.sleep(IDLE);
            var idle = new ArrayList<Idle>();
            for (int i = 0; i < running.size(); i++)
                idle.add(new Idle(running.get(i).resident(),
                        (running.get(i).spent() - before.get(i)) / IDLE.toSeconds() * 100));
            return idle;
        }
    }

    /** After the first poll dictionaries are read, and the model. */
    private static void settle(Launched launched) {
        double before = launched.spent();
        for (int i = 0; i < TIMES; i++) {
            Workshop.sleep(FOR);
            double now = launched.spent();
            if (i > 1 && now - before < QUIET * FOR.toSeconds())
                return;
            before = now;
        }
    }

    /** {@code asContainer}: with the container's cache and flags; else with none at all. */
    private Launched ours(boolean model, boolean asContainer) {
        telegram.watch();
        var here = Workshop.folder("start");
        var arguments = new ArrayList<String>();
        if (asContainer) {
            arguments.add("-XX:AOTCache=" + program.resolve("crickets.aot"));
            arguments.addAll(CONTAINER);
        }
        arguments.addAll(List.of("-jar", program.resolve("crickets.jar").toString()));
        return Launched.java(here, Workshop.environment(here, telegram.url(), model), arguments);
    }

    private Launched echo() {
        telegram.watch();
        return Launched.java(Workshop.folder("echo"), Map.of(), List.of("-cp", Workshop.echoClasses(), EchoBot.class.getName(), telegram.url().replaceFirst(".*:", ""), Workshop.TOKEN));
    }

    /** As the container has it. */
    private static Path installed() {
        if (!Files.exists(JAR))
            throw new IllegalStateException(JAR + " is missing: it is made by the phase package.");
        var folder = Workshop.folder("program");
        try {
            var builder = new ProcessBuilder(".ci/container-steps", "install", folder.toString()).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0)
                throw new IllegalStateException("The program could not be installed.");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        telegram.close();
    }
}
