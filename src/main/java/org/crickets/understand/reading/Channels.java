package org.crickets.understand.reading;

import java.util.BitSet;
import java.util.Map;
import java.util.Set;
import org.crickets.plan.Channel;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.Kin;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** The way of a meeting or a contact, where its words say it. */
final class Channels {
    private static final Words WORDS = Words.of("channels.txt");
    private static final Map<Channel, Set<String>> LISTS = Map.of(Channel.VIDEO, WORDS.list("video"), Channel.PHONE,
            WORDS.list("phone"), Channel.IN_PERSON, WORDS.list("in-person"), Channel.EMAIL, WORDS.list("email"));

    /** "Stupid phone": the user's, that spells badly. */
    private static final Set<String> OWN = Set.of("stupid", "bloody", "damn", "new", "old", "broken", "silly", "dumb",
            "useless", "cracked", "bleeping", "this", "ducking", "effing", "flipping", "hate");

    /** "The office manager" runs one. */
    private static final Set<String> STAFF = Set.of("manager", "admin", "administrator", "assistant", "supervisor",
            "coordinator", "clerk", "lead", "hours", "politics", "staff", "lady", "runner", "junior");
    private static final Set<String> SOMEBODY = Set.of("guy", "lady", "woman", "man", "person", "someone", "somebody",
            "chap",
            "bloke", "girl", "dude", "recruiter", "manager", "fella", "fellow", "lad", "lass", "lassie", "laddie",
            "wifie", "teacher", "boss", "owner", "director", "gent");
    private static final Set<String> MEALS = Set.of("lunch", "breakfast", "tea", "coffee", "drinks", "pint");
    private static final Set<String> THINGS = Set.of("road", "roads", "binder", "centre", "center", "centres",
            "handler",
            "handling", "shop", "shops", "battery", "charger", "died", "case", "signal", "repair", "repairs", "machine",
            "rental", "games", "marketing", "box", "bags", "cup", "cups", "stain", "stains", "towel");
    private static final Set<String> OURS = Set.of("our", "their");
    private static final Set<String> PREMISES = Set.of("depot", "branch", "site", "campus", "premises", "building",
            "plant", "factory", "warehouse", "headquarters", "hq", "facility", "tower", "boardroom", "reception");

    /** How far behind "call you" the number is told. */
    private static final int NUMBER = 7;

    /** "My phone goes and it's Marlene". */
    private static final int RINGS = 8;

    private Channels() {}

    static @Nullable Channel of(Message message, int from, int to, Meaning meaning) {
        Text text = message.text();
        if (meaning == Meaning.SENT_CALL || meaning == Meaning.SENT_VOICEMAIL) {
            return Channel.PHONE;
        }
        Channel found = null;
        BitSet jobs = jobs(message);
        for (int i = from; i < Math.min(to, text.size()); i++) {
            Channel here = named(message, i) || jobs.get(i) ? null : at(text, i);
            boolean met = meaning == Meaning.INTERVIEW || meaning == Meaning.UPCOMING || meaning == Meaning.NEXT_ROUND;
            here = here == Channel.IN_PERSON && !met ? null : here;
            boolean mine = meaning.reply() && Words.any(text.norm(i - 1), "your", "my")
                    && !text.norm(i).equals("inbox");
            here = (met || meaning.reply()) && promised(text, i, meaning) && !(met && numbered(text, i)) ? null : here;
            here = meaning == Meaning.UPCOMING && here == Channel.PHONE && news(text, i) ? null : here;
            here = here == Channel.PHONE && (athome(text, i) || met && aside(message, i)) ? null : here;
            here = meaning.reply() && forbidden(text, i) ? null : here;
            boolean mailed = here == Channel.EMAIL && (met && !told(message, i, meaning) || mine);
            if (here == Channel.VIDEO) {
                return here;
            }
            found = found == null && here != null && !mailed ? here : found;
        }
        return found;
    }

    /** "Vikram emailed: one more round": how the news of a round came. */
    private static boolean told(Message message, int i, Meaning meaning) {
        String before = message.text().norm(i - 1);
        boolean wrote = message.text().norm(i).equals("email") && (Words.any(before, "me", "an")
                && Words.any(message.text().norm(i - 2), "wrote", "sent", "got", "me", "received", "had", "dropped"));
        if (wrote && meaning == Meaning.NEXT_ROUND) {
            return true;
        }
        return meaning == Meaning.NEXT_ROUND && Words.any(message.text().norm(i), "emailed", "mailed")
                && (Words.any(before, "he", "she", "they") || i > 0 && named(message, i - 1));
    }

    /** "Asked me not to call", "no need to ring": what nobody did; a call put off, "not to call before May", is still the way. */
    private static boolean forbidden(Text text, int i) {
        int to = i - 1;
        while (to > i - 4 && Words.any(text.norm(to), "just", "keep", "please", "or", "bother", "by", "chase", "email",
                "call", "ring", "phone", "write", "any")) {
            to--;
        }
        boolean not = text.norm(to).equals("not") || text.norm(to).equals("no")
                || text.norm(to).equals("to") && (text.norm(to - 1).equals("not")
                        || Words.any(text.norm(to - 1), "need", "point", "use") && text.norm(to - 2).equals("no"));
        boolean later = Words.any(text.norm(i + 1), "before", "until", "till") || Words.any(text.norm(i + 2), "before",
                "until", "till");
        return !later && (not || Words.any(text.norm(to), "without", "stop", "instead")
                || text.norm(to).equals("than") && text.norm(to - 1).equals("rather"));
    }

    /** "Lorraine rang me", where a story tells it far from the news. */
    static @Nullable Channel opening(Message message, int from, int to) {
        Text text = message.text();
        for (int i = Math.max(from, 1); i < Math.min(to, text.size() - 1); i++) {
            boolean verb = Words.any(text.norm(i), "rang", "rung", "called", "phoned", "emailed", "mailed");
            boolean there = somebody(text, i);
            if (verb && text.norm(i + 1).equals("me") && (there || named(message, i - 1)
                    || Words.any(text.norm(i - 1), "he", "she", "they") || SOMEBODY.contains(text.norm(i - 1)))) {
                return at(text, i);
            }
            boolean rings = text.norm(i).equals("phone")
                    && Words.any(text.norm(i + 1), "goes", "rings", "rang", "went", "buzzes", "buzzed");
            for (int k = i + 2; rings && k < i + RINGS && k < text.size(); k++) {
                if (named(message, k)) {
                    return Channel.PHONE;
                }
            }
        }
        return null;
    }

    /** "The lady from Globex finally called me", "a man from there rang me". */
    private static boolean somebody(Text text, int verb) {
        int i = verb - 1;
        while (i > 0 && i > verb - RINGS && text.token(i).word() && !SOMEBODY.contains(text.norm(i))) {
            i--;
        }
        return SOMEBODY.contains(text.norm(i)) && Words.any(text.norm(i + 1), "from", "at", "finally", "just");
    }

    /** "Zoom" as an employer, "Monday Morning Coffee". */
    private static boolean named(Message message, int i) {
        return message.named().get(i);
    }

    /** "The box office assistant job". */
    private static BitSet jobs(Message message) {
        BitSet jobs = new BitSet();
        message.roles().stream().filter(RoleSpan::role).forEach(r -> jobs.set(r.first(), r.after()));
        return jobs;
    }

    /** "I rang my dad", "mum called": nobody's at an employer. */
    private static boolean athome(Text text, int i) {
        return Kin.word(text, i + 1) || Kin.word(text, i + 2)
                || text.norm(i + 1).equals("my") && Kin.word(text, i + 3) || Kin.word(text, i - 1);
    }

    /** "On the phone to the nursery", "if he calls him": not with the employer. */
    private static boolean aside(Message message, int i) {
        Text text = message.text();
        boolean other = text.norm(i).equals("phone") && text.norm(i + 1).equals("to")
                && Words.any(text.norm(i + 2), "the", "my") && !named(message, i + 3)
                && !Words.any(text.norm(i + 3), "hr", "recruiter", "manager", "hiring", "team", "panel");
        boolean waiting = text.norm(i - 1).equals("to") && awaited(text, i);
        boolean him = waiting || Words.any(text.norm(i), "calls", "texted", "texts", "rings")
                && (Words.any(text.norm(i + 1), "him", "her", "them") || Kin.word(text, i - 1));
        return other || him;
    }

    /** "Waiting for the manager to call": not yet. */
    private static boolean awaited(Text text, int i) {
        for (int k = i - 2; k > i - RINGS && k > 0; k--) {
            if (text.norm(k).equals("for") && Words.any(text.norm(k - 1), "waiting", "wait")) {
                return true;
            }
        }
        return false;
    }

    /** "They'll ring everyone", "they called me for an interview": not how the meeting is held. */
    private static boolean promised(Text text, int i, Meaning meaning) {
        if (meaning.reply() && Words.any(text.norm(i), "called", "rang", "phoned")) {
            return false;
        }
        boolean hypothetical = meaning == Meaning.BRUSH_OFF && Words.any(text.norm(i - 1), "not", "will");
        if (hypothetical) {
            return true;
        }
        boolean waits = meaning == Meaning.ASKED_TO_WAIT && Words.any(text.norm(i), "email", "mail", "text")
                && Words.any(text.norm(i - 1), "will", "would", "'ll");
        if (waits) {
            return true;
        }
        boolean verb = Words.any(text.norm(i), "ring", "call", "phone", "called", "rang", "phoned");
        boolean will = Words.any(text.norm(i - 1), "will", "would", "to", "they", "she", "he");
        return verb && (will && !text.norm(i - 1).equals("to") || text.norm(i + 1).equals("me")
                && Words.any(text.norm(i + 2), "for", "in", "back", "to"));
    }

    /** "I will call you at the number on your resume", "we'll ring your mobile": how the meeting is held. */
    private static boolean numbered(Text text, int i) {
        boolean will = Words.any(text.norm(i), "call", "ring", "phone")
                && Words.any(text.norm(i - 1), "will", "'ll", "shall")
                && Words.any(text.norm(i + 1), "you", "your", "me", "my");
        for (int k = i + 1; will && k < Math.min(text.size(), i + NUMBER) && !text.startsSentence(k); k++) {
            boolean figures = text.norm(k).equals("on") && k + 1 < text.size() && text.token(k + 1).numeric()
                    && text.norm(k + 1).length() > 3;
            if (figures || Words.any(text.norm(k), "number", "mobile", "cell", "landline")) {
                return true;
            }
        }
        return false;
    }

    /** "Got a call from Acme", "she rang to invite me", "off the phone": how it was told, not how they will meet. */
    private static boolean news(Text text, int i) {
        String word = text.norm(i);
        String before = text.norm(i - 1).equals("a") || text.norm(i - 1).equals("phone")
                ? text.norm(i - 2)
                : text.norm(i - 1);
        boolean got = word.equals("call")
                && (Words.any(before, "got", "received", "get", "getting", "missed", "had", "a")
                        || before.equals("phone"))
                && Words.any(text.norm(i + 1), "from", "today", "saying", "that", ",", ".", "this", "earlier",
                        "yesterday");
        boolean off = text.norm(i - 1).equals("the") && text.norm(i - 2).equals("off");
        boolean compound = word.equals("phone") && text.norm(i + 1).equals("call") && news(text, i + 1);
        return Words.any(word, "called", "rang", "phoned", "telephoned") || got || off || compound;
    }

    /** "At our Gateshead depot", "in their showroom". */
    private static boolean premises(Text text, int i) {
        int k = i - 1;
        while (k > i - 4 && text.token(Math.max(k, 0)).word() && !OURS.contains(text.norm(k))) {
            k--;
        }
        return PREMISES.contains(text.norm(i)) && OURS.contains(text.norm(k))
                && Words.any(text.norm(k - 1), "at", "to", "in", "inside", "into", "visit");
    }

    /** "Past the ring road", "my phone battery died", "a call centre": things, and no way to meet. */
    private static boolean thing(Text text, int i) {
        return Words.any(text.norm(i), "ring", "phone", "call", "email", "mail", "video", "coffee", "tea", "lunch")
                && THINGS.contains(text.norm(i + 1));
    }

    /** "A mean little thing called Pepper". */
    private static boolean named(Text text, int i) {
        boolean thing = false;
        for (int k = i - 2; k >= 0 && k > i - 5; k--) {
            thing |= Words.any(text.norm(k), "a", "an", "this", "some");
        }
        return thing && text.token(i - 1).word() && !text.token(i - 1).capital() && i + 1 < text.size()
                && text.token(i + 1).capital() && !SOMEBODY.contains(text.norm(i - 1));
    }

    /** "Over lunch", "for a coffee with the board"; not "my lunch hour", "too nervous for lunch", "the tea's gone cold". */
    private static boolean shared(Text text, int i) {
        boolean alone = Words.any(text.norm(i - 1), "at", "after", "before", "since", "by", "my", "me", "whole", "no",
                "cold",
                "skipped", "missed", "during", "eating", "ate", "eat", "grabbing", "making", "cooking", "spilt",
                "spilled")
                || text.norm(i - 1).equals("of") && !text.norm(i - 2).equals("spot");
        boolean starved = text.norm(i - 1).equals("for") && Words.any(text.norm(i - 2), "nervous", "late", "home",
                "time", "ready", "hungry", "stopped", "stop", "starving");
        boolean time = Words.any(text.norm(i + 1), "hour", "hours", "break", "time", "gone", "shift", "went", "rush",
                "producer", "show", "club", "cook", "chef", "lady", "is", "'s", "was", "bag", "cup", "box");
        return !alone && !starved && !time;
    }

    private static @Nullable Channel at(Text text, int i) {
        String word = text.norm(i);
        if (word.equals("‹link›")) {
            String link = text.token(i).raw();
            return link.contains("meet") || link.contains("zoom") || link.contains("teams") ? Channel.VIDEO : null;
        }
        if (word.equals("called") && named(text, i) || thing(text, i)) {
            return null;
        }
        boolean rung = Words.any(text.norm(i + 1), "from", "me", "to", "about", "back", "and", "this", "today",
                "yesterday", "earlier", "just",
                "with", ",", ".", "!") && SOMEBODY.contains(text.norm(i - 1));
        if (word.equals("called") && !rung
                && Words.any(text.norm(i - 1), "was", "is", "'s", "am", "guy", "lady", "woman", "man", "person",
                        "someone", "somebody", "firm",
                        "company", "startup", "chap",
                        "bloke", "fella", "fellow", "lad", "lass", "lassie", "laddie", "wifie", "teacher", "boss",
                        "owner", "director", "gent", "place", "girl", "dude", "recruiter",
                        "manager")) {
            return null;
        }
        boolean fetched = word.equals("in") && text.norm(i - 1).equals("me")
                && Words.any(text.norm(i - 2), "had", "have", "having", "got", "brought")
                && !text.norm(i + 1).equals("the");
        if (fetched) {
            return Channel.IN_PERSON;
        }
        if (word.equals("rung") && Words.any(text.norm(i + 1), "me", "us", "them", "her", "him")) {
            return Channel.PHONE;
        }
        if (premises(text, i)) {
            return Channel.IN_PERSON;
        }
        boolean number = Words.any(word, "mobile", "cell", "number", "landline", "cellphone")
                && Words.any(text.norm(i - 1), "my", "me")
                && Words.any(text.norm(i - 2), "call", "ring", "phone", "calling", "ringing", "on");
        if (number) {
            return Channel.PHONE;
        }
        boolean mine = word.equals("phone") && text.norm(i - 1).equals("my");
        if (word.equals("phone") && OWN.contains(text.norm(i - 1))) {
            return null;
        }
        if (mine && Words.any(text.norm(i - 2), "call", "ring", "calling", "ringing", "buzz")) {
            return Channel.PHONE;
        }
        boolean further = word.equals("come") && text.norm(i + 1).equals("in") && text.norm(i + 2).equals("the")
                && Words.any(text.norm(i + 3), "next", "second", "third", "final", "last");
        if (further) {
            return null;
        }
        if (mine && !Words.any(text.norm(i + 1), "rang", "went", "buzzed", "rings", "interview", "call", "screen",
                "screening")) {
            return null;
        }
        if (Words.any(word, "calls", "rings", "phones") && text.norm(i + 1).equals("me")) {
            return Channel.PHONE;
        }
        if (word.equals("office") && STAFF.contains(text.norm(i + 1))) {
            return null;
        }
        if (word.equals("mail") && text.norm(i - 1).equals("the")) {
            return null;
        }
        if (MEALS.contains(word) && !shared(text, i)) {
            return null;
        }
        String two = word + " " + text.norm(i + 1);
        for (Channel channel : new Channel[]{Channel.VIDEO, Channel.IN_PERSON, Channel.PHONE, Channel.EMAIL}) {
            Set<String> list = LISTS.getOrDefault(channel, Set.of());
            if (list.contains(word) || list.contains(two)) {
                return channel;
            }
        }
        return null;
    }
}
