package org.crickets.dialogue;

import java.util.Optional;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;

/** Something the bot does in the chat. Texts are Telegram HTML, already escaped. */
public sealed interface Reply {
    /** A new message; {@code about}: an answer to it speaks about that process. */
    record Say(String html, Keyboard keyboard, boolean silent, Optional<ProcessId> about, Optional<Effect> effect)
            implements
                Reply {
        public Say(String html, Keyboard keyboard, boolean silent, Optional<ProcessId> about) {
            this(html, keyboard, silent, about, Optional.empty());
        }
    }

    /** An emoji on the message that the user just sent, where no words are needed. */
    record React(String emoji) implements Reply {}

    /** A file or picture with a caption; made when it is sent, of what is known then. A caption has at most 1024 characters. */
    record Paper(PaperKind kind, String caption, Keyboard keyboard) implements Reply {}

    /** The message whose button was tapped reads so from now on. */
    record EditTapped(String html, Keyboard keyboard) implements Reply {}

    /**
     * Everything that is known of the user is erased, and nothing else of this turn is kept; {@code farewell} is said
     * afterwards.
     */
    record Forget(String farewell) implements Reply {}

    /** The short line that answers a tap; empty for none. At most 200 characters. */
    record Toast(String text) implements Reply {}

    /** What was said because of that message or tap reads so from now on, without buttons. */
    record EditSaid(Source source, String html) implements Reply {}
}
