package org.crickets.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The program with its sandbox, as a stranger starts it, in a folder and at a moment of the test's choosing. */
final class Desk implements AutoCloseable {
    private final Program program;

    private Desk(Program program) {
        this.program = program;
    }

    /** "ask" as the zone: new users are asked for theirs. */
    static Desk at(Path data, String now, String zone) {
        return at(data, now, zone, Map.of());
    }

    /** With variables of the environment besides. */
    static Desk at(Path data, String now, String zone, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("CRICKETS_DATA_DIR", data.toString());
        environment.put("CRICKETS_HTTP_PORT", "0");
        var options = new Options(Optional.of(now).filter(moment -> !moment.equals("go on")),
                Optional.of(zone).filter(name -> !name.equals("ask")));
        return new Desk(Program.start(Settled.load(options, environment, Path.of("").toAbsolutePath()),
                Clock.systemUTC(), problem -> {}));
    }

    Phone phone(long chat) {
        return new Phone(port(), chat);
    }

    int port() {
        return program.port();
    }

    @Override
    public void close() {
        program.close();
    }
}
