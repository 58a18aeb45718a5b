package org.crickets.sandbox;

/**
 * The sandbox cannot start; the message is one plain line for the person at the console: what is wrong and what to do.
 */
public final class SandboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SandboxException(String message) {
        super(message);
    }

    SandboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
