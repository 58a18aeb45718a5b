package org.crickets.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the measures share: folders on the disk of the build, class paths, and how all programs are started. */
final class Workshop {
    static final String TOKEN = "123456789:AAbench-token_that_means_nothing";
    /** What an echo needs, so that it does not look through jars that only others need. */
    private static final List<String> FOR_ECHO = List.of("test-classes", "telegrambots", "okhttp", "okio", "kotlin",
            "jackson", "slf4j", "logback", "commons-lang3", "guava");

    private static final Path ALL = Path.of("target", "benched").toAbsolutePath();

    private Workshop() {}

    /** Away with what was left by the last run. */
    static void clear() {
        if (Files.exists(ALL))
            delete(ALL);
    }

    /** A new one, which stays there until the next run. */
    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(ALL), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that the benchmarks run with. */
    static String classes() {
        return classes(List.of(""));
    }

    static String echoClasses() {
        return classes(FOR_ECHO);
    }

    private static String classes(List<String> wanted) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(it -> wanted.stream().anyMatch(Path.of(it).getFileName().toString()::contains))
                .map(it -> Path.of(it).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator));
    }

    /** What the program needs to know of that server; everybody is let in, and may say as much as they like. */
    static Map<String, String> environment(Path here, String url, boolean model) {
        try {
            Files.writeString(Files.createDirectories(here.resolve("config")).resolve("crickets.yaml"),
                    "newcomers:\n  zone: Europe/London\nlimits:\n  open-processes: 10000\n  messages-per-minute: 1000000\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of("TELEGRAM_BOT_TOKEN", TOKEN, "CRICKETS_TELEGRAM_URL", url, "CRICKETS_OWNERS", "anyone",
                "CRICKETS_HTTP_PORT", "0", "CRICKETS_DATA_DIR", here.resolve("data").toString(),
                "CRICKETS_UNDERSTANDING_EXAMPLES", model ? "on" : "off");
    }

    static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void tell(String what) {
        System.err.println(what + " …");
    }
}
