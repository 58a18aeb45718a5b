package org.crickets.understand.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crickets.understand.Likeness;
import org.crickets.understand.Meaning;
import org.crickets.understand.Signs;

/**
 * Two ways to name what a message means, both learned from the same examples (multinomial logistic regression): by its words
 * and cues, and by these together with the direction its sentence vector lies in.
 *
 * @param checksum of the examples
 * @param meanings in the order of all rows
 */
public record Weights(String checksum, List<Meaning> meanings, Table words, Table beside, Directions directions) {
    private static final String FILE = "/understand/examples.bin";

    public Weights {
        meanings = List.copyOf(meanings);
    }

    /** Those packed into the program. */
    public static Weights packed() {
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalStateException("unreadable resource " + FILE, e);
        }
    }

    static Weights read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
        String checksum = data.readUTF();
        int count = data.readInt();
        List<Meaning> meanings = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            meanings.add(Meaning.valueOf(data.readUTF()));
        }
        return new Weights(checksum, meanings, Table.read(data, count), Table.read(data, count),
                Directions.read(data, count));
    }

    /** Writes what {@link #packed} reads. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeUTF(checksum);
        data.writeInt(meanings.size());
        for (Meaning meaning : meanings) {
            data.writeUTF(meaning.name());
        }
        words.write(data);
        beside.write(data);
        directions.write(data);
        data.flush();
    }

    /** Every meaning with its probability by words and cues, the likeliest first; together 1. */
    public List<Likeness> likely(Signs signs) {
        double[] scores = words.scores(signs);
        return ranked(scores);
    }

    /** The same by words, cues and the sentence's vector, whose length is 1. */
    public List<Likeness> likely(Signs signs, float[] vector) {
        double[] scores = beside.scores(signs);
        directions.add(vector, scores);
        return ranked(scores);
    }

    private List<Likeness> ranked(double[] scores) {
        double most = java.util.Arrays.stream(scores).max().orElse(0);
        double[] shares = new double[scores.length];
        for (int k = 0; k < scores.length; k++) {
            shares[k] = Math.exp(scores[k] - most);
        }
        double sum = java.util.Arrays.stream(shares).sum();
        List<Likeness> out = new ArrayList<>(scores.length);
        for (int k = 0; k < scores.length; k++) {
            out.add(new Likeness(meanings.get(k), shares[k] / sum));
        }
        out.sort(Comparator.comparingDouble(Likeness::score).reversed());
        return out;
    }
}
