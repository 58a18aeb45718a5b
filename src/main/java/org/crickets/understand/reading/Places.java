package org.crickets.understand.reading;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crickets.understand.text.Beginnings;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Resource;
import org.jspecify.annotations.Nullable;

/** From a city, country, abbreviation or zone id to a zone: Java's own zones, and {@code places.txt} for the rest. */
final class Places {
    private static final Pattern OFFSET = Pattern.compile("(?:utc|gmt)[+-]\\d{1,2}(?::?[0-5]\\d)?");
    /** Parts of Java's zone ids that are words, or companies. */
    private static final java.util.Set<String> WORDS = java.util.Set.of("continental", "general", "east", "west",
            "north", "south",
            "center", "central");
    private static final Map<String, String> ZONES = load();
    private static final Beginnings BEGINNINGS = new Beginnings(ZONES.keySet());

    private Places() {}

    private static Map<String, String> load() {
        Map<String, String> zones = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            if (!id.startsWith("Etc/") && !id.startsWith("SystemV/") && id.contains("/")) {
                zones.put(id.toLowerCase(Locale.ROOT), id);
                String city = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ').toLowerCase(Locale.ROOT);
                boolean plain = !Common.knows(city) && city.length() > 3 && !WORDS.contains(city);
                if (plain && !(zones.containsKey(city) && id.matches("(?:US|Canada|Brazil|Mexico|Chile)/.*"))) {
                    zones.put(city, id);
                }
            }
        }
        for (String line : Resource.lines("places.txt")) {
            String[] parts = line.split("\\s*=\\s*");
            for (String place : parts[1].split("\\s*,\\s*")) {
                zones.put(place, parts[0]);
            }
        }
        return zones;
    }

    /** Whether a place or an offset may begin with this word. */
    static boolean begin(String word) {
        return BEGINNINGS.with(word) || word.startsWith("utc") || word.startsWith("gmt");
    }

    /** The zone of a place in folded words; short names only when typed in capitals; null when it is none. */
    static @Nullable String zone(String words, String typed) {
        if ((words.startsWith("utc") || words.startsWith("gmt")) && OFFSET.matcher(words).matches()) {
            return offset(words.substring(3));
        }
        String zone = ZONES.get(words);
        boolean small = words.length() <= 3 && !typed.equals(typed.toUpperCase(Locale.ROOT));
        return small && !ABBREVIATION.contains(words) ? null : zone;
    }

    /** The zone of the one city a slip away; null when there is none, or several in other zones. */
    static @Nullable String near(String word) {
        if (word.length() < SHORTEST) {
            return null;
        }
        java.util.List<String> zones = ZONES.entrySet().stream()
                .filter(e -> e.getKey().length() >= SHORTEST && Distance.oneSlip(e.getKey(), word))
                .map(Map.Entry::getValue).distinct().toList();
        return zones.size() == 1 ? zones.getFirst() : null;
    }

    private static final int SHORTEST = 5;

    private static final java.util.Set<String> ABBREVIATION = java.util.Set.of("est", "pst", "cst", "gmt", "utc", "cet",
            "ist",
            "bst", "nyc", "edt", "pdt", "cdt", "mst", "mdt", "jst");

    private static @Nullable String offset(String sign) {
        int hours = Integer.parseInt(sign.substring(1).replaceAll(":.*", "").replaceAll("^(\\d\\d)\\d\\d$", "$1"));
        return hours > 14 ? null : hours == 0 ? "UTC" : "Etc/GMT" + (sign.charAt(0) == '+' ? "-" : "+") + hours;
    }
}
