package org.crickets.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.embedding.Vectors;
import org.crickets.understand.Meaning;
import org.crickets.understand.Reader;
import org.crickets.understand.Signs;
import org.crickets.understand.learned.Directions;
import org.crickets.understand.learned.Table;
import org.crickets.understand.learned.Weights;

/** Finds, by gradient descent with momentum, the weights that tell the examples apart (multinomial logistic regression). */
final class Training {
    private static final int STEPS = 300;
    private static final double RATE = 0.7;
    private static final double MOMENTUM = 0.9;
    private static final double SHRINK = 3e-4;
    /** The vectors of a sentence model lie close together; spread out, they are told apart in fewer steps. */
    private static final float SPREAD = 6;
    /** How much words count beside cues and vectors. */
    private static final float WORDS = 8;
    private static final float CUES = 0.75f;

    private final List<Meaning> meanings;
    private final int[] labels;
    private final List<Signs> signs;
    private final float[][] vectors;
    private final float[] mean = new float[Vectors.SIZE];

    /** An example's signs: where they stand in the table, and how much they count. */
    private record Sparse(int[] at, float[] value) {}

    /** What is being learned: a row of weights a meaning, of all signs and then of the vector's numbers. */
    private record Model(float[][] rows, double[] bias) {}

    Training(Phrases phrases, Vectors model) {
        this.meanings = phrases.all().stream().map(Phrases.Phrase::meaning).distinct().toList();
        this.labels = phrases.all().stream().mapToInt(p -> meanings.indexOf(p.meaning())).toArray();
        this.signs = phrases.all().stream().map(p -> Reader.signs(p.text(), p.context())).toList();
        this.vectors = signs.stream().map(s -> model.of(s.masked())).toArray(float[][]::new);
        for (float[] vector : vectors) {
            for (int i = 0; i < Vectors.SIZE; i++) {
                mean[i] += vector[i] / vectors.length;
            }
        }
    }

    Signs signs(int n) {
        return signs.get(n);
    }

    float[] vector(int n) {
        return vectors[n];
    }

    /** What the examples teach of whose place the predicate holds. */
    Weights learn(String checksum, IntPredicate used) {
        int[] chosen = IntStream.range(0, labels.length).filter(used).toArray();
        List<String> names = names(chosen);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(n -> places.put(n, places.size()));
        Sparse[] seen = signs.stream().map(s -> sparse(s, places)).toArray(Sparse[]::new);
        Model words = descend(chosen, seen, names.size(), false);
        Model both = descend(chosen, seen, names.size(), true);
        return new Weights(checksum, meanings, table(names, words, false), table(names, both, true),
                directions(names.size(), both));
    }

    /** What only one example shows teaches nothing about others. */
    private List<String> names(int[] chosen) {
        Map<String, Long> counts = Arrays.stream(chosen).boxed().flatMap(n -> all(signs.get(n)).stream().distinct())
                .collect(Collectors.groupingBy(n -> n, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    }

    private static List<String> all(Signs signs) {
        List<String> out = new ArrayList<>(signs.words());
        signs.cues().forEach(c -> out.add(Table.cue(c)));
        return out;
    }

    private static Sparse sparse(Signs signs, Map<String, Integer> places) {
        int[] words = signs.words().stream().distinct().filter(places::containsKey).mapToInt(places::get).toArray();
        int[] cues = signs.cues().stream().map(Table::cue).filter(places::containsKey).mapToInt(places::get).toArray();
        float[] value = new float[words.length + cues.length];
        Arrays.fill(value, 0, words.length, WORDS / (float) Math.sqrt(Math.max(1, words.length)));
        Arrays.fill(value, words.length, value.length, CUES);
        return new Sparse(IntStream.concat(Arrays.stream(words), Arrays.stream(cues)).toArray(), value);
    }

    private Model descend(int[] chosen, Sparse[] seen, int signCount, boolean dense) {
        int size = signCount + (dense ? Vectors.SIZE : 0);
        Model model = new Model(new float[meanings.size()][size], new double[meanings.size()]);
        float[][] pace = new float[meanings.size()][size];
        for (int step = 0; step < STEPS; step++) {
            step(chosen, seen, model, pace, dense ? signCount : -1);
        }
        return model;
    }

    private void step(int[] chosen, Sparse[] seen, Model model, float[][] pace, int dense) {
        float[][] slope = new float[pace.length][pace[0].length];
        double[] lean = new double[pace.length];
        for (int n : chosen) {
            double[] off = probabilities(model, seen[n], n, dense);
            off[labels[n]] -= 1;
            for (int k = 0; k < off.length; k++) {
                float share = (float) (off[k] / chosen.length);
                lean[k] += share;
                add(slope[k], share, seen[n], n, dense);
            }
        }
        for (int k = 0; k < pace.length; k++) {
            model.bias()[k] -= RATE * lean[k];
            float[] row = model.rows()[k];
            for (int i = 0; i < row.length; i++) {
                pace[k][i] = (float) (MOMENTUM * pace[k][i] + slope[k][i] + SHRINK * row[i]);
                row[i] -= (float) (RATE * pace[k][i]);
            }
        }
    }

    private void add(float[] slope, float share, Sparse seen, int n, int dense) {
        for (int i = 0; i < seen.at().length; i++) {
            slope[seen.at()[i]] += share * seen.value()[i];
        }
        for (int i = 0; dense >= 0 && i < Vectors.SIZE; i++) {
            slope[dense + i] += share * (vectors[n][i] - mean[i]) * SPREAD;
        }
    }

    private double[] probabilities(Model model, Sparse seen, int n, int dense) {
        double[] out = new double[meanings.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < out.length; k++) {
            float[] row = model.rows()[k];
            float sum = 0;
            for (int i = 0; i < seen.at().length; i++) {
                sum += row[seen.at()[i]] * seen.value()[i];
            }
            for (int i = 0; dense >= 0 && i < Vectors.SIZE; i++) {
                sum += row[dense + i] * (vectors[n][i] - mean[i]) * SPREAD;
            }
            out[k] = sum + model.bias()[k];
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

    /** For signs that count 1 together (words) or each (cues), and for vectors that are not shifted by their mean. */
    private Table table(List<String> names, Model model, boolean dense) {
        double[] bias = model.bias().clone();
        for (int k = 0; dense && k < bias.length; k++) {
            for (int i = 0; i < Vectors.SIZE; i++) {
                bias[k] -= model.rows()[k][names.size() + i] * SPREAD * mean[i];
            }
        }
        Map<String, Table.Row> rows = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            float[] exact = new float[bias.length];
            for (int k = 0; k < exact.length; k++) {
                exact[k] = model.rows()[k][i] * (names.get(i).startsWith(Table.cue("")) ? CUES : WORDS);
            }
            rows.put(names.get(i), Table.Row.of(exact));
        }
        return new Table(bias, rows);
    }

    private static Directions directions(int from, Model model) {
        float[][] rows = new float[model.rows().length][Vectors.SIZE];
        for (int k = 0; k < rows.length; k++) {
            for (int i = 0; i < Vectors.SIZE; i++) {
                rows[k][i] = model.rows()[k][from + i] * SPREAD;
            }
        }
        return new Directions(rows);
    }
}
