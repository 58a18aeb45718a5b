package org.crickets.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.storage.StorageProblem;
import org.crickets.storage.Sum;
import org.crickets.storage.Transfer;

/** What backup, restore and move have in common: the settings they read, how they go, and how they tell of it. */
final class Moving {
    private Moving() {}

    /** What was done, to be told when it is over. */
    record Done(String what, Map<String, Sum> tables) {}

    /** 0, or 1 and what is wrong, in one line. */
    static int run(BiFunction<Config.Data, Transfer, Done> work) {
        var bar = Bar.ofProcess();
        try {
            var done = work.apply(data(), new Transfer(bar));
            bar.end();
            done.tables().forEach((table, sum) -> System.out.printf(Locale.ROOT, "%-12s %,10d rows, checksum %s%n",
                    table, sum.rows(), sum.checksum().substring(0, 16)));
            System.out.println(done.what());
            return 0;
        } catch (StorageProblem | Refusal e) {
            bar.end();
            System.err.println(e.getMessage());
            return 1;
        }
    }

    /** A password in a file or typed into the environment, as for the database of the settings. */
    static Optional<String> password(Optional<Path> file) {
        var environment = new Environment(System.getenv());
        var found = file.flatMap(it -> DbSchema.password(it, environment)).map(Secret::value);
        environment.problems().stream().findFirst().ifPresent(problem -> {
            throw new Refusal(problem.toString());
        });
        return found;
    }

    private static Config.Data data() {
        var loaded = ConfigLoader.load(Options.NONE, System.getenv(), Path.of("").toAbsolutePath());
        return switch (loaded) {
            case Read.Good<ConfigLoader.Loaded>(var all) -> all.config().house().data();
            case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new Refusal(
                    problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        };
    }
}
