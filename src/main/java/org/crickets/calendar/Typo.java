package org.crickets.calendar;

/** Names that differ by one slip of the finger. */
final class Typo {
    private Typo() {}

    /** Whether one letter was missed, added, replaced, or swapped with its neighbour, in a name of at least five. */
    static boolean one(String typed, String name) {
        if (Math.min(typed.length(), name.length()) < 5 || Math.abs(typed.length() - name.length()) > 1)
            return false;
        int same = 0;
        while (same < Math.min(typed.length(), name.length()) && typed.charAt(same) == name.charAt(same))
            same++;
        var a = typed.substring(same);
        var b = name.substring(same);
        return a.length() == b.length()
                ? replaced(a, b) || swapped(a, b)
                : a.length() > b.length() ? a.substring(1).equals(b) : b.substring(1).equals(a);
    }

    private static boolean replaced(String a, String b) {
        return !a.isEmpty() && a.substring(1).equals(b.substring(1));
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
