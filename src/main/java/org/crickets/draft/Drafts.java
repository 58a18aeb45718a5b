package org.crickets.draft;

/** Writes drafts. */
@FunctionalInterface
public interface Drafts {
    Draft write(Ask ask);
}
