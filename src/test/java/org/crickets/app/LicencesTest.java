package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/licences.md names what the program is built with, and nothing whose licence asks for more than naming it. */
class LicencesTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| [\\w.-]+:([\\w.-]+) (\\S+) \\| (.+) \\|$");
    /** One of the licences of each library must be among these; all of them let it be passed on beside the program. */
    private static final Pattern FINE = Pattern
            .compile("(?i).*(apache|\\bMIT\\b|BSD|EPL|EDL|Eclipse|Public Domain|MPL|Unicode-3).*");

    private static TreeMap<String, String> listed() throws IOException {
        var listed = new TreeMap<String, String>();
        ROW.matcher(Files.readString(Path.of("docs/licences.md"))).results()
                .forEach(row -> listed.put(row.group(1) + "-" + row.group(2), row.group(3)));
        return listed;
    }

    @Test
    void everyLibraryOfTheProgramIsListedAndNoOther() throws IOException {
        var carried = Files.readString(Path.of("target/carried.txt")).strip()
                .split(Pattern.quote(System.getProperty("path.separator")));
        assertThat(carried).hasSizeGreaterThan(50);
        assertThat(carried).extracting(jar -> Path.of(jar).getFileName().toString().replaceFirst("\\.jar$", ""))
                .as("mvn -q -Plicences validate writes docs/licences.md anew")
                .containsExactlyInAnyOrderElementsOf(listed().keySet());
    }

    @Test
    void everyLicenceGoesWithOurs() throws IOException {
        assertThat(listed().values()).allMatch(licence -> FINE.matcher(licence).matches());
    }
}
