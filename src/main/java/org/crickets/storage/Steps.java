package org.crickets.storage;

/** Counts rows of all tables together, and tells of them now and then. */
final class Steps {
    private static final int EVERY = 250;

    private final Progress progress;
    private final long total;
    private String step = "";
    private long done;

    Steps(Progress progress, long total) {
        this.progress = progress;
        this.total = total;
    }

    void begin(String what) {
        step = what;
        tell();
    }

    void one() {
        if (++done % EVERY == 0)
            tell();
    }

    void end() {
        tell();
    }

    private void tell() {
        progress.at(step, done, total);
    }
}
