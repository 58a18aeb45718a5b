package org.crickets.understand.reading;

import org.crickets.plan.Channel;
import org.crickets.understand.Meaning;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Calls and mails by which news came or is to come, and which do not tell how one meets: "got a call from Acme". */
record Tidings(Message message, Meaning meaning) {
    /** How far behind "call you" the number is told. */
    private static final int NUMBER = 7;

    /** Whether the word of this way tells of tidings alone. */
    boolean at(int i, Channel way) {
        boolean met = Channels.met(meaning);
        return (met || meaning.reply()) && promised(i) && !(met && numbered(i))
                || meaning == Meaning.UPCOMING && way == Channel.PHONE && news(message.text(), i)
                || met && way == Channel.EMAIL && !told(i);
    }

    /** "They'll ring everyone", "they called me for an interview": not how the meeting is held. */
    private boolean promised(int i) {
        Text text = message.text();
        if (meaning.reply() && Words.any(text.norm(i), "called", "rang", "phoned")) {
            return false;
        }
        boolean hypothetical = meaning == Meaning.BRUSH_OFF && Words.any(text.norm(i - 1), "not", "will");
        boolean waits = meaning == Meaning.ASKED_TO_WAIT && Words.any(text.norm(i), "email", "mail", "text")
                && Words.any(text.norm(i - 1), "will", "would", "'ll");
        if (hypothetical || waits) {
            return true;
        }
        boolean verb = Words.any(text.norm(i), "ring", "call", "phone", "called", "rang", "phoned");
        boolean will = Words.any(text.norm(i - 1), "will", "would", "they", "she", "he");
        return verb && (will || text.norm(i + 1).equals("me")
                && Words.any(text.norm(i + 2), "for", "in", "back", "to"));
    }

    /** "I will call you at the number on your resume", "we'll ring your mobile": how the meeting is held. */
    private boolean numbered(int i) {
        Text text = message.text();
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
                && Words.any(before, "got", "received", "get", "getting", "missed", "had", "a", "phone")
                && Words.any(text.norm(i + 1), "from", "today", "saying", "that", ",", ".", "this", "earlier",
                        "yesterday");
        boolean off = text.norm(i - 1).equals("the") && text.norm(i - 2).equals("off");
        boolean compound = word.equals("phone") && text.norm(i + 1).equals("call") && news(text, i + 1);
        return Words.any(word, "called", "rang", "phoned", "telephoned") || got || off || compound;
    }

    /** "Vikram emailed: one more round": how the news of a round came. */
    private boolean told(int i) {
        if (meaning != Meaning.NEXT_ROUND) {
            return false;
        }
        Text text = message.text();
        String before = text.norm(i - 1);
        boolean wrote = text.norm(i).equals("email") && Words.any(before, "me", "an")
                && Words.any(text.norm(i - 2), "wrote", "sent", "got", "me", "received", "had", "dropped");
        return wrote || Words.any(text.norm(i), "emailed", "mailed")
                && (Words.any(before, "he", "she", "they") || i > 0 && message.named().get(i - 1));
    }
}
