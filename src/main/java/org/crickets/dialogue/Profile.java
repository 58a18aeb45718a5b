package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a user told once about themselves, for the end of their notes.
 *
 * @param signature    the name, maybe with more lines below it
 * @param contact      how to reach the user: phone, e-mail, link
 * @param availability when the user is free; it goes on after "I am free"
 * @param asked        what was asked for already, so that it is not asked again
 */
public record Profile(Optional<String> signature, Optional<String> contact, Optional<String> availability,
        List<Part> asked) {
    /** Nothing told, nothing asked. */
    public static final Profile NONE = new Profile(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    public Profile {
        asked = List.copyOf(asked);
    }

    /** One piece of it, in the order in which they are asked for. */
    public enum Part {
        SIGNATURE, CONTACT, AVAILABILITY
    }

    Optional<String> value(Part part) {
        return switch (part) {
            case SIGNATURE -> signature;
            case CONTACT -> contact;
            case AVAILABILITY -> availability;
        };
    }

    /** Neither told nor asked for. */
    boolean isMissing(Part part) {
        return value(part).isEmpty() && !asked.contains(part);
    }

    /** With another value of that piece; empty takes it away. */
    Profile with(Part part, Optional<String> value) {
        return switch (part) {
            case SIGNATURE -> new Profile(value, contact, availability, asked);
            case CONTACT -> new Profile(signature, value, availability, asked);
            case AVAILABILITY -> new Profile(signature, contact, value, asked);
        };
    }

    /** That piece is not asked for again. */
    Profile asked(Part part) {
        return new Profile(signature, contact, availability,
                Stream.concat(asked.stream(), Stream.of(part)).distinct().toList());
    }

    /** The question for that piece was put off. */
    Profile putOff(Part part) {
        return new Profile(signature, contact, availability, asked.stream().filter(it -> it != part).toList());
    }
}
