package org.crickets.understand.text;

/**
 * A word, number or mark of a message.
 *
 * @param raw   as typed, {@code ""} for the second word of a contraction written in one ("im")
 * @param norm  folded and spelled out, for matching only
 * @param start its place in {@link Text#clean()}
 * @param end   the place after it
 * @param word  a word or number, not a mark
 */
public record Token(String raw, String norm, int start, int end, boolean word) {
    /** Whether it starts with a capital letter. */
    public boolean capital() {
        return !raw.isEmpty() && Character.isUpperCase(raw.codePointAt(0));
    }

    /** Whether it is written in capitals only, two letters at least. */
    public boolean shouted() {
        return raw.length() > 1 && raw.equals(raw.toUpperCase(java.util.Locale.ROOT)) && letters() > 1;
    }

    private long letters() {
        return raw.codePoints().filter(Character::isLetter).count();
    }

    /** Whether it holds a digit. */
    public boolean numeric() {
        for (int i = 0; i < norm.length(); i++) {
            if (Character.isDigit(norm.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean is(String other) {
        return norm.equals(other);
    }
}
