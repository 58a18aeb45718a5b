package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** The program as Main starts it, with its clock moved by the duration in crickets.shift: due on a day of the test's own. */
final class Shifted {
    private Shifted() {}

    static void main(String[] arguments) throws InterruptedException {
        var real = Clock.offset(Clock.systemUTC(), Duration.parse(System.getProperty("crickets.shift")));
        var settled = Settled.load(new Options(Optional.empty(), Optional.empty()), System.getenv(),
                Path.of("").toAbsolutePath());
        var program = Program.start(settled, real, System.err::println);
        System.out.println("Crickets runs on Telegram. Health: " + program.address());
        Runtime.getRuntime().addShutdownHook(new Thread(program::close, "shutdown"));
        new CountDownLatch(1).await();
    }
}
