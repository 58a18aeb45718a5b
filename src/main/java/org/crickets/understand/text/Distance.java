package org.crickets.understand.text;

/** How far two written forms are apart: one letter added, dropped, swapped or changed counts one. */
public final class Distance {
    private Distance() {}

    /** Whether the two are at most one slip apart. */
    public static boolean oneSlip(String a, String b) {
        int gap = a.length() - b.length();
        if (a.equals(b)) {
            return true;
        }
        if (gap > 1 || gap < -1) {
            return false;
        }
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        if (gap == 0) {
            return same(a, i + 1, b, i + 1) || i + 1 < a.length() && a.charAt(i) == b.charAt(i + 1)
                    && a.charAt(i + 1) == b.charAt(i) && same(a, i + 2, b, i + 2);
        }
        return gap > 0 ? same(a, i + 1, b, i) : same(a, i, b, i + 1);
    }

    private static boolean same(String a, int i, String b, int j) {
        return a.length() - i == b.length() - j && a.regionMatches(i, b, j, a.length() - i);
    }
}
