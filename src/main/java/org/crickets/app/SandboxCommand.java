package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.crickets.sandbox.SandboxException;
import org.crickets.sandbox.SandboxOptions;
import picocli.CommandLine.Command;

/** The sandbox without a bot of its own: one that runs elsewhere finds in it what it else finds at Telegram. */
@Command(name = "sandbox", mixinStandardHelpOptions = true, description = "Runs the phone page and its Bot API server alone, for a bot that is started apart from it.")
public final class SandboxCommand implements Callable<Integer> {

    /** Until the process is told to end; 1 and one line that says why it cannot run. */
    @Override
    public Integer call() throws InterruptedException {
        try {
            var config = Settled.load(Options.NONE, System.getenv(), Path.of("").toAbsolutePath()).config();
            if (!config.inSandbox())
                throw new Refusal("With a token there is no sandbox: leave TELEGRAM_BOT_TOKEN out.");
            var server = OwnServer.start(config, Clock.systemUTC());
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "shutdown"));
            System.out.println("The sandbox waits for a bot: open " + server.address() + " and start one with"
                    + " CRICKETS_TELEGRAM_URL=" + Server.loopback(server.port()) + " TELEGRAM_BOT_TOKEN="
                    + SandboxOptions.TOKEN);
            new CountDownLatch(1).await();
            return 0;
        } catch (Refusal | SandboxException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }
}
