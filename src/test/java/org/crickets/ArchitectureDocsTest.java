package org.crickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The drawing and the table of docs/architecture.md are what the compiled classes use and what the packages say of themselves.
 * {@code -Darchitecture.write=yes} writes them anew.
 */
class ArchitectureDocsTest {
    private static final Path DOCS = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java/org/crickets");
    private static final String ROOT = "org.crickets.";
    /** It wires everything, so that a line from it to each room would tell nothing. */
    private static final String WIRING = "app";
    private static final Pattern SAYS = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    @Test
    void theDrawingIsTheCode() throws IOException {
        var uses = uses();
        assertThat(uses).hasSizeGreaterThan(10);
        var docs = Files.readString(DOCS);
        var drawn = with(with(docs, "drawing", drawing(uses)), "rooms", rooms(uses));
        if ("yes".equals(System.getProperty("architecture.write")))
            Files.writeString(DOCS, drawn);
        assertThat(docs).as("docs/architecture.md; -Darchitecture.write=yes writes it anew").isEqualTo(drawn);
    }

    @Test
    void nobodyKnowsEachOtherInACircle() {
        var uses = uses();
        uses.keySet().forEach(room -> assertThat(reached(uses, room)).as(room).doesNotContain(room));
    }

    private static Map<String, Set<String>> uses() {
        Map<String, Set<String>> uses = new TreeMap<>();
        for (var type : ArchitectureTest.ALL) {
            var own = room(type);
            if (own.isEmpty())
                continue;
            var used = uses.computeIfAbsent(own, name -> new TreeSet<>());
            type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)
                    .map(ArchitectureDocsTest::room).filter(name -> !name.isEmpty() && !name.equals(own))
                    .forEach(used::add);
        }
        return uses;
    }

    /** The package of ours below the root that a class is in; empty for the JDK's and the libraries'. */
    private static String room(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }

    private static Set<String> reached(Map<String, Set<String>> uses, String from) {
        Set<String> reached = new TreeSet<>();
        var next = new TreeSet<>(uses.getOrDefault(from, Set.of()));
        while (!next.isEmpty()) {
            var room = next.pollFirst();
            if (reached.add(room))
                next.addAll(uses.getOrDefault(room, Set.of()));
        }
        return reached;
    }

    /** Only lines that no longer way replaces, so that the eye can follow them. */
    private static String drawing(Map<String, Set<String>> uses) {
        var lines = uses.entrySet().stream().filter(room -> !room.getKey().equals(WIRING))
                .flatMap(room -> room.getValue().stream()
                        .filter(used -> room.getValue().stream().filter(other -> !other.equals(used))
                                .noneMatch(other -> reached(uses, other).contains(used)))
                        .map(used -> "  " + room.getKey() + " --> " + used))
                .sorted().collect(Collectors.joining("\n"));
        var alone = uses.keySet().stream().filter(room -> !room.equals(WIRING))
                .filter(room -> uses.getOrDefault(room, Set.of()).isEmpty()
                        && uses.entrySet().stream().filter(other -> !other.getKey().equals(WIRING))
                                .noneMatch(other -> other.getValue().contains(room)))
                .map(room -> "\n  " + room).collect(Collectors.joining());
        return "```mermaid\nflowchart TD\n" + lines + alone + "\n```";
    }

    private static String rooms(Map<String, Set<String>> uses) {
        return "| package | what it is | uses |\n|---|---|---|\n" + uses.entrySet().stream()
                .map(room -> "| `" + room.getKey() + "` | " + says(room.getKey()) + " | " + listed(room.getValue())
                        + " |")
                .collect(Collectors.joining("\n"));
    }

    private static String listed(Set<String> rooms) {
        return rooms.isEmpty()
                ? "nobody"
                : rooms.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** A package's own words, from its package-info. */
    private static String says(String room) {
        try {
            var found = SAYS.matcher(Files.readString(SOURCES.resolve(room).resolve("package-info.java")));
            assertThat(found.find()).as(room + " says what it is").isTrue();
            return found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`")
                    .replace("`org.crickets.plan.Playbook`", "`Playbook`").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String docs, String part, String text) {
        var begins = "<!-- " + part + " -->\n";
        var ends = "\n<!-- end of " + part + " -->";
        int from = docs.indexOf(begins);
        int to = docs.indexOf(ends);
        assertThat(from).as("docs/architecture.md has the mark " + begins.strip()).isNotNegative();
        assertThat(to).as("docs/architecture.md has the mark " + ends.strip()).isGreaterThan(from);
        return docs.substring(0, from + begins.length()) + text + docs.substring(to);
    }
}
