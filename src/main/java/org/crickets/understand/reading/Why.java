package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crickets.understand.Likeness;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.cues.Mark;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.RoleSpan;

/** What led to an answer, one line each: the acts with their cues, the cues not followed, dates, names, jobs, examples. */
final class Why {
    private Why() {}

    static List<String> of(Message message, List<Event> events, List<Likeness> near) {
        List<String> why = new ArrayList<>();
        List<CueHit> followed = events.stream().flatMap(e -> e.hits().stream()).toList();
        for (Event event : events) {
            event.hits().forEach(h -> why.add("act " + event.meaning() + " by " + cue(h)));
        }
        message.hits().stream().filter(h -> !followed.contains(h))
                .forEach(h -> why.add("not followed: " + cue(h) + (h.real() ? "" : " (denied or planned)")));
        message.dates().forEach(d -> why.add(date(message, d)));
        message.names().forEach(n -> why.add(name(message, n)));
        message.roles().stream().filter(RoleSpan::role).forEach(r -> why.add("job \"" + r.typed() + "\""));
        for (Mark mark : message.marks()) {
            why.add(mark.norm().toLowerCase(Locale.ROOT) + " \"" + message.text().typed(mark.first(), mark.after())
                    + "\" is " + mark.value());
        }
        if (message.dismissed()) {
            why.add("dismissed: a wish, a question or another person's news");
        }
        near.stream().limit(5)
                .forEach(l -> why.add(String.format(Locale.ROOT, "example %s %.2f", l.meaning(), l.score())));
        if (events.isEmpty()) {
            why.add("read as \"" + message.masked().asText() + "\"");
        }
        return why;
    }

    private static String cue(CueHit hit) {
        return "cue " + hit.meaning() + " " + hit.score() + ": " + hit.cue();
    }

    private static String date(Message message, DateFound date) {
        String from = date.timed() ? date.start().toString() : date.date().toString();
        return "date \"" + message.text().typed(date.first(), date.after()) + "\" is "
                + (date.impossible() ? "no day" : from) + " by the rule " + date.rule();
    }

    private static String name(Message message, NameSpan name) {
        return (name.person() ? "person " : "company ") + name.name() + " from \""
                + message.text().typed(name.first(), name.after()) + "\"" + (name.known() ? ", known" : "");
    }
}
