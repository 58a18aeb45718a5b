package org.crickets.understand;

import java.util.List;
import org.crickets.understand.reading.Acts;

/** Reads messages with the date grammar, the names and the cue table; where they are unsure, by examples; else it asks. */
public final class Reader implements Understanding {
    private static final Reader STANDARD = new Reader(Examples.words());

    private final Examples examples;

    private Reader(Examples examples) {
        this.examples = examples;
    }

    /** Without a sentence model. Safe for use by many threads. */
    public static Reader standard() {
        return STANDARD;
    }

    /** With a sentence model, say. */
    public static Reader with(Examples examples) {
        return new Reader(examples);
    }

    /**
     * The acts of a message, never empty, and the cues that led to them.
     *
     * @param wording the message with names, jobs, days and times masked, for {@link Context.Own}
     */
    public record Read(List<Act> acts, List<String> why, String wording) {
        public Read {
            acts = List.copyOf(acts);
            why = List.copyOf(why);
        }
    }

    /** What the third layer sees of a message: what it learns from, and is asked about. */
    public static Signs signs(String text, Context context) {
        return Acts.signs(text, context);
    }

    @Override
    public List<Act> acts(String text, Context context) {
        return Acts.of(text, context, examples);
    }

    /** Like {@link #acts}, with reasons. */
    public Read read(String text, Context context) {
        return Acts.read(text, context, examples);
    }
}
