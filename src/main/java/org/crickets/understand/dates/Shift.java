package org.crickets.understand.dates;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** From another place's clock ("3pm EST") to the user's; a season's letter is not taken at its word: EST is Eastern time. */
record Shift(Optional<ZoneId> theirs, Optional<ZoneId> ours) {
    static final Shift NONE = new Shift(Optional.empty(), Optional.empty());
    private static final Map<String, String> ZONES = Map.ofEntries(Map.entry("gmt", "Europe/London"),
            Map.entry("bst", "Europe/London"), Map.entry("uk", "Europe/London"), Map.entry("london", "Europe/London"),
            Map.entry("utc", "UTC"), Map.entry("cet", "Europe/Paris"), Map.entry("cest", "Europe/Paris"),
            Map.entry("paris", "Europe/Paris"), Map.entry("berlin", "Europe/Berlin"),
            Map.entry("german", "Europe/Berlin"), Map.entry("et", "America/New_York"),
            Map.entry("est", "America/New_York"), Map.entry("edt", "America/New_York"),
            Map.entry("eastern", "America/New_York"), Map.entry("new york", "America/New_York"),
            Map.entry("ct", "America/Chicago"), Map.entry("cst", "America/Chicago"),
            Map.entry("cdt", "America/Chicago"), Map.entry("central", "America/Chicago"),
            Map.entry("mt", "America/Denver"), Map.entry("mst", "America/Denver"), Map.entry("mdt", "America/Denver"),
            Map.entry("mountain", "America/Denver"), Map.entry("pt", "America/Los_Angeles"),
            Map.entry("pst", "America/Los_Angeles"), Map.entry("pdt", "America/Los_Angeles"),
            Map.entry("pacific", "America/Los_Angeles"), Map.entry("california", "America/Los_Angeles"),
            Map.entry("ist", "Asia/Kolkata"), Map.entry("india", "Asia/Kolkata"), Map.entry("indian", "Asia/Kolkata"),
            Map.entry("sgt", "Asia/Singapore"), Map.entry("singapore", "Asia/Singapore"),
            Map.entry("jst", "Asia/Tokyo"), Map.entry("tokyo", "Asia/Tokyo"), Map.entry("aest", "Australia/Sydney"),
            Map.entry("aedt", "Australia/Sydney"), Map.entry("sydney", "Australia/Sydney"),
            Map.entry("wat", "Africa/Lagos"), Map.entry("lagos", "Africa/Lagos"), Map.entry("gst", "Asia/Dubai"),
            Map.entry("dubai", "Asia/Dubai"));

    /** The words a time may name a zone by. */
    static String words() {
        return ZONES.keySet().stream().sorted((a, b) -> b.length() - a.length()).reduce((a, b) -> a + "|" + b)
                .orElse("");
    }

    static Shift of(String words, ZoneId ours) {
        String name = words.replaceAll("[()]| time", "").trim();
        return new Shift(Optional.ofNullable(ZONES.get(name)).map(ZoneId::of), Optional.of(ours));
    }

    /** The wall clock where the user is. */
    LocalDateTime to(LocalDateTime told) {
        return theirs.isEmpty() || ours.isEmpty()
                ? told
                : told.atZone(theirs.get()).withZoneSameInstant(ours.get()).toLocalDateTime();
    }
}
