package org.crickets.app;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;

/**
 * Reads calendars by another library than the one that wrote them. In a process of its own: the library adds time zones to the
 * virtual machine that it runs in, for everybody.
 */
final class OtherReader {
    private OtherReader() {}

    /** Prints the events of the calendar on its input: a line for each property, and an empty one after each event. */
    public static void main(String[] arguments) throws Exception {
        var calendar = new CalendarBuilder().build(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        var judged = calendar.validate();
        if (judged.hasErrors())
            throw new IllegalStateException(judged.toString());
        List<VEvent> events = calendar.getComponents("VEVENT");
        var lines = events.stream().flatMap(event -> Stream.concat(event.getProperties().stream()
                .map(property -> property.getName() + " " + property.getValue().replace("\n", "\\n")), Stream.of("")));
        System.out.write((String.join("\n", lines.toList()) + "\n").getBytes(StandardCharsets.UTF_8));
        System.out.flush();
    }

    /** The events of a calendar without errors, each as its properties' values by their names. */
    static List<Map<String, String>> events(String ics) throws IOException, InterruptedException {
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                Running.everything() + File.pathSeparator + Objects.requireNonNull(System.getProperty("other.reader")),
                OtherReader.class.getName()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var in = program.outputWriter(StandardCharsets.UTF_8)) {
            in.write(ics);
        }
        var out = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (program.waitFor() != 0)
            throw new AssertionError("no calendar without errors:\n" + ics);
        return Stream.of(out.split("\n\n")).filter(event -> !event.isBlank()).map(OtherReader::properties).toList();
    }

    private static Map<String, String> properties(String event) {
        Map<String, String> all = new HashMap<>();
        event.strip().lines().map(line -> line.split(" ", 2))
                .forEach(line -> all.put(line[0], line.length > 1 ? line[1] : ""));
        return all;
    }
}
