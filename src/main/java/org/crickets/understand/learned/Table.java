package org.crickets.understand.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crickets.understand.Signs;

/**
 * What each word and cue speaks for. A weight is a byte times its sign's scale: half a per cent off at most.
 *
 * @param bias how common each meaning is
 */
public record Table(double[] bias, Map<String, Row> rows) {
    private static final String CUE = "#";

    public Table {
        rows = Map.copyOf(rows);
    }

    /** One sign's weights, one a meaning. */
    public record Row(float scale, byte[] weights) {
        /** The weights to the precision of a byte. */
        public static Row of(float[] exact) {
            float most = 1e-9f;
            for (float weight : exact) {
                most = Math.max(most, Math.abs(weight));
            }
            byte[] bytes = new byte[exact.length];
            for (int k = 0; k < bytes.length; k++) {
                bytes[k] = (byte) Math.round(exact[k] / most * Byte.MAX_VALUE);
            }
            return new Row(most / Byte.MAX_VALUE, bytes);
        }

        private void add(double share, double[] scores) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += share * scale * weights[k];
            }
        }
    }

    /** A cue's name in the table, apart from a word that is written like it. */
    public static String cue(String name) {
        return CUE + name;
    }

    /** The score of every meaning. The words share one vote of length 1, however many there are; each cue has its own. */
    double[] scores(Signs signs) {
        double[] scores = bias.clone();
        List<Row> known = new ArrayList<>();
        for (String word : new LinkedHashSet<>(signs.words())) {
            Row row = rows.get(word);
            if (row != null) {
                known.add(row);
            }
        }
        known.forEach(row -> row.add(1 / Math.sqrt(known.size()), scores));
        for (String cue : signs.cues()) {
            Row row = rows.get(cue(cue));
            if (row != null) {
                row.add(1, scores);
            }
        }
        return scores;
    }

    static Table read(DataInputStream data, int meanings) throws IOException {
        double[] bias = new double[meanings];
        for (int k = 0; k < meanings; k++) {
            bias[k] = data.readFloat();
        }
        int count = data.readInt();
        Map<String, Row> rows = HashMap.newHashMap(count);
        for (int i = 0; i < count; i++) {
            String sign = data.readUTF();
            float scale = data.readFloat();
            byte[] weights = new byte[meanings];
            data.readFully(weights);
            rows.put(sign, new Row(scale, weights));
        }
        return new Table(bias, rows);
    }

    void write(DataOutputStream data) throws IOException {
        for (double b : bias) {
            data.writeFloat((float) b);
        }
        data.writeInt(rows.size());
        for (Map.Entry<String, Row> row : new TreeMap<>(rows).entrySet()) {
            data.writeUTF(row.getKey());
            data.writeFloat(row.getValue().scale());
            data.write(row.getValue().weights());
        }
    }
}
