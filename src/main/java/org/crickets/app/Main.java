package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.crickets.sandbox.SandboxException;
import org.crickets.storage.StorageProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program's entry: without a command it runs the bot, or without a token the sandbox with a phone page. */
@Command(name = "crickets", mixinStandardHelpOptions = true, version = "Crickets 0.1.0", subcommands = {
        UnderstandCommand.class,
        HealthCommand.class,
        CheckCommand.class,
        BackupCommand.class,
        RestoreCommand.class,
        MoveCommand.class,
        SandboxCommand.class}, description = "Coaches people through the silence after a job interview, on Telegram.")
public final class Main implements Callable<Integer> {
    @Option(names = "--now", paramLabel = "INSTANT", description = "The sandbox's clock, such as 2026-11-06T17:00:00Z.")
    private Optional<String> now = Optional.empty();

    @Option(names = "--zone", paramLabel = "ZONE", description = "The time zone of the sandbox's new users, such as Europe/London.")
    private Optional<String> zone = Optional.empty();

    static void main(String[] arguments) {
        Starter.watch();
        Logs.takeAll();
        int code = arguments.length == 0 ? alone() : parsed(arguments);
        if (code != 0)
            System.exit(code);
    }

    /** As the container starts it: there is nothing to parse, and the parser would take a tenth of the start. */
    private static int alone() {
        try {
            return new Main().call();
        } catch (Exception e) {
            return broke(e);
        }
    }

    private static int parsed(String[] arguments) {
        return new CommandLine(new Main()).setParameterExceptionHandler(Main::refuse)
                .setExecutionExceptionHandler((failure, _, _) -> broke(failure)).execute(arguments);
    }

    private static int refuse(CommandLine.ParameterException wrong, String[] arguments) {
        var command = wrong.getCommandLine();
        System.err.println(wrong.getMessage() + (command.getCommand() instanceof Main
                ? ". Write for example: --now 2026-11-06T17:00:00Z --zone Europe/London; --help tells all options."
                : ". " + command.getCommandName() + " --help tells how it is written."));
        return CommandLine.ExitCode.USAGE;
    }

    private static int broke(Exception failure) {
        Logs.failed(failure);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Runs until the process is told to end; a start that is refused says why in one line, and the exit code is 1. */
    @Override
    public Integer call() throws InterruptedException {
        var end = new End();
        try {
            var settled = Settled.load(new Options(now, zone), System.getenv(), Path.of("").toAbsolutePath());
            Logs.set(settled.config().house().logLevel());
            var real = Clock.systemUTC();
            var begun = ProcessHandle.current().info().startInstant().orElseGet(real::instant);
            var program = Program.start(settled, real, begun, end::because);
            System.out.println(settled.config().inSandbox()
                    ? "Crickets is in the sandbox: open " + program.address() + " and talk to it."
                    : "Crickets runs on Telegram. Health: " + program.address());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end.close(program), "shutdown"));
            return end.await(program);
        } catch (Refusal | StorageProblem | SandboxException e) {
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** How the program ends: told to by the machine, or because Telegram no longer takes its token. */
    private static final class End {
        private final CountDownLatch told = new CountDownLatch(1);
        private final CountDownLatch closed = new CountDownLatch(1);
        private volatile Optional<String> reason = Optional.empty();

        void because(String problem) {
            reason = Optional.of(problem);
            told.countDown();
        }

        int await(Program program) throws InterruptedException {
            told.await();
            close(program);
            reason.ifPresent(System.err::println);
            return reason.isPresent() ? 1 : 0;
        }

        void close(Program program) {
            synchronized (this) {
                if (closed.getCount() == 0)
                    return;
                program.close();
                closed.countDown();
            }
        }
    }
}
