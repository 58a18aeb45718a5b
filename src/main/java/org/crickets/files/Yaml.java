package org.crickets.files;

import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads one YAML file, keeping lines, so that everything wrong in it can be told at once. */
public final class Yaml {
    private Yaml() {}

    /**
     * What a schema makes of a file.
     *
     * @param schema  takes what it knows from the root; what it leaves is an unknown key. It returns a value only if no
     *                problem was found on the way
     * @param example the first lines of a good file
     */
    public static <T> Read<T> read(Shelf.Text text, String example, Function<Section, Read<T>> schema) {
        try {
            var root = composed(text.content());
            if (root instanceof MappingNode mapping) {
                var problems = new ArrayList<Problem>();
                return schema.apply(new Section(text.file(), "", line(mapping), mapping, problems));
            }
            var wrong = root == null ? "The file is empty." : "It is not a list of keys with their values.";
            return Read.Bad.of(text.file(), root == null ? 1 : line(root), wrong, example);
        } catch (MarkedYAMLException e) {
            return damaged(text, e, example);
        } catch (YAMLException e) {
            return Read.Bad.of(text.file(), 1, "It is no YAML: " + e.getMessage() + ".", example);
        }
    }

    private static @Nullable Node composed(String text) {
        var options = new LoaderOptions();
        return new Composer(new ParserImpl(new StreamReader(text), options), new Resolver(), options).getSingleNode();
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** Of a quotation or list that is never closed, the line in which it starts. */
    private static int brokenLine(MarkedYAMLException e, int lines) {
        var mark = e.getProblemMark();
        if (e.getContextMark() != null && (mark == null || mark.getLine() >= lines))
            return e.getContextMark().getLine() + 1;
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static <T> Read<T> damaged(Shelf.Text text, MarkedYAMLException e, String example) {
        var lines = text.content().lines().toList();
        int line = brokenLine(e, lines.size());
        var found = line <= lines.size() ? lines.get(line - 1) : "";
        if (found.substring(0, found.indexOf(found.strip())).contains("\t")
                || String.valueOf(e.getProblem()).contains("TAB"))
            return Read.Bad.of(text.file(), line, "A tab stands in this line; indent with spaces.",
                    "two spaces in front of the key.");
        return Read.Bad.of(text.file(), line, "The YAML breaks here (" + e.getProblem() + "): "
                + Format.quoted(found.strip()) + ".", example);
    }
}
