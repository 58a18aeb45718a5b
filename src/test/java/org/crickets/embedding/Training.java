package org.crickets.embedding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.crickets.understand.Meaning;

/** Finds, by gradient descent with momentum, the weights that tell the example phrases apart (multinomial logistic regression). */
final class Training {
    private static final int SIZE = SentenceModel.SIZE;
    private static final int STEPS = 250;
    private static final double RATE = 0.7;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINK = 3e-4;
    /** The vectors of a sentence model lie close together; spread out, they are told apart in fewer steps. */
    private static final float SPREAD = 6;

    private final List<Meaning> meanings;
    private final int[] labels;
    private final float[][] vectors;
    private final float[] mean = new float[SIZE];

    Training(Phrases phrases, float[][] vectors) {
        this.meanings = phrases.all().stream().map(Phrases.Phrase::meaning).distinct().toList();
        this.labels = phrases.all().stream().mapToInt(p -> meanings.indexOf(p.meaning())).toArray();
        for (float[] vector : vectors) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
        this.vectors = new float[vectors.length][SIZE];
        for (int n = 0; n < vectors.length; n++) {
            for (int i = 0; i < SIZE; i++) {
                this.vectors[n][i] = (vectors[n][i] - mean[i]) * SPREAD;
            }
        }
    }

    /** What the phrases teach of whose place in the file the predicate holds. */
    Weights learn(String checksum, IntPredicate used) {
        int[] chosen = java.util.stream.IntStream.range(0, labels.length).filter(used).toArray();
        float[][] rows = new float[meanings.size()][SIZE];
        float[][] pace = new float[meanings.size()][SIZE];
        double[] bias = new double[meanings.size()];
        for (int step = 0; step < STEPS; step++) {
            step(chosen, rows, pace, bias);
        }
        return weights(checksum, rows, bias);
    }

    private void step(int[] chosen, float[][] rows, float[][] pace, double[] bias) {
        float[][] slope = new float[rows.length][SIZE];
        double[] lean = new double[rows.length];
        for (int n : chosen) {
            double[] off = probabilities(vectors[n], rows, bias);
            off[labels[n]] -= 1;
            for (int k = 0; k < rows.length; k++) {
                float share = (float) (off[k] / chosen.length);
                lean[k] += share;
                for (int i = 0; i < SIZE; i++) {
                    slope[k][i] += share * vectors[n][i];
                }
            }
        }
        for (int k = 0; k < rows.length; k++) {
            bias[k] -= RATE * lean[k];
            for (int i = 0; i < SIZE; i++) {
                pace[k][i] = (float) (MOMENTUM * pace[k][i] + slope[k][i] + SHRINK * rows[k][i]);
                rows[k][i] -= (float) (RATE * pace[k][i]);
            }
        }
    }

    private static double[] probabilities(float[] vector, float[][] rows, double[] bias) {
        double[] out = new double[rows.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < rows.length; k++) {
            float sum = 0;
            for (int i = 0; i < SIZE; i++) {
                sum += rows[k][i] * vector[i];
            }
            out[k] = sum + bias[k];
            most = Math.max(most, out[k]);
        }
        double total = 0;
        for (int k = 0; k < out.length; k++) {
            out[k] = Math.exp(out[k] - most);
            total += out[k];
        }
        for (int k = 0; k < out.length; k++) {
            out[k] /= total;
        }
        return out;
    }

    /** For vectors as the model gives them. */
    private Weights weights(String checksum, float[][] rows, double[] bias) {
        List<Weights.Row> out = new ArrayList<>();
        for (int k = 0; k < rows.length; k++) {
            float[] direction = new float[SIZE];
            double shift = bias[k];
            for (int i = 0; i < SIZE; i++) {
                direction[i] = rows[k][i] * SPREAD;
                shift -= direction[i] * mean[i];
            }
            out.add(new Weights.Row(meanings.get(k), (float) shift, direction));
        }
        return new Weights(checksum, out);
    }
}
