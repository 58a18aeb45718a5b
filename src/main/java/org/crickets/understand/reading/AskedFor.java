package org.crickets.understand.reading;

import java.util.Set;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** What the employer wants, in the words of the message. */
final class AskedFor {
    private static final Set<String> LEAD = Set.of("like", "me", "us", "to", "for", "a", "an", "the", "my", "some",
            "do",
            "send",
            "fill", "in", "out", "complete", "submit", "provide", "over", "them", "please", "want", "wants", "wanted",
            "need", "needs",
            "asked", "ask", "asks", "share", "upload", "write", "prepare", "also", "you", "your", "could", "can",
            "would", "requested",
            "they", "needed", "requests", "give", "gave", "sent", "sign", "asking", "handed", "submitted", "turned",
            "i", "have",
            "rang", "called", "phoned", "emailed", "messaged", "texted", "wrote", ",", ";", "-",
            "returned", "finished", "done", "with", "uploaded", "just", "filled", "completed", "due", "got", "through");

    private AskedFor() {}

    static @Nullable String of(Message message, Event event) {
        CueHit hit = event.hits().stream().filter(h -> h.meaning().equals("REQUEST") || h.meaning().equals("HANDED_IN"))
                .findFirst().orElse(event.hits().getFirst());
        Text text = message.text();
        int first = hit.at();
        while (first < text.size() && (LEAD.contains(text.norm(first)) || named(message, first))) {
            first++;
        }
        int after = first;
        while (after < text.size() && !stops(message, after, first)) {
            after++;
        }
        return after > first ? text.typed(first, after) : null;
    }

    private static boolean named(Message message, int i) {
        return message.names().stream().anyMatch(n -> i >= n.first() && i < n.after());
    }

    private static boolean stops(Message message, int i, int first) {
        Text text = message.text();
        boolean mark = !text.token(i).word() && ".!?;,(".contains(text.norm(i));
        boolean date = message.dates().stream().anyMatch(d -> d.first() == i || d.first() == i + 1
                && Words.any(text.norm(i), "by", "before", "until", "on", "due", "within", "for", "in"));
        boolean joint = i > first && (Words.any(text.norm(i), "because", "but", "so", "by", "due", "they")
                || text.norm(i).equals("to") && named(message, i + 1));
        return mark || date || joint || i > first && text.lineBreakBefore(i);
    }
}
