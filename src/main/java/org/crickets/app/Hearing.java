package org.crickets.app;

import org.crickets.dialogue.Heard;
import org.crickets.understand.Context;

/** Understanding, for the dialogue. */
final class Hearing implements Heard.Ears {
    @Override
    public Heard hear(String text, Context context) {
        throw new IllegalStateException();
    }
}
