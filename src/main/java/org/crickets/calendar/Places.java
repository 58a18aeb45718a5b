package org.crickets.calendar;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** From where somebody lives to the time zone; works offline, from packed data that is read when first needed. */
public final class Places {
    private static final int MOST = 8;
    private static final Pattern OFFSET = Pattern
            .compile("(?i)(?:utc|gmt)?\\s*([+\\-−–])\\s*(\\d{1,2})(?::?(\\d{2}))?");
    private static final Pattern BEFORE = Pattern.compile("^(i ?a?m |were |we are )?(i |we )?"
            + "(live |based |living |currently |now )*(in |near |from |around |at |outside )?(the )?");
    private static final Pattern BEHIND = Pattern.compile("( area| time zone| timezone| time| now)$");

    private Places() {}

    private static final class Loaded {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }

    /**
     * The zones that somebody may mean: by city, country, state, abbreviation, zone id ("Europe/London") or offset
     * ("UTC+2"), whatever the case and accents, with one slip allowed in names of five letters and more. The likeliest
     * first, at most eight; empty when nothing is known by that name.
     */
    public static List<ZoneId> find(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > 100)
            return List.of();
        var offset = offset(text);
        if (offset.isPresent())
            return List.of(offset.get());
        var found = named(text);
        return (found.isEmpty() ? inParts(text) : found).stream().limit(MOST).map(ZoneId::of).toList();
    }

    /** A fixed offset, between −12 and +14 hours. */
    private static Optional<ZoneId> offset(String text) {
        var found = OFFSET.matcher(text);
        if (!found.matches())
            return Optional.empty();
        int minutes = Integer.parseInt(found.group(2)) * 60
                + Optional.ofNullable(found.group(3)).map(Integer::parseInt).orElse(0);
        int signed = found.group(1).equals("+") ? minutes : -minutes;
        boolean real = signed >= -12 * 60 && signed <= 14 * 60 && signed % 15 == 0;
        return real ? Optional.of(ZoneOffset.ofTotalSeconds(signed * 60)) : Optional.empty();
    }

    private static List<String> named(String text) {
        var plain = Gazetteer.plain(text);
        var exact = exact(text, plain);
        if (!exact.isEmpty() || text.contains(","))
            return exact;
        var core = BEFORE.matcher(plain).replaceFirst("");
        var straight = exact(core, core);
        if (!straight.isEmpty())
            return straight;
        var bare = BEHIND.matcher(core).replaceFirst("").strip();
        var found = exact(bare, bare);
        return found.isEmpty() ? misspelt(bare) : found;
    }

    private static List<String> exact(String text, String plain) {
        var byName = Loaded.GAZETTEER.names.get(plain);
        if (byName != null)
            return byName;
        var byId = Loaded.GAZETTEER.ids.get(text.toLowerCase(Locale.ROOT).replace(' ', '_'));
        return byId == null ? List.of() : List.of(byId);
    }

    private static List<String> misspelt(String plain) {
        var zones = new LinkedHashSet<String>();
        Loaded.GAZETTEER.names.forEach((name, its) -> {
            if (Typo.one(plain, name))
                zones.addAll(its);
        });
        return List.copyOf(zones);
    }

    /** "Portland, Maine": what the parts have in common; else the larger part, for the smaller one may be unknown. */
    private static List<String> inParts(String text) {
        var parts = new ArrayList<List<String>>();
        for (var part : text.split(","))
            if (!part.isBlank() && text.contains(",")) {
                var zones = named(part.strip());
                if (!zones.isEmpty())
                    parts.add(zones);
            }
        if (parts.isEmpty())
            return List.of();
        var common = parts.getFirst().stream().filter(zone -> parts.stream().allMatch(it -> it.contains(zone)))
                .toList();
        return common.isEmpty() ? parts.getLast() : common;
    }

    /**
     * The zone of the nearest known place: some 700 cities and reference places of zones. An approximation that needs no
     * map of borders, so near a border it may name the neighbour's zone; ask the user to confirm it.
     *
     * @param latitude  degrees, north positive
     * @param longitude degrees, east positive
     * @return empty where no such point exists
     */
    public static Optional<ZoneId> near(double latitude, double longitude) {
        var here = new Point(latitude, longitude);
        return here.exists()
                ? Loaded.GAZETTEER.spots.stream().min(Comparator.comparingDouble(spot -> spot.point().distance(here)))
                        .map(spot -> ZoneId.of(spot.zone()))
                : Optional.empty();
    }

    /** A clock time as people type it: "17:05", "5pm", "5.05 pm", "17h05". */
    public static Optional<LocalTime> clockTime(String typed) {
        return LocalTimes.parse(typed);
    }

    /**
     * The zones most people live in whose clocks show about that time now: seven minutes off at most, or, if a full hour
     * was typed, half an hour. The nearest and likeliest first, at most eight; else the offsets that would show it.
     */
    public static List<ZoneId> fromLocalTime(LocalTime typed, Instant now) {
        return LocalTimes.zones(typed, now);
    }

    /** The same among some zones, for instance those of a country; in their order where they are equally near. */
    public static List<ZoneId> fromLocalTime(LocalTime typed, Instant now, List<ZoneId> among) {
        return LocalTimes.zones(typed, now, among);
    }
}
