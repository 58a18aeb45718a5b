package org.crickets.dialogue;

/** What a user did. */
public sealed interface Input {
    record Said(String text) implements Input {}

    /** The user changed a message: what it told is taken back and told anew. */
    record Changed(String text) implements Input {}

    record Tapped(Tap tap) implements Input {}

    /** A command without its slash, and what stood behind it. */
    record Command(String name, String argument) implements Input {}

    /** A shared place, in degrees. */
    record Place(double latitude, double longitude) implements Input {}

    /** Something that is not text; the Bot API's word for it. */
    record Other(String what) implements Input {}
}
