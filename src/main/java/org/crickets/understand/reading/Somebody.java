package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** A caller without a name, "the lady from Globex rang me", apart from "called" as a name is told: "a firm called Orbit". */
final class Somebody {
    private static final Set<String> SOMEBODY = Set.of("guy", "lady", "woman", "man", "person", "someone", "somebody",
            "chap", "bloke", "girl", "dude", "recruiter", "manager", "fella", "fellow", "lad", "lass", "lassie",
            "laddie", "wifie", "teacher", "boss", "owner", "director", "gent");

    /** How far before the verb the caller stands. */
    private static final int FAR = 8;

    private Somebody() {}

    static boolean word(String norm) {
        return SOMEBODY.contains(norm);
    }

    /** "The lady from Globex finally called me", "a man from there rang me". */
    static boolean before(Text text, int verb) {
        int i = verb - 1;
        while (i > 0 && i > verb - FAR && text.token(i).word() && !word(text.norm(i))) {
            i--;
        }
        return word(text.norm(i)) && Words.any(text.norm(i + 1), "from", "at", "finally", "just");
    }

    /** Whether "called" tells what somebody or something is named. */
    static boolean named(Text text, int i) {
        return text.norm(i).equals("called") && (pet(text, i) || introduced(text, i) && !rang(text, i));
    }

    /** "A mean little thing called Pepper". */
    private static boolean pet(Text text, int i) {
        boolean thing = false;
        for (int k = i - 2; k >= 0 && k > i - 5; k--) {
            thing |= Words.any(text.norm(k), "a", "an", "this", "some");
        }
        return thing && text.token(i - 1).word() && !text.token(i - 1).capital() && i + 1 < text.size()
                && text.token(i + 1).capital() && !word(text.norm(i - 1));
    }

    /** "A woman called Ana", "the place is called Orbit". */
    private static boolean introduced(Text text, int i) {
        return word(text.norm(i - 1))
                || Words.any(text.norm(i - 1), "was", "is", "'s", "am", "firm", "company", "startup", "place");
    }

    /** "The recruiter called back". */
    private static boolean rang(Text text, int i) {
        return word(text.norm(i - 1)) && Words.any(text.norm(i + 1), "from", "me", "to", "about", "back", "and", "this",
                "today", "yesterday", "earlier", "just", "with", ",", ".", "!");
    }
}
