package org.crickets.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;

/** The vectors of sentences, for learning. */
public final class Vectors {
    /** How many numbers a vector has. */
    public static final int SIZE = SentenceModel.SIZE;
    /** Whose vectors they are. */
    public static final String MODEL = SentenceModel.NAME;

    private final SentenceModel model;

    /** Loads the model, in about a second. */
    public Vectors() throws IOException, OrtException {
        model = SentenceModel.load();
    }

    /** One of length 1. */
    public float[] of(String sentence) {
        return model.vector(sentence.isEmpty() ? "x" : sentence);
    }
}
