package org.crickets.storage;

/** The data cannot be used as they are; the message is one line that says what is wrong and what to do. */
public final class StorageProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    StorageProblem(String message) {
        super(message);
    }

    StorageProblem(String message, Throwable cause) {
        super(message, cause);
    }

    /** What went wrong below, in one line. */
    static String firstLine(Throwable cause) {
        return cause.getClass().getSimpleName() + ": "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
