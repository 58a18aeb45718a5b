package org.crickets.coach;

import java.time.Instant;
import java.util.Optional;
import org.crickets.dialogue.Tap;
import org.crickets.plan.Source;

/** What came from a user, told apart from Telegram's own form of it. */
public sealed interface Incoming {
    /** The chat, which is also the user. */
    long chat();

    /** Telegram's number of the update; each is handled once. */
    long updateId();

    /** A text message; {@code replyTo}: the message it answers. */
    record Text(long chat, long updateId, int messageId, String text, String language, Optional<Integer> replyTo,
            Instant date) implements Incoming {}

    /** The user changed a message of theirs. */
    record Edited(long chat, long updateId, int messageId, String text, Instant date) implements Incoming {}

    /** A command of the menu, without its slash and in lower case, and what stood behind it. */
    record Command(long chat, long updateId, int messageId, String name, String argument, String language)
            implements
                Incoming {}

    /** A tap on a button of a message of the bot's. */
    record Tapped(long chat, long updateId, String callbackId, int messageId, Tap tap, String language)
            implements
                Incoming {}

    /** A tap whose data no button of ours has. */
    record TappedUnknown(long chat, long updateId, String callbackId) implements Incoming {}

    /** A place shared by the user, in degrees. */
    record Location(long chat, long updateId, int messageId, double latitude, double longitude) implements Incoming {}

    /** A file, and what was typed beside it. */
    record Document(long chat, long updateId, int messageId, File file, String caption, String language,
            Optional<Integer> replyTo) implements Incoming {}

    /**
     * A file as Telegram describes it.
     *
     * @param name as its sender called it, "" for none; for nothing but to tell what kind it is
     * @param mime "" for none
     * @param size in bytes; 0 where Telegram does not say
     */
    record File(String id, String name, String mime, long size) {}

    /** Anything else: a sticker, a voice note, a photo; {@code what} names it in the Bot API's word. */
    record Other(long chat, long updateId, int messageId, String what, String language) implements Incoming {}

    /** The user blocked the bot, or let it back in. */
    record Membership(long chat, long updateId, boolean active) implements Incoming {}

    /** The number of the user's message that came, if one did. */
    static Optional<Integer> message(Incoming incoming) {
        return switch (incoming) {
            case Text text -> Optional.of(text.messageId());
            case Edited edited -> Optional.of(edited.messageId());
            case Command command -> Optional.of(command.messageId());
            case Location location -> Optional.of(location.messageId());
            case Document document -> Optional.of(document.messageId());
            case Other other -> Optional.of(other.messageId());
            case Tapped _,TappedUnknown _,Membership _ -> Optional.empty();
        };
    }

    /** The language that the user's phone is set to, such as {@code de-AT}; "" where Telegram does not say. */
    static String language(Incoming incoming) {
        return switch (incoming) {
            case Text text -> text.language();
            case Command command -> command.language();
            case Document document -> document.language();
            case Other other -> other.language();
            case Tapped tapped -> tapped.language();
            case Edited _,Location _,TappedUnknown _,Membership _ -> "";
        };
    }

    /** The source of the facts that come of it; each version of an edited message is a source of its own. */
    static Source source(Incoming incoming) {
        return switch (incoming) {
            case Text text -> new Source("m" + text.messageId());
            case Edited edited -> new Source("m" + edited.messageId() + "e" + edited.updateId());
            case Command command -> new Source("m" + command.messageId());
            case Location location -> new Source("m" + location.messageId());
            case Document document -> new Source("m" + document.messageId());
            case Other other -> new Source("m" + other.messageId());
            case Tapped tapped -> new Source("u" + tapped.updateId());
            case TappedUnknown tapped -> new Source("u" + tapped.updateId());
            case Membership membership -> new Source("u" + membership.updateId());
        };
    }
}
