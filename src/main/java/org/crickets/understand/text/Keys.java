package org.crickets.understand.text;

/** The keyboard most people type on: which keys lie beside each other. */
final class Keys {
    private static final String[] ROWS = {"qwertyuiop", "asdfghjkl", "zxcvbnm"};

    private Keys() {}

    /** Whether one letter of a word was hit on a key beside the right one. */
    static boolean beside(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i > 0 && i < a.length() && a.regionMatches(i + 1, b, i + 1, a.length() - i - 1)
                && near(a.charAt(i), b.charAt(i));
    }

    private static boolean near(char a, char b) {
        for (int row = 0; row < ROWS.length; row++) {
            int x = ROWS[row].indexOf(a);
            for (int other = Math.max(0, row - 1); x >= 0 && other <= Math.min(2, row + 1); other++) {
                int y = ROWS[other].indexOf(b);
                if (y >= 0 && Math.abs(x - y) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
