package org.crickets.understand.dates;

import java.util.Set;
import org.crickets.understand.dates.Tense.Told;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Verbs in the form of the past, and where they look ahead all the same: "got an interview", "is expected". */
final class PastForm {
    private static final Set<String> PAST = Tense.WORDS.list("past");
    private static final Set<String> NOT_PAST = Tense.WORDS.list("not-past");
    private static final Set<String> APPOINTMENT = Tense.WORDS.list("appointment");

    /** "They have called me for the second round, Thursday 10am". */
    private static final Set<String> CALLED = Set.of("called", "shortlisted", "selected", "invited", "fixed");

    /** "Has kept the first round on Thursday". */
    private static final Set<String> KEPT = Set.of("kept", "given", "put", "set", "fixed", "called", "offered");

    /** "On Monday I have written her": as one says it who thinks in German. */
    private static final Set<String> DONE = Set.of("written", "spoken", "sent", "met", "been", "done", "seen", "rung",
            "left", "thanked", "had");

    /** How far behind "got" the appointment stands. */
    private static final int NEAR = 6;

    private PastForm() {}

    static boolean is(String norm) {
        return listed(norm) || regular(norm);
    }

    /** Whether it is one of those that are not made by rule. */
    static boolean listed(String norm) {
        return PAST.contains(norm);
    }

    /** Whether "have" before it tells what is done. */
    static boolean done(String norm) {
        return regular(norm) || DONE.contains(norm);
    }

    private static boolean regular(String norm) {
        return norm.length() > 3 && norm.endsWith("ed") && !NOT_PAST.contains(norm);
    }

    /** "Have written her"; not "have called me for Thursday". */
    static boolean perfect(Text text, int i) {
        String next = text.norm(i + 1);
        return Words.any(text.norm(i), "have", "has") && i + 1 < text.size() && !CALLED.contains(next)
                && !KEPT.contains(next) && done(next);
    }

    /** What such a verb tells where it stands; "to meet" never reaches here. */
    static Told told(Text text, int i) {
        return holds(text, i) || granted(text, i) || summoned(text, i) || passive(text.norm(i - 1))
                ? Told.COMING
                : Told.PAST;
    }

    /** "They have got Dana on Monday". */
    private static boolean holds(Text text, int i) {
        return text.norm(i).equals("got") && Words.any(text.norm(i - 1), "have", "'ve", "has")
                && i + 1 < text.size() && text.token(i + 1).capital();
    }

    /** "Got an interview", "gave me a slot". */
    private static boolean granted(Text text, int i) {
        boolean gave = text.norm(i).equals("gave") && Words.any(text.norm(i + 1), "me", "us");
        boolean got = gave || Words.any(text.norm(i), "got", "given", "landed");
        for (int k = i + 1; got && k < Math.min(text.size(), i + NEAR); k++) {
            boolean one = text.norm(k).equals("one") && Words.any(text.norm(k + 1), "at", "with", "for", "on");
            if (one || APPOINTMENT.contains(text.norm(k))) {
                return true;
            }
        }
        return false;
    }

    /** "Called me for the second round", "has kept the first round". */
    private static boolean summoned(Text text, int i) {
        boolean called = CALLED.contains(text.norm(i)) && text.norm(i + 1).equals("me")
                && Words.any(text.norm(i + 2), "for", "to", "in", "back");
        return called || KEPT.contains(text.norm(i)) && Words.any(text.norm(i - 1), "has", "have", "'ve");
    }

    private static boolean passive(String before) {
        return Words.any(before, "is", "be", "are", "'s", "being", "gets", "get", "getting");
    }
}
