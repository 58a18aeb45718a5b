package org.crickets.dialogue;

/** Says the same thing in turn in several wordings: the catalogue has the key itself, and then {@code KEY.2} and so on. */
final class Varied {
    private Varied() {}

    /** The wording of that key whose turn it is at that number: the next number has the next one. */
    static String text(Talk talk, String key, int number, Object... namesAndValues) {
        return talk.text(key(talk, key, number), namesAndValues);
    }

    static String key(Talk talk, String key, int number) {
        int wordings = 1;
        while (talk.tools.messages().has(key + "." + (wordings + 1)))
            wordings++;
        int turn = Math.floorMod(number, wordings) + 1;
        return turn == 1 ? key : key + "." + turn;
    }
}
