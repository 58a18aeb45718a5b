package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The program inside the test, with a clock of the test's own, for tests of other packages. */
public final class Hosted implements AutoCloseable {
    private final Program program;

    private Hosted(Program program) {
        this.program = program;
    }

    /** Starts it; its data lie in the folder. */
    public static Hosted start(Path here, Map<String, String> environment, Clock clock) {
        var all = new HashMap<>(Map.of("CRICKETS_DATA_DIR", here.resolve("data").toString(), "CRICKETS_HTTP_PORT",
                "0"));
        all.putAll(environment);
        return new Hosted(Program.start(Settled.load(new Options(Optional.empty(), Optional.empty()), all, here),
                clock, System.err::println));
    }

    @Override
    public void close() {
        program.close();
    }
}
