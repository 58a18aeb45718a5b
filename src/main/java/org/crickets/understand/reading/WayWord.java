package org.crickets.understand.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crickets.plan.Channel;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** What a single word tells of the way, by the words beside it: "on zoom", "rang me", "at our depot", "over lunch". */
final class WayWord {
    private static final Words WORDS = Words.of("channels.txt");
    private static final List<Channel> ORDER = List.of(Channel.VIDEO, Channel.IN_PERSON, Channel.PHONE, Channel.EMAIL);
    private static final Map<Channel, Set<String>> LISTS = Map.of(Channel.VIDEO, WORDS.list("video"), Channel.PHONE,
            WORDS.list("phone"), Channel.IN_PERSON, WORDS.list("in-person"), Channel.EMAIL, WORDS.list("email"));

    /** "Stupid phone": the user's, that spells badly. */
    private static final Set<String> OWN = Set.of("stupid", "bloody", "damn", "new", "old", "broken", "silly", "dumb",
            "useless", "cracked", "bleeping", "this", "ducking", "effing", "flipping", "hate");

    /** "The office manager" runs one. */
    private static final Set<String> STAFF = Set.of("manager", "admin", "administrator", "assistant", "supervisor",
            "coordinator", "clerk", "lead", "hours", "politics", "staff", "lady", "runner", "junior");
    private static final Set<String> THINGS = Set.of("road", "roads", "binder", "centre", "center", "centres",
            "handler", "handling", "shop", "shops", "battery", "charger", "died", "case", "signal", "repair", "repairs",
            "machine", "rental", "games", "marketing", "box", "bags", "cup", "cups", "stain", "stains", "towel");
    private static final Set<String> OURS = Set.of("our", "their");
    private static final Set<String> PREMISES = Set.of("depot", "branch", "site", "campus", "premises", "building",
            "plant", "factory", "warehouse", "headquarters", "hq", "facility", "tower", "boardroom", "reception");

    private WayWord() {}

    static @Nullable Channel at(Text text, int i) {
        if (text.norm(i).equals("‹link›")) {
            return link(text.token(i).raw());
        }
        if (Somebody.named(text, i) || thing(text, i)) {
            return null;
        }
        if (fetched(text, i) || premises(text, i)) {
            return Channel.IN_PERSON;
        }
        if (rings(text, i) || number(text, i) || reached(text, i)) {
            return Channel.PHONE;
        }
        boolean other = handset(text, i) || further(text, i) || staff(text, i) || post(text, i) || Meals.alone(text, i);
        return other ? null : listed(text, i);
    }

    private static @Nullable Channel link(String link) {
        return link.contains("meet") || link.contains("zoom") || link.contains("teams") ? Channel.VIDEO : null;
    }

    /** "Past the ring road", "my phone battery died", "a call centre": things, and no way to meet. */
    private static boolean thing(Text text, int i) {
        return Words.any(text.norm(i), "ring", "phone", "call", "email", "mail", "video", "coffee", "tea", "lunch")
                && THINGS.contains(text.norm(i + 1));
    }

    /** "They had me in on Monday"; not "had me in the queue". */
    private static boolean fetched(Text text, int i) {
        return text.norm(i).equals("in") && text.norm(i - 1).equals("me")
                && Words.any(text.norm(i - 2), "had", "have", "having", "got", "brought")
                && !text.norm(i + 1).equals("the");
    }

    /** "At our Gateshead depot", "in their showroom". */
    private static boolean premises(Text text, int i) {
        if (!PREMISES.contains(text.norm(i))) {
            return false;
        }
        int k = i - 1;
        while (k > i - 4 && text.token(Math.max(k, 0)).word() && !OURS.contains(text.norm(k))) {
            k--;
        }
        return OURS.contains(text.norm(k)) && Words.any(text.norm(k - 1), "at", "to", "in", "inside", "into", "visit");
    }

    /** "She's rung me", "if Ana calls me". */
    private static boolean rings(Text text, int i) {
        return text.norm(i).equals("rung") && Words.any(text.norm(i + 1), "me", "us", "them", "her", "him")
                || Words.any(text.norm(i), "calls", "rings", "phones") && text.norm(i + 1).equals("me");
    }

    /** "Will call my mobile". */
    private static boolean number(Text text, int i) {
        return Words.any(text.norm(i), "mobile", "cell", "number", "landline", "cellphone")
                && Words.any(text.norm(i - 1), "my", "me")
                && Words.any(text.norm(i - 2), "call", "ring", "phone", "calling", "ringing", "on");
    }

    /** "Will ring my phone". */
    private static boolean reached(Text text, int i) {
        return text.norm(i).equals("phone") && text.norm(i - 1).equals("my")
                && Words.any(text.norm(i - 2), "call", "ring", "calling", "ringing", "buzz");
    }

    /** "My phone is dead", "this stupid phone"; not "my phone rang", "my phone interview". */
    private static boolean handset(Text text, int i) {
        return text.norm(i).equals("phone") && (OWN.contains(text.norm(i - 1)) || text.norm(i - 1).equals("my")
                && !Words.any(text.norm(i + 1), "rang", "went", "buzzed", "rings", "interview", "call", "screen",
                        "screening"));
    }

    /** "News will come in the next days". */
    private static boolean further(Text text, int i) {
        return text.norm(i).equals("come") && text.norm(i + 1).equals("in") && text.norm(i + 2).equals("the")
                && Words.any(text.norm(i + 3), "next", "second", "third", "final", "last");
    }

    private static boolean staff(Text text, int i) {
        return text.norm(i).equals("office") && STAFF.contains(text.norm(i + 1));
    }

    private static boolean post(Text text, int i) {
        return text.norm(i).equals("mail") && text.norm(i - 1).equals("the");
    }

    private static @Nullable Channel listed(Text text, int i) {
        String word = text.norm(i);
        String two = word + " " + text.norm(i + 1);
        for (Channel channel : ORDER) {
            Set<String> list = LISTS.getOrDefault(channel, Set.of());
            if (list.contains(word) || list.contains(two)) {
                return channel;
            }
        }
        return null;
    }
}
