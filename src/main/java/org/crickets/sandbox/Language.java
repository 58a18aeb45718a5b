package org.crickets.sandbox;

/** The language_code of commands and descriptions: two letters (ISO 639-1) or nothing. */
final class Language {

    static final String INVALID = "invalid language_code specified";

    private Language() {}

    static boolean valid(Params params) {
        return params.text("language_code").matches("([a-z]{2})?");
    }
}
