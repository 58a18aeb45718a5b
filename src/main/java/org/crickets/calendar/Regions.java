package org.crickets.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Countries, and the parts of them that keep public holidays of their own; read when first needed. */
public final class Regions {
    private static final String KEY = "country.description.";
    /** The languages in which the parts are named; English is shown. */
    private static final List<String> SPOKEN = List.of("", "_de", "_fr", "_nl", "_pt", "_sv");
    private static final Map<String, String> SHORT = Map.of("uk", "gb", "great britain", "gb", "britain", "gb", "usa",
            "us",
            "america", "us", "the states", "us", "holland", "nl", "czech republic", "cz", "turkey", "tr");

    private Regions() {}

    /**
     * A country or a part of one.
     *
     * @param code ISO 3166, such as {@code DE} or {@code GB-SCT}
     * @param name in English
     */
    public record Region(String code, String name) {}

    private static final class Loaded {
        /** By code in small letters, "gb-sct"; the first name is the one to show. */
        static final Map<String, Set<String>> NAMES = names();

        private static Map<String, Set<String>> names() {
            Map<String, Set<String>> names = new TreeMap<>();
            for (var language : SPOKEN)
                read(language).forEach((key, name) -> {
                    var code = key.toString().strip().substring(KEY.length()).replace('.', '-');
                    if (key.toString().startsWith(KEY) && code.matches("[a-z]{2}-[a-z0-9]+") && isKept(code))
                        names.computeIfAbsent(code, _ -> new LinkedHashSet<>()).add(name.toString().strip());
                });
            for (var country : Locale.getISOCountries())
                if (Holidays.isKnown(country.toLowerCase(Locale.ROOT)))
                    names.put(country.toLowerCase(Locale.ROOT),
                            Set.of(Locale.of("", country).getDisplayCountry(Locale.ENGLISH)));
            return names;
        }

        private static Properties read(String language) {
            var names = new Properties();
            var file = "/descriptions/country_descriptions" + language + ".properties";
            try (var stream = Regions.class.getResourceAsStream(file)) {
                if (stream != null)
                    names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }

        private static boolean isKept(String code) {
            return Holidays.hasPart(code.substring(0, 2), code.substring(3));
        }
    }

    /** The parts of a country that have holidays of their own, by name. */
    public static List<Region> parts(String country) {
        var start = country.toLowerCase(Locale.ROOT) + "-";
        return Loaded.NAMES.keySet().stream().filter(code -> code.startsWith(start)).map(Regions::region)
                .sorted(Comparator.comparing(Region::name)).toList();
    }

    /**
     * What a typed name or code means, whatever the case and accents, with one slip allowed in names of five letters and
     * more; empty where no holidays are known.
     *
     * @param near the ISO 3166 code of the country that is meant rather than another
     */
    public static Optional<Region> find(String typed, Optional<String> near) {
        var plain = Gazetteer.plain(typed.strip()).replaceFirst("^the ", "");
        var code = typed.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (Loaded.NAMES.containsKey(code))
            return Optional.of(region(code));
        if (SHORT.containsKey(plain))
            return Optional.of(region(SHORT.getOrDefault(plain, plain)));
        var first = near.map(country -> country.toLowerCase(Locale.ROOT) + "-").orElse("?");
        return Stream.of(named(plain, false), named(plain, true)).filter(found -> !found.isEmpty()).findFirst()
                .flatMap(found -> found.stream().min(Comparator.comparing((String it) -> !it.startsWith(first))
                        .thenComparing(String::length).thenComparing(it -> it)))
                .map(Regions::region);
    }

    private static Set<String> named(String plain, boolean slip) {
        return Loaded.NAMES.entrySet().stream().filter(each -> each.getValue().stream().map(Gazetteer::plain)
                .anyMatch(name -> slip ? Typo.one(plain, name) : name.equals(plain))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Region region(String code) {
        return new Region(code.toUpperCase(Locale.ROOT),
                Loaded.NAMES.getOrDefault(code, Set.of(code)).iterator().next());
    }
}
