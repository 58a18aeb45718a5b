package org.crickets.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The file of events, one JSON array of them a line, a line being all or nothing. A write has reached the operating
 * system when {@link #append} returns, so that killing the program loses nothing; a last line that was torn is dropped
 * at the start.
 */
final class Journal implements AutoCloseable {

    private static final TypeReference<List<Event>> EVENTS = new TypeReference<>() {
    };
    private static final ObjectWriter WRITER = Json.MAPPER.writerFor(EVENTS);
    private static final ObjectReader READER = Json.MAPPER.readerFor(EVENTS);

    private final FileChannel channel;

    private Journal(FileChannel channel) {
        this.channel = channel;
    }

    /** Replays the file into the world and opens it for more. */
    static Journal open(Path file, World world) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE);
        long whole = wholeLines(channel);
        channel.truncate(whole).position(whole);
        replay(file, world);
        return new Journal(channel);
    }

    /** How many bytes the whole lines take: what follows the last line feed was torn off by a kill. */
    private static long wholeLines(FileChannel channel) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(1);
        for (long at = channel.size(); at > 0; at--) {
            channel.read(one.clear(), at - 1);
            if (one.get(0) == '\n') {
                return at;
            }
        }
        return 0;
    }

    /** Puts a file with just these events in the place of the old one. */
    static void rewrite(Path file, List<List<Event>> lines) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (Journal journal = new Journal(FileChannel.open(next, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING))) {
            for (List<Event> line : lines) {
                journal.append(line);
            }
        }
        try {
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException elsewhere) {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void append(List<Event> events) throws IOException {
        long before = channel.position();
        try {
            ByteBuffer line = line(events);
            while (line.hasRemaining()) {
                channel.write(line);
            }
        } catch (IOException full) {
            channel.truncate(before);
            throw full;
        }
    }

    private static ByteBuffer line(List<Event> events) throws JsonProcessingException {
        byte[] json = WRITER.writeValueAsBytes(events);
        return ByteBuffer.allocate(json.length + 1).put(json).put((byte) '\n').flip();
    }

    private static void replay(Path file, World world) throws IOException {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                events(file, ++number, line).forEach(world::apply);
            }
        }
    }

    private static List<Event> events(Path file, int number, String line) {
        try {
            return READER.readValue(line);
        } catch (JsonProcessingException broken) {
            throw new SandboxException("The sandbox's journal " + file + " is damaged in line " + number + " ("
                    + broken.getOriginalMessage() + "). Move the file away to start with an empty sandbox.", broken);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
