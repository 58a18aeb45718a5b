package org.crickets.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The file with the sandbox time that was reached: one line of fixed length, written over and over in one piece. */
final class ClockFile implements AutoCloseable {

    private static final int LENGTH = 40;

    private final FileChannel channel;

    private ClockFile(FileChannel channel) {
        this.channel = channel;
    }

    static ClockFile open(Path file) throws IOException {
        return new ClockFile(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
    }

    /** The time reached in an earlier run, if there was one. */
    static Optional<Instant> read(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return Optional.empty();
        }
        String text = Files.readString(file).strip();
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException broken) {
            throw new SandboxException("The sandbox's clock file " + file + " holds \"" + text
                    + "\"; it should be a moment like 2026-11-06T17:00:00Z. Correct it, or delete it "
                    + "to start at the real time.",
                    broken);
        }
    }

    void write(Instant reached) {
        byte[] text = String.format("%-" + (LENGTH - 1) + "s%n", reached).getBytes(StandardCharsets.US_ASCII);
        try {
            channel.write(ByteBuffer.wrap(text), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException("the sandbox cannot write its clock: " + failed.getMessage(), failed);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
