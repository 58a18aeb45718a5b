package org.crickets.understand.reading;

import org.crickets.plan.Channel;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.Kin;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Calls and mails that are not the employer's: with the user's own people, with a third person, or never made. */
record OtherCalls(Message message, Meaning meaning) {
    /** How far before "to call" the waiting is told. */
    private static final int WAITS = 8;

    /** Whether the word of this way tells of such a one. */
    boolean at(int i, Channel way) {
        return way == Channel.PHONE && (kin(i) || Channels.met(meaning) && (phoning(i) || awaited(i) || third(i)))
                || meaning.reply() && (forbidden(i) || way == Channel.EMAIL && own(i));
    }

    /** "I rang my dad", "mum called": nobody's at an employer. */
    private boolean kin(int i) {
        Text text = message.text();
        return Kin.word(text, i + 1) || Kin.word(text, i + 2)
                || text.norm(i + 1).equals("my") && Kin.word(text, i + 3) || Kin.word(text, i - 1);
    }

    /** "On the phone to the nursery": not with the employer. */
    private boolean phoning(int i) {
        Text text = message.text();
        return text.norm(i).equals("phone") && text.norm(i + 1).equals("to")
                && Words.any(text.norm(i + 2), "the", "my") && !message.named().get(i + 3)
                && !Words.any(text.norm(i + 3), "hr", "recruiter", "manager", "hiring", "team", "panel");
    }

    /** "Waiting for the manager to call": not yet. */
    private boolean awaited(int i) {
        Text text = message.text();
        for (int k = i - 2; text.norm(i - 1).equals("to") && k > i - WAITS && k > 0; k--) {
            if (text.norm(k).equals("for") && Words.any(text.norm(k - 1), "waiting", "wait")) {
                return true;
            }
        }
        return false;
    }

    /** "If he calls him". */
    private boolean third(int i) {
        Text text = message.text();
        return Words.any(text.norm(i), "calls", "texted", "texts", "rings")
                && (Words.any(text.norm(i + 1), "him", "her", "them") || Kin.word(text, i - 1));
    }

    /** "Asked me not to call", "no need to ring": what nobody did; a call put off, "not to call before May", is still the way. */
    private boolean forbidden(int i) {
        Text text = message.text();
        int to = i - 1;
        while (to > i - 4 && Words.any(text.norm(to), "just", "keep", "please", "or", "bother", "by", "chase", "email",
                "call", "ring", "phone", "write", "any")) {
            to--;
        }
        boolean not = Words.any(text.norm(to), "not", "no") || text.norm(to).equals("to") && unwanted(to);
        boolean instead = Words.any(text.norm(to), "without", "stop", "instead")
                || text.norm(to).equals("than") && text.norm(to - 1).equals("rather");
        return (not || instead) && !later(i);
    }

    /** "Not to", "no need to". */
    private boolean unwanted(int to) {
        Text text = message.text();
        return text.norm(to - 1).equals("not")
                || Words.any(text.norm(to - 1), "need", "point", "use") && text.norm(to - 2).equals("no");
    }

    private boolean later(int i) {
        Text text = message.text();
        return Words.any(text.norm(i + 1), "before", "until", "till")
                || Words.any(text.norm(i + 2), "before", "until", "till");
    }

    /** "They answered my email"; what is in "my inbox" is theirs. */
    private boolean own(int i) {
        Text text = message.text();
        return Words.any(text.norm(i - 1), "your", "my") && !text.norm(i).equals("inbox");
    }
}
