package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;

/** What stands under a message. */
public sealed interface Keyboard {
    /** Nothing. */
    record None() implements Keyboard {}

    /** Rows of buttons. */
    record Inline(List<List<Button>> rows) implements Keyboard {
        public Inline {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** The user is to type; a hint of 1 to 64 characters stands in the field. */
    record Type(String placeholder) implements Keyboard {}

    /** How a button stands out from the others. */
    enum Style {
        /** Something is done. */
        SUCCESS,
        /** Something is gone afterwards. */
        DANGER
    }

    /** One button. Labels have at most 20 characters. */
    sealed interface Button {
        String label();

        record Act(String label, Tap tap, Optional<Style> style) implements Button {
            public Act(String label, Tap tap) {
                this(label, tap, Optional.empty());
            }
        }

        /** Copies 1 to 256 characters. */
        record Copy(String label, String text) implements Button {}

        record Link(String label, String url) implements Button {}
    }
}
