package org.crickets.understand.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The data files of understanding: UTF-8, one entry a line, {@code #} starts a comment line. */
public final class Resource {
    private Resource() {}

    /** The lines of {@code understand/NAME} that say something; a missing file is a broken build. */
    public static List<String> lines(String name) {
        try (InputStream in = Resource.class.getResourceAsStream("/understand/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource understand/" + name);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the files that a file names, one a line, in that order. */
    public static List<String> joined(String name) {
        return lines(name).stream().flatMap(file -> lines(file).stream()).toList();
    }
}
