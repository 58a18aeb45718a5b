package org.crickets.app;

/** The program does not start, and says in its message what is wrong and what to do. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refusal(String message) {
        super(message);
    }
}
