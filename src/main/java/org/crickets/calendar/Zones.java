package org.crickets.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The packed facts about the zones of the tz database: country, reference place, older names. */
final class Zones {
    /** By the zones' ids, in the order of the file; never changed. */
    static final Map<String, Spot> SPOTS = new LinkedHashMap<>();
    private static final Map<String, String> OLDER = new HashMap<>();

    static {
        lines("zones.txt").forEach(Zones::add);
    }

    private Zones() {}

    /**
     * Where a zone lies.
     *
     * @param country ISO 3166 code
     */
    record Spot(String zone, String country, Point point) {}

    private static void add(String line) {
        int older = line.indexOf('>');
        if (older > 0) {
            OLDER.put(line.substring(0, older), line.substring(older + 1));
            return;
        }
        var parts = line.split(";");
        SPOTS.put(parts[0], new Spot(parts[0], parts[1],
                new Point(Double.parseDouble(parts[2]), Double.parseDouble(parts[3]))));
    }

    /** The present name of a zone. */
    static String present(String id) {
        return OLDER.getOrDefault(id, id);
    }

    /** The country a zone lies in; a mere offset lies in none. */
    static Optional<String> country(ZoneId zone) {
        return Optional.ofNullable(SPOTS.get(present(zone.getId()))).map(Spot::country);
    }

    /** The lines of a packed file without comments and blank ones. */
    static List<String> lines(String name) {
        try (var stream = Zones.class.getResourceAsStream("/calendar/" + name)) {
            if (stream == null)
                throw new IllegalStateException("calendar/" + name + " is not packed into the program");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
