package org.crickets.understand.names;

import java.util.Set;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Parts of an address: "their Victoria Island office", "at Whitefield office", "Ajose Adeogun Street". */
final class Towns {
    private static final Set<String> OFFICE = Set.of("office", "offices", "branch", "campus", "site", "building", "hq",
            "headquarters", "factory", "plant");
    private static final Set<String> STREET = Set.of("street", "road", "avenue", "lane", "square", "st", "rd", "ave",
            "island", "wharf", "park", "quay", "boulevard", "drive", "close", "crescent", "plaza", "tower", "towers",
            "house", "strasse", "platz", "phase", "sector", "nagar", "layout", "floor", "campus");
    /** "Park Ave": whose first word is an everyday one. */
    private static final Set<String> STREETS = Set.of("street", "road", "avenue", "st", "rd", "ave", "blvd",
            "boulevard",
            "lane", "ln", "hwy", "highway", "pkwy", "parkway", "plaza", "wharf", "quay", "crescent", "strasse",
            "platz");
    /** Where one sits and waits: "in the Sainsbury's car park". */
    private static final Set<String> YARD = Set.of("car park", "parking lot", "carpark", "toilets", "loos", "bathroom",
            "parking garage", "in line", "the line", "waiting room", "queue", "drive thru", "self checkout",
            "forecourt", "services");
    private static final Set<String> THEIR = Set.of("their", "our", "its", "the", ",", "at", "in", "your");

    private static final Set<String> ERRANDS = Set.of("queue", "queuing", "queueing", "queued", "checkout", "trolley",
            "aisle", "shopping", "groceries", "parked", "tills", "carpark");
    private static final int ERRAND = 4;
    private static final int FAR = 6;

    private Towns() {}

    /** Whether the words are a place by their ending or by what follows. */
    static boolean of(Text text, int first, int after) {
        return street(text, first, after) || OFFICE.contains(text.norm(after));
    }

    /** {@code told}: a company is named already, so "Whitefield office" is where, not who. */
    static boolean address(Text text, int first, int after, boolean told) {
        String before = text.norm(first - 1);
        boolean office = OFFICE.contains(text.norm(after)) && THEIR.contains(before)
                && (told || Words.any(before, "their", "our", "its", "your"));
        boolean road = street(text, first, after) && (told || before.equals(",") || first > 0
                && text.token(first - 1).numeric()) && !Words.any(before, "with", "from");
        boolean rest = after - first == 1 && STREETS.contains(text.norm(first)) && first > 0
                && text.token(first - 1).capital() && text.token(first).capital() && !text.lineBreakBefore(first);
        return office || road || rest || yard(text, after) || errand(text, first);
    }

    /** "… at their ikeja office": a place of somebody's who is told before it. */
    static boolean theirs(Text text, int after) {
        for (int i = after; i < after + FAR && i < text.size() && !text.startsSentence(i); i++) {
            boolean own = Words.any(text.norm(i), "at", "in", "to") && text.norm(i + 1).equals("their");
            if (own && (OFFICE.contains(text.norm(i + 2)) || OFFICE.contains(text.norm(i + 3)))) {
                return true;
            }
        }
        return false;
    }

    /** "Stood in the queue at Aldi", "doing the big shop in Tesco": where the user was, not who was met. */
    static boolean errand(Text text, int first) {
        int at = text.norm(first - 1).equals("the") ? first - 2 : first - 1;
        if (!Words.any(text.norm(at), "at", "in", "outside", "from")) {
            return false;
        }
        for (int i = at - 1; i >= 0 && i >= at + 1 - ERRAND && !text.startsSentence(i + 1); i--) {
            if (ERRANDS.contains(text.norm(i)) || YARD.contains(text.norm(i) + " " + text.norm(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean yard(Text text, int after) {
        int i = text.norm(after).equals("'s") ? after + 1 : after;
        return YARD.contains(text.norm(i)) || YARD.contains(text.norm(i) + " " + text.norm(i + 1));
    }

    /** "5th Avenue", "2nd Floor". */
    static boolean road(Text text, int i) {
        return STREET.contains(text.norm(i)) || OFFICE.contains(text.norm(i));
    }

    private static boolean street(Text text, int first, int after) {
        boolean firm = after - first > 1 && Candidates.FIRM.contains(text.norm(after - 1))
                && !STREET.contains(text.norm(after - 1));
        return !firm && after - first > 1 && !GivenNames.given(text.norm(first))
                && (STREET.contains(text.norm(after - 1)) || STREET.contains(text.norm(after - 2)))
                || STREET.contains(text.norm(after)) && text.token(first).capital() && after < text.size()
                        && text.token(after).capital();
    }
}
