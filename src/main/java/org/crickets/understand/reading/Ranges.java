package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.NameSpan;

/** Gives each event its stretch of the message, and splits an event that tells of several companies. */
final class Ranges {
    private static final Set<Meaning> WHOLE = EnumSet.of(Meaning.EDIT, Meaning.LIST, Meaning.UNDO, Meaning.HELP,
            Meaning.SMALLTALK, Meaning.NEXT, Meaning.TIMEZONE, Meaning.PLAYBOOK, Meaning.MAY_CONTACT, Meaning.MOVE_ON);

    private Ranges() {}

    static List<Event> of(List<Event> events, Message message) {
        List<Event> out = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int from = i == 0 ? 0 : events.get(i).from();
            int to = i + 1 < events.size() ? events.get(i + 1).from() : message.text().size();
            split(events.get(i).range(from, to), message, out);
        }
        return out;
    }

    private static void split(Event event, Message message, List<Event> out) {
        List<NameSpan> companies = distinct(message.companies(event.from(), event.to()));
        if (companies.size() < 2 || WHOLE.contains(event.meaning())
                || !beside(companies, message, event) && !Scheduled.each(companies, message, event)) {
            out.add(event);
            return;
        }
        boolean before = Scheduled.before(companies, message, event);
        for (int i = 0; i < companies.size(); i++) {
            int from = i == 0 ? event.from() : before ? companies.get(i - 1).after() : companies.get(i).first();
            boolean last = i + 1 == companies.size();
            int to = last ? event.to() : before ? companies.get(i).after() : companies.get(i + 1).first();
            out.add(Scheduled.timed(event.range(from, to), message));
        }
    }

    private static List<NameSpan> distinct(List<NameSpan> companies) {
        List<NameSpan> out = new ArrayList<>();
        for (NameSpan company : companies) {
            if (out.stream().noneMatch(c -> c.name().equalsIgnoreCase(company.name()))) {
                out.add(company);
            }
        }
        return out;
    }

    /** Told side by side, "Acme and Globex", "Acme at 9 and Globex at 2", not in passing. */
    private static boolean beside(List<NameSpan> companies, Message message, Event event) {
        for (int i = 1; i < companies.size(); i++) {
            String before = message.text().norm(companies.get(i).first() - 1);
            boolean joined = Set.of("and", "&", ",", "then", "plus", "/", ";", "also", "or").contains(before);
            boolean repeated = message.text().norm(companies.get(i - 1).first() - 1).equals(before)
                    && message.says(companies.get(i - 1).after(), companies.get(i).first(),
                            List.of("and", ",", "then", "plus"));
            if (!joined && !repeated) {
                return false;
            }
        }
        return true;
    }
}
