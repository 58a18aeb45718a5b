package org.crickets.sandbox;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.UUID;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The bytes of files people and the bot send, each under its id in one folder. */
final class FileStore {

    private final Path folder;

    FileStore(Path folder) {
        this.folder = folder;
    }

    /** Writes the bytes and says what was stored; a picture's size is measured when it is sent as one. */
    StoredFile save(Upload upload, boolean picture) {
        String id = "F" + UUID.randomUUID().toString().replace("-", "");
        int[] size = picture ? pixels(upload.bytes()) : new int[]{0, 0};
        try {
            Files.write(folder.resolve(id), upload.bytes());
        } catch (IOException failed) {
            throw new UncheckedIOException("the sandbox cannot keep the file " + upload.name(), failed);
        }
        return new StoredFile(id, upload.name(), upload.mime(), upload.bytes().length, size[0], size[1]);
    }

    byte[] read(StoredFile file) {
        try {
            return Files.readAllBytes(folder.resolve(file.id()));
        } catch (IOException failed) {
            throw new UncheckedIOException("the sandbox cannot read the file " + file.name(), failed);
        }
    }

    /** Width and height, both 0 when it is no picture. */
    private static int[] pixels(byte[] bytes) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return new int[]{0, 0};
            }
            ImageReader reader = readers.next();
            reader.setInput(in);
            return new int[]{reader.getWidth(0), reader.getHeight(0)};
        } catch (IOException broken) {
            return new int[]{0, 0};
        }
    }
}
