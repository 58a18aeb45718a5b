package org.crickets.calendar;

import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of places with their zones, and points with theirs; built when first needed. */
final class Gazetteer {
    /** From the plain form of a name to the ids of its zones, the likeliest first. */
    final Map<String, List<String>> names = new LinkedHashMap<>();
    final List<Spot> spots = new ArrayList<>();
    /** From the ids of zones in small letters to their present ids. */
    final Map<String, String> ids = new LinkedHashMap<>();

    /** A point whose zone is known. */
    record Spot(Point point, String zone) {}

    Gazetteer() {
        Zones.lines("places.txt").forEach(this::addPlace);
        Zones.SPOTS.values().forEach(spot -> {
            spots.add(new Spot(spot.point(), spot.zone()));
            var id = spot.zone();
            names.putIfAbsent(plain(id.substring(id.lastIndexOf('/') + 1)), List.of(spot.zone()));
        });
        addCountries();
        for (var id : ZoneId.getAvailableZoneIds())
            if (!id.startsWith("SystemV"))
                ids.put(id.toLowerCase(Locale.ROOT), Zones.present(id));
    }

    private void addPlace(String line) {
        var parts = line.split(";");
        var zones = List.of(parts[1].split(",")).stream().map(String::strip).toList();
        for (var name : parts[0].split(","))
            names.putIfAbsent(plain(name), zones);
        if (parts.length == 4)
            spots.add(new Spot(new Point(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])),
                    zones.getFirst()));
    }

    private void addCountries() {
        Map<String, LinkedHashSet<String>> countries = new LinkedHashMap<>();
        Zones.SPOTS.values().forEach(
                spot -> countries.computeIfAbsent(spot.country(), _ -> new LinkedHashSet<>()).add(spot.zone()));
        countries.forEach((code, zones) -> names
                .putIfAbsent(plain(Locale.of("", code).getDisplayCountry(Locale.ENGLISH)), List.copyOf(zones)));
    }

    /** Small letters without accents and apostrophes; everything else that is no letter or digit is one blank. */
    static String plain(String name) {
        var plain = new StringBuilder();
        withoutAccents(name.toLowerCase(Locale.ROOT)).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c))
                plain.appendCodePoint(c);
            else if (c != '\'' && c != '’' && Character.getType(c) != Character.NON_SPACING_MARK && !plain.isEmpty()
                    && plain.charAt(plain.length() - 1) != ' ')
                plain.append(' ');
        });
        return plain.toString().strip();
    }

    private static String withoutAccents(String small) {
        return small.chars().allMatch(c -> c < 128)
                ? small
                : Normalizer.normalize(small.replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("æ", "ae")
                        .replace("ı", "i"), Normalizer.Form.NFD);
    }
}
