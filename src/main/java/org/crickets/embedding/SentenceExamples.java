package org.crickets.embedding;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Signs;
import org.crickets.understand.learned.Weights;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examples by a sentence model, which is loaded when it is first needed. Where it cannot be, one line is logged and words
 * and cues are judged alone. Safe for use by many threads; those that come while it is loaded wait for it.
 */
public final class SentenceExamples implements Examples {
    private static final Logger LOG = LoggerFactory.getLogger(SentenceExamples.class);
    private static final SentenceExamples SHARED = new SentenceExamples(Memory::here);

    private final Supplier<Memory> memory;
    private volatile @Nullable Examples loaded;

    SentenceExamples(Supplier<Memory> memory) {
        this.memory = memory;
    }

    /** The only one of this process, for it takes 100 MB. */
    public static SentenceExamples shared() {
        return SHARED;
    }

    @Override
    public List<Likeness> nearest(Signs signs) {
        return ready().nearest(signs);
    }

    @Override
    public double alike(String one, String other) {
        return ready().alike(one, other);
    }

    /** Loads it now, in about a second, if it has not been loaded. */
    public void load() {
        ready();
    }

    private Examples ready() {
        Examples ready = loaded;
        return ready == null ? loadOnce() : ready;
    }

    private synchronized Examples loadOnce() {
        Examples ready = loaded;
        if (ready == null) {
            ready = loading();
            loaded = ready;
        }
        return ready;
    }

    private Examples loading() {
        Optional<String> shortage = memory.get().shortage();
        if (shortage.isPresent()) {
            LOG.info("The bot understands by words and cues alone and asks more often, because {}.", shortage.get());
            return Examples.words();
        }
        try {
            Weights weights = Weights.packed();
            SentenceModel model = SentenceModel.load();
            // The first sentence takes longest, and shows whether the native code works here.
            model.vector("hello");
            return new Sentences(weights, model);
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            LOG.warn(
                    "The bot understands by words and cues alone and asks more often: their model needs a folder that it may"
                            + " unpack native code to and run it from (-Djava.io.tmpdir={} now). {}",
                    System.getProperty("java.io.tmpdir"), cause(e));
            return Examples.words();
        }
    }

    /** What went wrong at the bottom of it, on one line. */
    private static String cause(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.toString().lines().findFirst().orElse("");
    }
}
