package org.crickets.storage;

/** Is told how far a long work has come. */
@FunctionalInterface
public interface Progress {
    /** Tells nobody. */
    Progress NONE = (_, _, _) -> {};

    /**
     * So many of so many rows are done.
     *
     * @param step what is being done, such as "copying fact"; a new one begins anew at no row
     */
    void at(String step, long done, long total);
}
