package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;

/** Parts of an address: "their Victoria Island office", "at Whitefield office", "Ajose Adeogun Street". */
final class Towns {
    private static final Set<String> OFFICE = Set.of("office", "offices", "branch", "campus", "site", "building", "hq",
            "headquarters", "factory", "plant");
    private static final Set<String> STREET = Set.of("street", "road", "avenue", "lane", "square", "st", "rd", "ave",
            "island", "wharf", "park", "quay", "boulevard", "drive", "close", "crescent", "plaza", "tower", "towers",
            "house", "strasse", "platz", "phase", "sector", "nagar", "layout", "floor", "campus");
    /** Where one sits and waits: "in the Sainsbury's car park". */
    private static final Set<String> YARD = Set.of("car park", "parking lot", "carpark", "toilets", "loos", "bathroom",
            "parking garage", "queue", "drive thru", "self checkout", "forecourt", "services");
    private static final Set<String> THEIR = Set.of("their", "our", "its", "the", ",", "at", "in", "your");

    private Towns() {}

    /** Whether the words are a place by their ending or by what follows. */
    static boolean of(Text text, int first, int after) {
        return street(text, first, after) || OFFICE.contains(text.norm(after));
    }

    /** {@code told}: a company is named already, so "Whitefield office" is where, not who. */
    static boolean address(Text text, int first, int after, boolean told) {
        String before = text.norm(first - 1);
        boolean office = OFFICE.contains(text.norm(after)) && THEIR.contains(before)
                && (told || Set.of("their", "our", "its", "your").contains(before));
        boolean road = street(text, first, after) && (told || before.equals(",") || first > 0
                && text.token(first - 1).numeric()) && !Set.of("with", "from").contains(before);
        return office || road || yard(text, after);
    }

    private static boolean yard(Text text, int after) {
        int i = text.norm(after).equals("'s") ? after + 1 : after;
        return YARD.contains(text.norm(i)) || YARD.contains(text.norm(i) + " " + text.norm(i + 1));
    }

    private static boolean street(Text text, int first, int after) {
        return after - first > 1 && !GivenNames.given(text.norm(first))
                && (STREET.contains(text.norm(after - 1)) || STREET.contains(text.norm(after - 2)))
                || STREET.contains(text.norm(after)) && text.token(first).capital() && after < text.size()
                        && text.token(after).capital();
    }
}
