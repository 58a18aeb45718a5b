package org.crickets.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, which reads lines and prints lines; killed when it is closed. */
final class Launched implements AutoCloseable {
    private static final Duration END = Duration.ofSeconds(60);

    private final Process process;
    private final Path err;
    private final BlockingQueue<String> printed = new LinkedBlockingQueue<>();
    private final BufferedWriter in;
    private final long begun;

    private Launched(Process process, Path err, long begun) {
        this.process = process;
        this.err = err;
        this.begun = begun;
        this.in = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(() -> read(process.inputReader(StandardCharsets.UTF_8)));
    }

    /**
     * Starts it by the Java that runs here.
     *
     * @param here        its working folder, made if it is missing
     * @param environment beside this process' own, of which nothing that is Crickets' is left
     */
    static Launched java(Path here, Map<String, String> environment, List<String> arguments) {
        try {
            var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
            command.addAll(arguments);
            var err = Files.createTempFile(Files.createDirectories(here), "program", ".err");
            var builder = new ProcessBuilder(command).directory(here.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(it -> it.startsWith("CRICKETS_") || it.startsWith("TELEGRAM_"));
            builder.environment().putAll(environment);
            long begun = System.nanoTime();
            return new Launched(builder.start(), err, begun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class of this class path's. */
    static Launched main(Path here, Map<String, String> environment, Class<?> main, String... flags) {
        var arguments = new ArrayList<>(List.of(flags));
        arguments.addAll(List.of("-cp", Workshop.classes(), main.getName()));
        return java(here, environment, arguments);
    }

    /** When it was started, in nanoseconds of the monotonic clock. */
    long begun() {
        return begun;
    }

    void tell(String line) {
        try {
            in.write(line + "\n");
            in.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(complaint("it no longer listens"), e);
        }
    }

    /** The next line with that first word, without it; lines before it are passed over. */
    String await(String word, Duration atMost) {
        long until = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); left > 0; left = until - System.nanoTime())
            try {
                var line = printed.poll(Math.min(left, 200_000_000L), TimeUnit.NANOSECONDS);
                if (line != null && (line + " ").startsWith(word + " "))
                    return line.substring(word.length()).strip();
                if (line == null && !process.isAlive())
                    throw new IllegalStateException(complaint("it has ended"));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        throw new IllegalStateException(complaint("it did not say \"" + word + "\" within " + atMost));
    }

    /** Processor time since its start, of all its threads, in seconds. */
    double spent() {
        return process.toHandle().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Memory that it holds, in megabytes, as the system counts it. */
    double resident() {
        try {
            var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
            return Long.parseLong(new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                    * 1024 / 1e6;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells it to end, and waits. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS))
                process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void read(BufferedReader out) {
        out.lines().forEach(printed::add);
    }

    private String complaint(String what) {
        try {
            return what + "; it complained: " + Files.readString(err);
        } catch (IOException e) {
            return what;
        }
    }
}
