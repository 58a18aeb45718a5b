package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Scanner;
import java.util.function.Supplier;

/**
 * The program as Main starts it, its clock moved by the duration in {@code crickets.shift}, and without Telegram's limits
 * unless {@code crickets.limits} is true. From the instant in {@code crickets.dawn} on, its users' time runs
 * {@code crickets.speed} times as fast; leases and limits keep to the true one. It ends with its input; asked for its "heap", it collects its garbage and prints
 * "heap" and the megabytes in use.
 */
public final class Benched {
    private Benched() {}

    static void main(String[] arguments) {
        var real = Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("crickets.shift", "PT0S")));
        var settled = Settled.load(new Options(Optional.empty(), Optional.empty()), System.getenv(),
                Path.of("").toAbsolutePath());
        Supplier<Server> server = () -> server(RealServer.start(settled.config(), real));
        try (var _ = Program.start(settled, server, real, real.instant(), System.err::println);
                var in = new Scanner(System.in)) {
            System.out.println("started");
            while (in.hasNextLine())
                if (in.nextLine().equals("heap"))
                    System.out.println("heap " + heap());
        }
    }

    private static Server server(RealServer started) {
        return Boolean.getBoolean("crickets.limits")
                ? started
                : new RealServer(time(started.clock()), started.setup().unlimited(), started.http(), started.bot());
    }

    private static Clock time(Clock real) {
        return Optional.ofNullable(System.getProperty("crickets.dawn")).<Clock>map(
                dawn -> new FastClock(real, Instant.parse(dawn), Integer.getInteger("crickets.speed"))).orElse(real);
    }

    private static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
    }
}
