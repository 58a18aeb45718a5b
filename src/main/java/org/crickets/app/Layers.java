package org.crickets.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crickets.files.Format;
import org.crickets.files.Section;

/**
 * A part of the settings as it stands in several files.
 *
 * @param sections the file that wins first, the one that has every key last
 */
record Layers(List<Section> sections) {

    /** The value in the first file that has the key. */
    <T> Optional<T> get(String key, Format<T> format) {
        return holder(key).get(key, format);
    }

    /** The values in the first file that has the key. */
    <T> List<T> list(String key, Format<T> format) {
        return holder(key).list(key, format);
    }

    Layers part(String key, String example) {
        return new Layers(sections.stream().flatMap(it -> it.maybeSection(key, example).stream()).toList());
    }

    /** Notes what is wrong with a key beside other values, in the file that wins, for the default alone is never wrong. */
    void wrong(String key, String wrong, String example) {
        sections.getFirst().wrong(key, wrong, example);
    }

    /** Notes every key nobody asked for. */
    void noMore() {
        sections.forEach(Section::noMore);
    }

    /** The first file that has the key; asking every file makes it a known key in all of them. */
    private Section holder(String key) {
        var holders = sections.stream().collect(Collectors.partitioningBy(it -> it.has(key)));
        return holders.getOrDefault(true, List.of()).stream().findFirst().orElse(sections.getLast());
    }
}
