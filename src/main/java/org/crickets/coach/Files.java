package org.crickets.coach;

/** Fetches the files that users sent. Blocks, for some seconds at most; never throws. */
@FunctionalInterface
public interface Files {
    /** The bytes of a file, unless it has more than {@code most}. */
    Fetched fetch(String fileId, int most);

    /** What came of it. */
    sealed interface Fetched {
        record Got(byte[] bytes) implements Fetched {}

        record TooBig() implements Fetched {}

        /** It could not be had now; the reason is for the log, and holds no token. */
        record Failed(String problem) implements Fetched {}
    }
}
