package org.crickets.app;

/** Something that must not show in a log. */
record Secret(String value) {

    @Override
    public String toString() {
        return "…";
    }
}
