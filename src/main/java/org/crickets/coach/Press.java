package org.crickets.coach;

import java.time.Instant;
import java.util.List;
import org.crickets.dialogue.PaperKind;
import org.crickets.plan.Agenda;
import org.crickets.plan.Logged;

/** Makes the files and pictures that are sent, of what is known at the moment of sending. Keeps and logs nothing. */
@FunctionalInterface
public interface Press {
    /**
     * Makes a paper.
     *
     * @throws Failed if it cannot be made, as a picture where the machine cannot draw
     */
    Sheet print(PaperKind kind, Known known);

    /** Something is broken here; the caption, which says the same in words, goes out alone. */
    final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        public Failed(PaperKind kind, Throwable cause) {
            super(kind + " cannot be made", cause);
        }
    }

    /** All that is known of a user; {@code agenda} is what it plans now. */
    record Known(Chat chat, List<Logged> record, List<Journal.Sent> messages, Agenda agenda, Instant now) {
        public Known {
            record = List.copyOf(record);
            messages = List.copyOf(messages);
        }
    }

    /** How the phone shows it. */
    enum Form {
        FILE, PICTURE
    }

    /** What was made; {@code name} is the file's, with its ending. */
    record Sheet(String name, Form form, byte[] bytes) {}
}
