package org.crickets.dialogue;

import java.util.Collection;
import java.util.Collections;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The languages there are catalogues in, one of them spoken.
 *
 * @param all    the catalogues by language tag, such as {@code en} or {@code pt-BR}
 * @param spoken the one that is spoken now
 */
public record Languages(SortedMap<String, Messages> all, String spoken) {
    /** The language of everybody whose own there is no catalogue in. */
    public static final String USUAL = "en";

    public Languages {
        if (!all.containsKey(USUAL))
            throw new IllegalArgumentException("there is no catalogue in the usual language, " + USUAL);
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
        spoken = all.containsKey(spoken) ? spoken : USUAL;
    }

    /** All of them, the usual one spoken. */
    public static Languages of(Map<String, Messages> all) {
        return new Languages(new TreeMap<>(all), USUAL);
    }

    /** The same languages with that one spoken; the usual one if there is no such. */
    public Languages speaking(String tag) {
        return tag.equals(spoken) ? this : new Languages(all, tag);
    }

    /** The catalogue of the language that is spoken. */
    public Messages messages() {
        return Optional.ofNullable(all.get(spoken)).orElseThrow();
    }

    /** The tags of all languages, the usual one first. */
    public List<String> tags() {
        return all.keySet().stream().sorted((a, b) -> Boolean.compare(b.equals(USUAL), a.equals(USUAL))).toList();
    }

    /** What a language calls itself, such as "Deutsch". */
    public String name(String tag) {
        return speaking(tag).messages().say("language.name");
    }

    /**
     * The language for somebody whose phone is set to one: {@code de-AT} speaks {@code de}. Empty where there is no such, or
     * where the phone does not say.
     */
    public Optional<String> closest(String phone) {
        return Optional.ofNullable(lookup(phone.replace('_', '-'), all.keySet()));
    }

    private static @Nullable String lookup(String phone, Collection<String> tags) {
        try {
            var locale = new Locale.Builder().setLanguageTag(phone).build();
            return locale.getLanguage().isEmpty()
                    ? null
                    : Locale.lookupTag(Locale.LanguageRange.parse(locale.toLanguageTag()), tags);
        } catch (IllformedLocaleException _) {
            return null;
        }
    }
}
