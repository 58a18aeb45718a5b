package org.crickets.understand;

import java.util.List;

/** Reads messages. Never throws for any text, and never returns an empty list. */
@FunctionalInterface
public interface Understanding {
    /** The acts of a message in the order of its text. */
    List<Act> acts(String text, Context context);
}
