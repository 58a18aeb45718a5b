package org.crickets.app;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The program in a process of its own, as somebody starts it: with a folder, an environment and arguments. */
public final class Running implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    private final Process process;
    private final Path out;
    private final Path err;

    private Running(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** How it ended, what it printed, and what it complained of. */
    public record End(int code, String out, List<String> complaints) {}

    /**
     * Starts it without waiting for anything; it takes any free port.
     *
     * @param here the working folder; its folder "data" is the data folder
     */
    public static Running start(Path here, Map<String, String> environment, String... arguments) {
        return start(here, environment, new Launch(List.of(), List.of(), classes(), Main.class), arguments);
    }

    /**
     * How Java is started.
     *
     * @param before a command that starts it, such as one that sets limits
     * @param flags  of Java itself
     */
    public record Launch(List<String> before, List<String> flags, String classes, Class<?> main) {
        /** The program as it is, with flags of Java. */
        public static Launch with(String... flags) {
            return new Launch(List.of(), List.of(flags), Running.classes(), Main.class);
        }

        /** The program with all clocks moved by that much. */
        public static Launch shifted(Duration by, String... flags) {
            var all = new ArrayList<>(List.of("-Dcrickets.shift=" + by, "-Dlogback.configurationFile=logback.xml"));
            all.addAll(List.of(flags));
            return new Launch(List.of(), all, everything(), Shifted.class);
        }

        /** The same, started by another command. */
        public Launch by(String... command) {
            return new Launch(List.of(command), flags, classes, main);
        }

        /** The same with other classes, where the folder has them. */
        public Launch instead(Path folder) {
            return new Launch(before, flags, folder + File.pathSeparator + classes, main);
        }
    }

    /** The same, with a say in how Java is started. */
    public static Running start(Path here, Map<String, String> environment, Launch launch, String... arguments) {
        var command = new ArrayList<>(launch.before());
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(launch.flags());
        command.addAll(List.of("-cp", launch.classes(), launch.main().getName()));
        command.addAll(List.of(arguments));
        try {
            var out = Files.createTempFile(Files.createDirectories(here), "program", ".out");
            var err = Files.createTempFile(here, "program", ".err");
            var builder = new ProcessBuilder(command).directory(here.toFile()).redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(it -> it.startsWith("CRICKETS_") || it.startsWith("TELEGRAM_"));
            builder.environment().put("CRICKETS_HTTP_PORT", "0");
            builder.environment().putAll(environment);
            return new Running(builder.start(), out, err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the tests' own classes, whose log settings would win. */
    private static String classes() {
        return classes(it -> !it.endsWith("test-classes"));
    }

    /** All that the tests run with. */
    public static String everything() {
        return classes(it -> true);
    }

    private static String classes(Predicate<String> wanted) {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator)).filter(wanted)
                .map(it -> Path.of(it).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** The port that it prints when it is ready. */
    public int port() {
        return Integer.parseInt(awaitPrinted(PORT).group(1));
    }

    Phone phone(long chat) {
        return new Phone(port(), chat);
    }

    /** The first place in what it prints that matches, as soon as there is one. */
    public MatchResult awaitPrinted(Pattern pattern) {
        await().atMost(PATIENCE).until(() -> {
            assertThat(process.isAlive() || pattern.matcher(out()).find()).as("the program runs: " + err()).isTrue();
            return pattern.matcher(out()).find();
        });
        return pattern.matcher(out()).results().findFirst().orElseThrow();
    }

    /** Waits until its log has a line with those words. */
    public void awaitLogged(String words) {
        await().atMost(PATIENCE).until(() -> err().contains(words));
    }

    /** kill -9. */
    public void kill() {
        shoot();
        awaitEnd();
    }

    /** kill -9, without waiting for its end. */
    public void shoot() {
        process.destroyForcibly();
    }

    /** The number of its process. */
    public long pid() {
        return process.pid();
    }

    /** Whether it has not ended. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** STOP pauses it, CONT lets it go on. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGTERM, and how it ended. */
    public End stop() {
        process.destroy();
        return awaitEnd();
    }

    public End awaitEnd() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), SECONDS)).as("the program ends").isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new End(process.exitValue(), out(), err().lines().toList());
    }

    /** Waits for its end, but no longer than that. */
    void awaitEndFor(long time, TimeUnit unit) {
        try {
            process.waitFor(time, unit);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it printed. */
    public String out() {
        return read(out);
    }

    /** What it logged and complained of. */
    public String err() {
        return read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
