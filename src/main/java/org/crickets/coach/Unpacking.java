package org.crickets.coach;

import java.time.Instant;
import org.crickets.dialogue.Input;

/** Reads a file that may be one that /export made. Never throws, whatever is in it. */
@FunctionalInterface
public interface Unpacking {
    /** What is in it, or why it is not taken, as of now; with what was typed beside it. */
    Input unpack(byte[] file, String caption, Instant now);
}
