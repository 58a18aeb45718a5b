package org.crickets.chaos;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.crickets.app.Running.Launch;

/**
 * The program without one of its protections, for a proof's control: some words of its source are others, and what that
 * makes stands before the program's own classes. Words that are no longer there fail the control.
 */
final class Without {
    private static final Path SOURCES = Path.of("src", "main", "java", "org", "crickets");

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();

    /** Its classes and sources lie in that folder. */
    Without(Path folder) {
        this.folder = folder;
    }

    /** In that file below the root package these words stand instead of those, wherever they do. */
    Without instead(String file, String of, String stands) {
        var source = sources.computeIfAbsent(file, Without::source);
        if (!source.contains(of))
            throw new AssertionError(file + " has no \"" + of + "\" any more");
        sources.put(file, source.replace(of, stands));
        return this;
    }

    /** How it is started, its clock moved by that much. */
    Launch shifted(Duration by, String... flags) {
        var launch = Launch.shifted(by, flags);
        return launch.instead(compiled(launch.classes()));
    }

    private Path compiled(String classes) {
        try {
            var out = Files.createDirectories(folder.resolve("without-classes"));
            var arguments = new ArrayList<>(
                    List.of("-proc:none", "-nowarn", "-implicit:none", "-d", out.toString(), "-cp", classes));
            for (var each : sources.entrySet()) {
                var file = folder.resolve("without").resolve(each.getKey());
                Files.createDirectories(file.getParent());
                arguments.add(Files.writeString(file, each.getValue()).toString());
            }
            var said = new ByteArrayOutputStream();
            if (ToolProvider.getSystemJavaCompiler().run(null, said, said, arguments.toArray(String[]::new)) != 0)
                throw new AssertionError(said.toString(java.nio.charset.StandardCharsets.UTF_8));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String source(String file) {
        try {
            return Files.readString(SOURCES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
