package org.crickets.understand.reading;

import java.util.BitSet;
import org.crickets.plan.Channel;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** The way of a meeting or a contact, where its words say it. */
final class Channels {
    /** "My phone goes and it's Marlene". */
    private static final int RINGS = 8;

    private Channels() {}

    static @Nullable Channel of(Message message, int from, int to, Meaning meaning) {
        if (meaning == Meaning.SENT_CALL || meaning == Meaning.SENT_VOICEMAIL) {
            return Channel.PHONE;
        }
        Tidings tidings = new Tidings(message, meaning);
        OtherCalls others = new OtherCalls(message, meaning);
        BitSet jobs = jobs(message);
        Channel found = null;
        for (int i = from; i < Math.min(to, message.text().size()); i++) {
            Channel here = message.named().get(i) || jobs.get(i) ? null : WayWord.at(message.text(), i);
            boolean seen = here != Channel.IN_PERSON || met(meaning);
            if (here == null || !seen || tidings.at(i, here) || others.at(i, here)) {
                continue;
            }
            if (here == Channel.VIDEO) {
                return here;
            }
            found = found == null ? here : found;
        }
        return found;
    }

    /** Whether it is a meeting of which the way is told, held or to come. */
    static boolean met(Meaning meaning) {
        return meaning == Meaning.INTERVIEW || meaning == Meaning.UPCOMING || meaning == Meaning.NEXT_ROUND;
    }

    /** "Lorraine rang me", where a story tells it far from the news. */
    static @Nullable Channel opening(Message message, int from, int to) {
        Text text = message.text();
        for (int i = Math.max(from, 1); i < Math.min(to, text.size() - 1); i++) {
            if (reached(message, i)) {
                return WayWord.at(text, i);
            }
            if (ringing(message, i)) {
                return Channel.PHONE;
            }
        }
        return null;
    }

    /** "Lorraine emailed me", "the lady from Globex rang me". */
    private static boolean reached(Message message, int i) {
        Text text = message.text();
        return Words.any(text.norm(i), "rang", "rung", "called", "phoned", "emailed", "mailed")
                && text.norm(i + 1).equals("me")
                && (Somebody.before(text, i) || message.named().get(i - 1)
                        || Words.any(text.norm(i - 1), "he", "she", "they") || Somebody.word(text.norm(i - 1)));
    }

    /** "The phone goes and it's Marlene". */
    private static boolean ringing(Message message, int i) {
        Text text = message.text();
        boolean rings = text.norm(i).equals("phone")
                && Words.any(text.norm(i + 1), "goes", "rings", "rang", "went", "buzzes", "buzzed");
        for (int k = i + 2; rings && k < i + RINGS && k < text.size(); k++) {
            if (message.named().get(k)) {
                return true;
            }
        }
        return false;
    }

    /** "The box office assistant job". */
    private static BitSet jobs(Message message) {
        BitSet jobs = new BitSet();
        message.roles().stream().filter(RoleSpan::role).forEach(r -> jobs.set(r.first(), r.after()));
        return jobs;
    }
}
