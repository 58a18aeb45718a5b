package org.crickets.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder for one database that is thrown away; on a disk, for it may not fit into memory. */
record Scratch(Path folder) implements AutoCloseable {
    /** Empty, also where a program that died left something in it. */
    static Scratch at(Path folder) throws IOException {
        delete(folder);
        return new Scratch(Files.createDirectories(folder));
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder))
            return;
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.toList())
                Files.delete(file);
        }
        Files.delete(folder);
    }
}
