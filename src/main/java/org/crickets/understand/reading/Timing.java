package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.dates.Tense;

/** Whether a meeting told in a clause is over: by its date and hour, else by the tense. */
final class Timing {
    private final Message message;

    Timing(Message message) {
        this.message = message;
    }

    /** INTERVIEW or UPCOMING, or nothing when neither date nor tense tells. */
    Optional<Meaning> of(CueHit hit, int from, int to) {
        Optional<DateFound> date = date(from, to).or(() -> message.dates(hit.at(), hit.after()).stream().findFirst());
        Tense.Told told = Tense.at(message.text(), hit.at(), hit.after());
        if (date.isEmpty()) {
            return told == Tense.Told.PAST ? Optional.of(Meaning.INTERVIEW) : Optional.empty();
        }
        return over(date.get(), told) ? Optional.of(Meaning.INTERVIEW) : Optional.of(Meaning.UPCOMING);
    }

    /** The same, but only where a date tells. */
    Optional<Meaning> dated(CueHit hit, int from, int to) {
        return date(from, to).isPresent() ? of(hit, from, to) : Optional.empty();
    }

    /** The first date of a stretch that does not tell a decision. */
    Optional<DateFound> date(int from, int to) {
        DateRoles roles = new DateRoles(message);
        List<DateFound> dates = message.dates(from, to).stream().filter(d -> roles.of(d) == DateRoles.Role.WHEN)
                .toList();
        return dates.stream().findFirst();
    }

    /** The same; a date inside the cue itself counts whatever stands before it. */
    Optional<DateFound> date(CueHit hit, int to) {
        return date(hit.first(), to).or(() -> message.dates(hit.at(), hit.after()).stream().findFirst());
    }

    /** Whether a date to come stands in a stretch. */
    boolean ahead(int from, int to) {
        DateRoles roles = new DateRoles(message);
        return message.dates(from, to).stream().filter(d -> roles.of(d) == DateRoles.Role.WHEN
                || roles.of(d) == DateRoles.Role.DUE && d.timed()).findFirst()
                .filter(d -> d.end().isEmpty() || d.timed())
                .filter(d -> d.start().isAfter(message.context().now())).isPresent();
    }

    /** Whether a time to come opens the clause: "tomorrow I have the second interview". */
    boolean leads(CueHit hit) {
        int first = message.text().norm(hit.first()).equals("on") ? hit.first() + 1 : hit.first();
        return date(hit.first(), first + 1).filter(d -> d.start().isAfter(message.context().now())).isPresent();
    }

    private boolean over(DateFound date, Tense.Told told) {
        LocalDateTime now = message.context().now();
        if (date.timed()) {
            return !date.start().isAfter(now) || date.timeOnly() && told == Tense.Told.PAST;
        }
        boolean today = date.date().equals(now.toLocalDate());
        return today ? told != Tense.Told.COMING || past(date) : date.date().isBefore(now.toLocalDate());
    }

    /** "This morning" is over in the afternoon. */
    private boolean past(DateFound date) {
        String words = message.text().typed(date.first(), date.after()).toLowerCase(java.util.Locale.ROOT);
        return words.contains("morning") && message.context().now().getHour() >= 12 || words.contains("earlier");
    }
}
