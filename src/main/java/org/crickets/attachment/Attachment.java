package org.crickets.attachment;

import java.util.List;
import org.crickets.understand.received.Invitation;
import org.crickets.understand.received.Letter;

/** What a file turned out to hold. */
public sealed interface Attachment {
    /** Text, as somebody could have typed it. */
    record Written(String text) implements Attachment {}

    /** At least one event of a calendar. */
    record Invited(List<Invitation> invitations) implements Attachment {
        public Invited {
            invitations = List.copyOf(invitations);
        }
    }

    /** An e-mail that invites to nothing. */
    record Mailed(Letter letter) implements Attachment {}

    /** Nothing that can be read. */
    record Unreadable(Why why) implements Attachment {}

    /** Why a file cannot be read. */
    enum Why {
        /** There is nothing in it. */
        EMPTY,
        /** A calendar without an event that has a start, or no calendar at all. */
        NO_EVENT,
        /** An e-mail without a text. */
        NO_MAIL,
        /** Said to be text, and it is none. */
        NO_TEXT
    }
}
