package org.crickets.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Where files of the configuration come from: the operator's folder, and for each file that it lacks the default packed
 * into the program.
 *
 * @param folder the operator's config folder, if there is one
 */
public record Shelf(Optional<Path> folder) {
    private static final int LARGEST = 1_000_000;
    private static final String PACKED = "/config/";

    /** The packed defaults alone. */
    public static Shelf packed() {
        return new Shelf(Optional.empty());
    }

    /**
     * The names of the files of one part.
     *
     * @param part   the part's folder, such as {@code playbooks}; "" for the configuration's own
     * @param ending how the names end, such as {@code .yaml}; others are passed over
     * @param packed the packed defaults of the part, which the program knows by name
     */
    public Read<List<String>> names(String part, String ending, List<String> packed) {
        var names = new TreeSet<String>();
        var before = part.isEmpty() ? "" : part + "/";
        packed.forEach(name -> names.add(before + name));
        var here = folder.map(it -> it.resolve(part)).filter(Files::isDirectory);
        if (here.isEmpty())
            return new Read.Good<>(List.copyOf(names));
        try (var files = Files.list(here.get())) {
            files.map(it -> it.getFileName().toString()).filter(visible(ending))
                    .forEach(name -> names.add(before + name));
            return new Read.Good<>(List.copyOf(names));
        } catch (IOException e) {
            return unreadable(here.get(), e);
        }
    }

    private static Predicate<String> visible(String ending) {
        return name -> name.endsWith(ending) && !name.startsWith(".");
    }

    /** Whether there is a file of that name, the operator's or a packed one. */
    public boolean has(String name) {
        return folder.map(it -> it.resolve(name)).filter(Files::exists).isPresent()
                || Shelf.class.getResource(PACKED + name) != null;
    }

    /** The text of a file by its name, such as {@code playbooks/balanced.yaml}. */
    public Read<Text> text(String name) {
        var own = folder.map(it -> it.resolve(name)).filter(Files::exists);
        try {
            if (own.isPresent())
                return decoded(own.get().toString(), Files.readAllBytes(own.get()));
            try (var stream = Shelf.class.getResourceAsStream(PACKED + name)) {
                if (stream == null)
                    return Read.Bad.of("config/" + name, 0, "There is no such file.", "a file of that name.");
                return decoded("config/" + name, stream.readAllBytes());
            }
        } catch (IOException e) {
            return unreadable(own.orElse(Path.of(name)), e);
        }
    }

    private static <T> Read<T> unreadable(Path path, IOException e) {
        return Read.Bad.of(path.toString(), 0, "It cannot be read: " + e.getClass().getSimpleName() + ".",
                "chmod a+r " + path);
    }

    private static Read<Text> decoded(String file, byte[] bytes) {
        if (bytes.length > LARGEST)
            return Read.Bad.of(file, 0, "It is larger than 1 MB.", "a file of some hundred lines.");
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Read.Good<>(new Text(file, text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (CharacterCodingException _) {
            return Read.Bad.of(file, 0, "It is not in UTF-8.", "save it again with the encoding UTF-8.");
        }
    }

    /**
     * The content of one file.
     *
     * @param file how the operator knows it
     */
    public record Text(String file, String content) {}
}
