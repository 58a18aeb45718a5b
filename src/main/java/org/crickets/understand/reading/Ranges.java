package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Words;

/** Gives each event its stretch of the message, and splits an event that tells of several companies. */
final class Ranges {
    private static final Set<Meaning> WHOLE = EnumSet.of(Meaning.EDIT, Meaning.LIST, Meaning.UNDO, Meaning.HELP,
            Meaning.SMALLTALK, Meaning.NEXT, Meaning.TIMEZONE, Meaning.PLAYBOOK, Meaning.MAY_CONTACT, Meaning.MOVE_ON);

    private Ranges() {}

    static List<Event> of(List<Event> events, Message message) {
        List<Event> out = new ArrayList<>();
        List<Integer> starts = starts(events, message);
        for (int i = 0; i < events.size(); i++) {
            int to = i + 1 < events.size() ? starts.get(i + 1) : message.text().size();
            split(events.get(i).range(starts.get(i), to), message, out);
        }
        return out;
    }

    /** Where each event's stretch begins: with its sentence, or what a joining word adds, after what told the one before. */
    private static List<Integer> starts(List<Event> events, Message message) {
        List<Stretch> stretches = message.stretches();
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int told = i == 0 ? 0 : events.get(i - 1).hits().getLast().after();
            int clause = events.get(i).from();
            out.add(i == 0
                    ? first(events.getFirst(), message, stretches)
                    : stretches.stream().map(Stretch::from).filter(s -> s >= told && s <= clause)
                            .max(Integer::compare).orElse(clause));
        }
        return out;
    }

    /** The message's beginning; of a story the last sentence up to the cue that names somebody. */
    private static int first(Event event, Message message, List<Stretch> stretches) {
        int cue = event.hits().getFirst().at();
        boolean sole = event.meaning() == Meaning.INTERVIEW && message.names().stream()
                .filter(n -> n.known() || !n.person()).map(n -> n.person() ? n.company().orElse("") : n.name())
                .distinct()
                .count() == 1;
        if (!Story.told(message) || sole) {
            return 0;
        }
        List<Stretch> before = stretches.stream().filter(s -> s.from() <= cue)
                .filter(s -> !message.names(s.from(), s.to()).isEmpty()).toList();
        return before.stream().filter(s -> employs(message, s)).mapToInt(Stretch::from).max()
                .orElseGet(() -> before.stream().mapToInt(Stretch::from).max().orElse(0));
    }

    private static boolean employs(Message message, Stretch stretch) {
        return message.names(stretch.from(), stretch.to()).stream()
                .anyMatch(n -> !n.person() || n.company().isPresent());
    }

    private static void split(Event event, Message message, List<Event> out) {
        List<NameSpan> companies = distinct(employers(event, message).stream()
                .filter(c -> !Story.told(message) || event.hits().stream()
                        .anyMatch(h -> Stretch.around(message, h.at()).holds(c.first())))
                .toList());
        if (companies.size() < 2 || WHOLE.contains(event.meaning())
                || !beside(companies, message, event) && !Scheduled.each(companies, message, event)) {
            out.add(event);
            return;
        }
        List<Stretch> stretches = message.stretches();
        boolean before = Scheduled.before(companies, message, event);
        int from = event.from();
        for (int i = 0; i < companies.size(); i++) {
            boolean last = i + 1 == companies.size();
            int to = last
                    ? event.to()
                    : before
                            ? Scheduled.hour(companies.get(i), message)
                            : begins(companies.get(i), companies.get(i + 1), stretches);
            out.add(Scheduled.timed(event.range(from, to), message, event.to()));
            from = to;
        }
    }

    /** The companies, and of what was sent to several people each one whose company nobody named: "thanked Kirsten at Dovetail and Amit". */
    private static List<NameSpan> employers(Event event, Message message) {
        List<NameSpan> named = message.companies(event.from(), event.to());
        if (!event.meaning().sent() || named.isEmpty()) {
            return named;
        }
        List<NameSpan> out = new ArrayList<>();
        for (NameSpan name : message.names(event.from(), event.to())) {
            boolean led = name.person() && name.known() && named.stream()
                    .noneMatch(n -> name.company().stream().anyMatch(c -> c.equalsIgnoreCase(n.name())));
            if (!name.person() || led) {
                out.add(name.person() ? name.called(name.company().orElse("")) : name);
            }
        }
        return out;
    }

    /** Where what is told of the second company begins: with its sentence or its joining word, else with its name. */
    private static int begins(NameSpan one, NameSpan other, List<Stretch> stretches) {
        return stretches.stream().map(Stretch::from).filter(s -> s >= one.after() && s <= other.first())
                .max(Integer::compare).orElse(other.first());
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
            boolean joined = Words.any(before, "and", "n", "&", ",", "then", "plus", "/", ";", "also", "or");
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
