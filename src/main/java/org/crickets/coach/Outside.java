package org.crickets.coach;

/**
 * What is asked of others before a message is decided on, so that no transaction waits for them.
 *
 * @param files   fetches what users send as files
 * @param adviser a second reader of what is not understood
 * @param typing  shows that it takes a while
 */
public record Outside(Files files, Adviser adviser, Typing typing) {
    /** With nothing shown while they are asked. */
    public Outside(Files files, Adviser adviser) {
        this(files, adviser, Typing.none());
    }
}
