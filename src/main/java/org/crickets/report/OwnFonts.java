package org.crickets.report;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lets Java draw on a machine that has no font, as in a small container: on Linux it asks the machine for its fonts before
 * it takes one of ours, and fails where there is none. So it is told of ours beforehand; that is quicker, too.
 */
final class OwnFonts {
    static final String PROPERTY = "sun.awt.fontconfig";
    private static final String FILE = "NotoSans-Regular.ttf";

    private OwnFonts() {}

    /** To be called before Java is asked for any font; who has set up fonts of their own keeps them. */
    static void offer() {
        if (System.getProperty(PROPERTY) != null || !System.getProperty("os.name").startsWith("Linux"))
            return;
        try {
            System.setProperty(PROPERTY, unpacked().toString());
        } catch (IOException e) {
            throw new UncheckedIOException("no room for a font", e);
        }
    }

    private static Path unpacked() throws IOException {
        var folder = Files.createTempDirectory("crickets-fonts");
        var font = folder.resolve(FILE);
        var list = folder.resolve("fontconfig.properties");
        Stream.of(folder, font, list).forEach(path -> path.toFile().deleteOnExit());
        try (var bytes = OwnFonts.class.getResourceAsStream("fonts/" + FILE)) {
            if (bytes == null)
                throw new FileNotFoundException(FILE + " is not packed");
            Files.copy(bytes, font);
        }
        Files.write(list, lines(font));
        return list;
    }

    /** Every name that Java knows without being told stands for the one font. */
    private static List<String> lines(Path font) {
        var names = Stream.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")
                .flatMap(name -> Stream.of("plain", "bold", "italic", "bolditalic")
                        .map(style -> name + "." + style + ".latin-1=Noto Sans"));
        return Stream.of(Stream.of("version=1", "sequence.allfonts=latin-1", "filename.Noto_Sans=" + font), names)
                .flatMap(each -> each).toList();
    }
}
