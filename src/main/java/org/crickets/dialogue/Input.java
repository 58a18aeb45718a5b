package org.crickets.dialogue;

import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.received.Invitation;
import org.crickets.understand.received.Letter;

/** What a user did. */
public sealed interface Input {
    /** A text, and what a second reader made of it; that counts only where it is not understood. */
    record Said(String text, List<Act> advice) implements Input {
        public Said {
            advice = List.copyOf(advice);
        }

        public Said(String text) {
            this(text, List.of());
        }
    }

    /** The user changed a message: what it told is taken back and told anew, as if it were said now. */
    record Changed(String text, List<Act> advice) implements Input {
        public Changed {
            advice = List.copyOf(advice);
        }
    }

    record Tapped(Tap tap) implements Input {}

    /** A command without its slash, and what stood behind it. */
    record Command(String name, String argument) implements Input {}

    /** A shared place, in degrees. */
    record Place(double latitude, double longitude) implements Input {}

    /** A file with events of a calendar, and what was typed beside it. */
    record Invited(List<Invitation> invitations, String caption) implements Input {
        public Invited {
            invitations = List.copyOf(invitations);
        }
    }

    /** A file with an e-mail, and what was typed beside it. */
    record Mailed(Letter letter, String caption) implements Input {}

    /** A file that tells nothing: why, as the catalogue's word; and what was typed beside it. */
    record Unread(String why, String caption) implements Input {}

    /** A file that /export made, here or elsewhere, and what was typed beside it. */
    record Brought(Luggage luggage, String caption) implements Input {}

    /**
     * A file that could be one and is not taken: why, as the catalogue's word, where or what, as it fits the text, and
     * what was typed beside it.
     */
    record NotBrought(String why, String what, String caption) implements Input {}

    /** Something that is not text; the Bot API's word for it. */
    record Other(String what) implements Input {}
}
