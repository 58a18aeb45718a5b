package org.crickets.telegram;

/** What Telegram says to the token. */
public sealed interface TokenCheck {
    /** It is good; the bot's number, its name after the @, and the name people read. */
    record Valid(long id, String username, String name) implements TokenCheck {}

    /** Telegram does not know it. */
    record Unauthorized(String problem) implements TokenCheck {}

    /** Nobody knows: no answer, or one that does not speak about the token. */
    record Unreachable(String problem) implements TokenCheck {}
}
