package org.crickets.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A backup: a zip file in which each table is a file with a line of JSON for each row, and which says what it holds. */
final class Archive implements Holdings, AutoCloseable {
    private final ZipFile zip;
    private final Manifest manifest;

    private Archive(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** Writes all there is into a file, on the disk when this returns. */
    static Map<String, Sum> write(Holdings all, Path file, Progress progress) throws SQLException, IOException {
        var entries = new ArrayList<Manifest.Entry>();
        var steps = new Steps(progress, all.rows());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : all.parts()) {
                steps.begin("writing " + part.name());
                entries.add(write(all, part, zip, steps));
            }
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(Json.MAPPER.writeValueAsBytes(new Manifest(Manifest.FORMAT, all.schema(), entries)));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        steps.end();
        return sums(entries);
    }

    private static Manifest.Entry write(Holdings all, Part part, ZipOutputStream zip, Steps steps)
            throws SQLException, IOException {
        zip.putNextEntry(new ZipEntry(part.name() + ".jsonl"));
        var tally = new Tally();
        all.read(part, row -> {
            line(zip, row.line());
            tally.add(row.line());
            steps.one();
        });
        zip.closeEntry();
        return new Manifest.Entry(part, tally.sum());
    }

    private static void line(OutputStream out, byte[] line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** @throws StorageProblem if it is no backup, or one that this program does not understand */
    static Archive open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var entry = zip.getEntry(Manifest.NAME);
            if (entry == null)
                throw new IOException("it has no " + Manifest.NAME);
            var tree = Json.MAPPER.readTree(zip.getInputStream(entry));
            if (tree.path("format").asInt() > Manifest.FORMAT)
                throw newer(file);
            return new Archive(zip, Json.MAPPER.treeToValue(tree, Manifest.class));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    static StorageProblem newer(Path file) {
        return new StorageProblem("The backup " + file + " is one of a newer Crickets: restore it with that version.");
    }

    /** Reads all of it once; says what is wrong with a table that does not hold what was written. */
    void check(Progress progress) throws IOException, SQLException {
        var steps = new Steps(progress, manifest.rows());
        for (var entry : manifest.tables()) {
            steps.begin("checking " + entry.part().name());
            var tally = new Tally();
            read(entry.part(), row -> {
                tally.add(row.line());
                steps.one();
            });
            if (!tally.sum().equals(entry.sum()))
                throw new IOException(entry.file() + " does not hold what was written into it");
        }
        steps.end();
    }

    @Override
    public int schema() {
        return manifest.schema();
    }

    @Override
    public List<Part> parts() {
        return manifest.tables().stream().map(Manifest.Entry::part).toList();
    }

    @Override
    public void read(Part part, Row.Taker taker) throws SQLException, IOException {
        var entry = zip.getEntry(manifest.entry(part).file());
        if (entry == null)
            throw new IOException("it has no " + manifest.entry(part).file());
        try (var lines = new BufferedReader(
                new InputStreamReader(zip.getInputStream(entry), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine())
                taker.take(Row.parse(line));
        }
    }

    private static Map<String, Sum> sums(List<Manifest.Entry> entries) {
        var sums = new TreeMap<String, Sum>();
        entries.forEach(entry -> sums.put(entry.part().name(), entry.sum()));
        return sums;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
