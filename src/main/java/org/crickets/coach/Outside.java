package org.crickets.coach;

/**
 * What is asked of others before a message is decided on, so that no transaction waits for them.
 *
 * @param files     fetches what users send as files
 * @param adviser   a second reader of what is not understood
 * @param feeds     the addresses of calendars
 * @param typing    shows that it takes a while
 * @param unpacking reads what /export made
 */
public record Outside(Files files, Adviser adviser, Feeds feeds, Typing typing, Unpacking unpacking) {
    /** Without addresses of calendars, and with nothing shown while they are asked. */
    public Outside(Files files, Adviser adviser, Unpacking unpacking) {
        this(files, adviser, Feeds.none(), Typing.none(), unpacking);
    }
}
