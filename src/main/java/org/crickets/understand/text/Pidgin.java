package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "KUDA BANK DON GIVE ME OFFER": before what was done, "don" is "have" in Lagos, and nobody's name. */
final class Pidgin {
    private static final Set<String> VERBS = Words.of("common.txt").list("verbs");
    private static final Set<String> DONE = Set.of("give", "send", "finish", "call", "reject", "reply", "tell", "pick",
            "choose", "invite", "email", "dey", "come", "go", "do", "hear", "write", "get", "ask", "cancel", "shift",
            "move", "post", "take", "select", "employ", "talk", "accept", "submit", "drop", "postpone", "confirm");

    private Pidgin() {}

    static List<Token> heard(List<Token> tokens) {
        List<Token> out = tokens;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            String next = tokens.get(i + 1).norm();
            boolean don = (token.raw().equals("don") || token.raw().equals("DON"))
                    && (DONE.contains(next) || VERBS.contains(next) && i > 0);
            if (don) {
                out = out == tokens ? new ArrayList<>(tokens) : out;
                out.set(i, new Token(token.raw(), "have", token.start(), token.end(), token.word()));
            }
        }
        return out;
    }
}
