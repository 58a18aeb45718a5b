package org.crickets.embedding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Signs;
import org.crickets.understand.learned.Weights;

/** The model at work. Safe for use by many threads. */
final class Sentences implements Examples {
    /** A user's own examples are compared again and again: 512 vectors are 800 KB. */
    private static final int KEPT = 512;

    private final Weights weights;
    private final SentenceModel model;
    private final Map<String, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true);

    Sentences(Weights weights, SentenceModel model) {
        this.weights = weights;
        this.model = model;
    }

    @Override
    public List<Likeness> nearest(Signs signs) {
        return signs.masked().isEmpty() ? weights.likely(signs) : weights.likely(signs, model.vector(signs.masked()));
    }

    /** The cosine of the two vectors, whose length is 1. */
    @Override
    public double alike(String one, String other) {
        float[] a = vector(one);
        float[] b = vector(other);
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private float[] vector(String wording) {
        float[] known;
        synchronized (vectors) {
            known = vectors.getOrDefault(wording, new float[0]);
        }
        return known.length > 0 ? known : computed(wording);
    }

    private float[] computed(String wording) {
        float[] vector = model.vector(wording);
        synchronized (vectors) {
            vectors.put(wording, vector);
            if (vectors.size() > KEPT) {
                vectors.remove(vectors.keySet().iterator().next());
            }
        }
        return vector;
    }
}
