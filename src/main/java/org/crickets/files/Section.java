package org.crickets.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A part of a YAML file: keys with values, lists or parts of their own. Asking for a key also makes it a known one. */
public final class Section {
    private final String file;
    private final String path;
    private final int line;
    private final List<Problem> problems;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    private record Entry(int line, Node value) {}

    Section(String file, String path, int line, MappingNode node, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.problems = problems;
        for (var tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                add(Yaml.line(tuple.getKeyNode()), "A key has to be a plain word.", "key: value");
                continue;
            }
            var entry = new Entry(Yaml.line(key), tuple.getValueNode());
            var before = entries.putIfAbsent(key.getValue(), entry);
            if (before != null)
                add(entry.line(), "\"" + at(key.getValue()) + "\" stands here twice, first in line " + before.line()
                        + ".", "one of the two lines only.");
        }
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    private void add(int where, String wrong, String example) {
        problems.add(new Problem(file, where, wrong, example));
    }

    /** The value of a key that has to be there; empty after a problem was noted. */
    public <T> Optional<T> get(String key, Format<T> format) {
        return entry(key, key + ": " + format.example()).flatMap(entry -> scalar(key, entry.value(), format));
    }

    /** The value of a key that may be missing; empty also after a problem was noted. */
    public <T> Optional<T> maybe(String key, Format<T> format) {
        return has(key) ? get(key, format) : Optional.empty();
    }

    /** The values of a key that has to be there, as a list in brackets or with dashes, or just one. */
    public <T> List<T> list(String key, Format<T> format) {
        var found = new ArrayList<T>();
        entry(key, key + ": [" + format.example() + "]").ifPresent(entry -> {
            var nodes = entry.value() instanceof SequenceNode list ? list.getValue() : List.of(entry.value());
            nodes.forEach(node -> scalar(key, node, format).ifPresent(found::add));
            if (nodes.isEmpty())
                add(entry.line(), "\"" + at(key) + "\" is an empty list.", key + ": [" + format.example() + "]");
        });
        return List.copyOf(found);
    }

    /** A part that has to be there. */
    public Optional<Section> section(String key, String example) {
        return entry(key, key + ": {" + example + "}").flatMap(entry -> part(key, entry, example));
    }

    /** A part that may be missing. */
    public Optional<Section> maybeSection(String key, String example) {
        return has(key) ? section(key, example) : Optional.empty();
    }

    /** The keys that are written, in their order. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** Whether a key is written; it then counts as a known one. */
    public boolean has(String key) {
        known.add(key);
        return entries.containsKey(key);
    }

    /** Notes a problem with a key's value that only shows beside other values. */
    public void wrong(String key, String wrong, String example) {
        var entry = entries.get(key);
        add(entry == null ? line : entry.line(), wrong, key + ": " + example);
    }

    /** The line of a key, or of this part where the key is missing. */
    public int line(String key) {
        var entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    /** Notes every key nobody asked for. */
    public void noMore() {
        entries.forEach((key, entry) -> {
            if (!known.contains(key))
                add(entry.line(), "\"" + at(key) + "\" is no key here; known are " + String.join(", ", known) + ".",
                        Near.word(key, known).map(it -> it + ": …").orElse("a line without it."));
        });
    }

    /** The value, made only if the whole file was free of problems so far. */
    public <T> Read<T> made(Supplier<T> value) {
        return problems.isEmpty() ? new Read.Good<>(value.get()) : new Read.Bad<>(sorted());
    }

    private List<Problem> sorted() {
        return problems.stream().sorted((a, b) -> Integer.compare(a.line(), b.line())).toList();
    }

    private Optional<Entry> entry(String key, String example) {
        known.add(key);
        var entry = Optional.ofNullable(entries.get(key));
        if (entry.isEmpty())
            add(line, "\"" + at(key) + "\" is missing.", example);
        return entry;
    }

    private Optional<Section> part(String key, Entry entry, String example) {
        if (entry.value() instanceof MappingNode mapping)
            return Optional.of(new Section(file, at(key), entry.line(), mapping, problems));
        add(entry.line(), "\"" + at(key) + "\" has parts of its own, one a line, indented.",
                key + ": {" + example + "}");
        return Optional.empty();
    }

    private <T> Optional<T> scalar(String key, Node node, Format<T> format) {
        if (!(node instanceof ScalarNode scalar)) {
            add(Yaml.line(node), "\"" + at(key) + "\" takes one value.", key + ": " + format.example());
            return Optional.empty();
        }
        return switch (format.parse(scalar.getValue())) {
            case Format.Parsed.Fine<T>(var value) -> Optional.of(value);
            case Format.Parsed.Wrong<T>(var wrong) -> {
                add(Yaml.line(node), "\"" + at(key) + "\": " + wrong, key + ": " + format.example());
                yield Optional.empty();
            }
        };
    }
}
