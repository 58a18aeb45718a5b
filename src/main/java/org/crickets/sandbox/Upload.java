package org.crickets.sandbox;

/** A file as it came in a multipart request. */
record Upload(String name, String mime, byte[] bytes) {

    /** Telegram takes at most 50 MB from a bot. */
    static final int LIMIT = 50 * 1024 * 1024;
}
