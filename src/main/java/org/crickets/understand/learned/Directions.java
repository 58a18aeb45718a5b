package org.crickets.understand.learned;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** For each meaning the direction in which the vectors of its sentences lie. */
public record Directions(float[][] rows) {
    void add(float[] vector, double[] scores) {
        for (int k = 0; k < rows.length; k++) {
            double sum = 0;
            for (int i = 0; i < vector.length; i++) {
                sum += rows[k][i] * vector[i];
            }
            scores[k] += sum;
        }
    }

    static Directions read(DataInputStream data, int meanings) throws IOException {
        float[][] rows = new float[meanings][data.readInt()];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                row[i] = data.readFloat();
            }
        }
        return new Directions(rows);
    }

    void write(DataOutputStream data) throws IOException {
        data.writeInt(rows[0].length);
        for (float[] row : rows) {
            for (float value : row) {
                data.writeFloat(value);
            }
        }
    }
}
