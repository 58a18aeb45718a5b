package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Meaning;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Words;

/** Several meetings told in one breath, each company with a time of its own. */
final class Scheduled {
    private Scheduled() {}

    /** Whether the times stand before their companies: "Monday 10am Acme, Tuesday Globex". */
    static boolean before(List<NameSpan> companies, Message message, Event event) {
        if (!message.dates(companies.getLast().after(), event.to()).isEmpty()) {
            return false;
        }
        int from = event.from();
        for (NameSpan company : companies) {
            if (message.dates(from, company.first()).isEmpty()) {
                return false;
            }
            from = company.after();
        }
        return true;
    }

    /** Whether each company is followed by a time before the next is named. */
    static boolean each(List<NameSpan> companies, Message message, Event event) {
        for (int i = 0; i < companies.size(); i++) {
            int to = i + 1 < companies.size() ? companies.get(i + 1).first() : event.to();
            if (message.dates(companies.get(i).after(), to).isEmpty()) {
                return false;
            }
        }
        return event.meaning() == Meaning.INTERVIEW || event.meaning() == Meaning.UPCOMING;
    }

    /** "My interviews: Acme on Monday, Globex on Tuesday" tells them; it does not ask for them. */
    static boolean listed(Message message) {
        int size = message.text().size();
        List<NameSpan> companies = message.companies(0, size);
        return companies.size() > 1 && each(companies, message, new Event(Meaning.UPCOMING, 0, size, List.of()));
    }

    /** "Wednesday Acme at 10 and Thursday Globex": behind the company, and the hour right after it. */
    static int hour(NameSpan company, Message message) {
        return message.dates(company.after(), company.after() + 2).stream()
                .filter(d -> d.timeOnly() && d.timed())
                .filter(d -> d.first() == company.after() || Words.any(message.text().norm(company.after()), "at", "@"))
                .mapToInt(DateFound::after).max().orElse(company.after());
    }

    /** "Rowan mon, Bell tues, Quay yesterday": in a list of interviews that are over, before one that is. */
    private static boolean sooner(DateFound date, Message message, int from, int to) {
        LocalDateTime now = message.context().now();
        return Lately.could(message, date) && message.dates(from, to).stream().anyMatch(d -> !d.timeOnly()
                && d.end().isEmpty() && d.bound().isEmpty() && !d.start().isAfter(now) && !Lately.could(message, d));
    }

    /** The same meeting, over or to come by its own time; what is told up to {@code to} may follow it in a list. */
    static Event timed(Event event, Message message, int to) {
        if (event.meaning() != Meaning.INTERVIEW && event.meaning() != Meaning.UPCOMING) {
            return event;
        }
        DateRoles roles = new DateRoles(message);
        LocalDateTime now = message.context().now();
        Optional<DateFound> when = message.dates(event.from(), event.to()).stream()
                .filter(d -> !d.timeOnly() && roles.of(d) == DateRoles.Role.WHEN)
                .filter(d -> d.end().isEmpty() || d.timed())
                .filter(d -> d.timed() || !d.date().equals(now.toLocalDate())).findFirst();
        return when
                .map(d -> event.meaning(d.start().isAfter(now) && !(event.meaning() == Meaning.INTERVIEW
                        && sooner(d, message, event.to(), to)) ? Meaning.UPCOMING : Meaning.INTERVIEW))
                .orElse(event);
    }
}
