package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.understand.Meaning;
import org.crickets.understand.dates.DateFound;

/** Which of an event's dates is the meeting's; a time told apart from its day is put together with it. */
final class MeetingTime {
    private final Message message;
    private final DateRoles roles;

    private static final int SOON = 4;
    private final Event event;
    private final boolean uncued;
    private final Beside beside;

    MeetingTime(Message message, Event event, DateRoles roles) {
        this.message = message;
        this.roles = roles;
        this.event = event;
        this.uncued = event.hits().stream().allMatch(h -> h.score() == 0);
        this.beside = new Beside(message.text(), event);
    }

    Optional<DateFound> of(Meaning meaning, List<DateFound> dates) {
        List<DateFound> fitting = dates.stream().flatMap(this::ofTheMeeting)
                .map(d -> meaning == Meaning.INTERVIEW ? today(d) : d)
                .filter(d -> roles.of(d) == DateRoles.Role.WHEN || alone(d, dates) || over(meaning, d))
                .filter(d -> meaning != Meaning.INTERVIEW || !d.date().isAfter(today()))
                .filter(d -> meaning == Meaning.INTERVIEW || !d.lastDate().isBefore(today())).toList();
        if (fitting.isEmpty() && meaning == Meaning.UPCOMING) {
            return dates.stream()
                    .filter(d -> d.start().isAfter(message.context().now()) && d.end().isEmpty() || d.timed())
                    .findFirst();
        }
        List<DateFound> told = nearest(meaning, beside.days(ahead(meaning, fitting)));
        return together(meaning == Meaning.UPCOMING && uncued ? timed(told) : told);
    }

    /** "Up till 1 last night, so I did my interview this morning on no sleep": in a story what stands nearer to the meeting. */
    private List<DateFound> nearest(Meaning meaning, List<DateFound> told) {
        boolean today = told.stream().anyMatch(d -> !d.timeOnly() && d.bound().isEmpty() && d.date().equals(today())
                && behind(d));
        boolean night = told.stream().anyMatch(d -> !d.timeOnly() && d.date().equals(today().minusDays(1)));
        return meaning == Meaning.INTERVIEW && today && night
                ? told.stream().filter(d -> d.date().equals(today()) && !d.bound().startsWith("til")).toList()
                : told;
    }

    /** Right behind the words of the meeting. */
    private boolean behind(DateFound date) {
        return event.hits().stream().anyMatch(h -> date.first() >= h.at() && date.first() - h.after() <= SOON);
    }

    /** "No beers on Sunday, Acme has me on the griddle Monday at 8:30": the one with its hour, where no cue tells. */
    private static List<DateFound> timed(List<DateFound> told) {
        boolean hour = told.stream().anyMatch(d -> d.timed() && !d.timeOnly());
        return hour ? told.stream().filter(DateFound::timed).toList() : told;
    }

    /** Of a meeting to come not today, where another day is told too. */
    private List<DateFound> ahead(Meaning meaning, List<DateFound> fitting) {
        boolean later = meaning == Meaning.UPCOMING && fitting.stream().anyMatch(this::later);
        return later ? fitting.stream().filter(d -> d.timeOnly() || later(d)).toList() : fitting;
    }

    private Optional<DateFound> together(List<DateFound> fitting) {
        Optional<DateFound> day = fitting.stream().filter(d -> !d.timeOnly())
                .filter(d -> d.end().isEmpty() || d.timed())
                .findFirst().or(() -> fitting.stream().filter(d -> !d.timeOnly()).findFirst());
        Optional<DateFound> time = fitting.stream().filter(DateFound::timeOnly).findFirst();
        boolean lent = day.isPresent() && day.get().first() < event.from();
        if (day.isPresent() && time.isPresent() && (lent || !day.get().timed())) {
            return Optional.of(on(day.get(), time.get()));
        }
        return day.isPresent() ? day : time;
    }

    private boolean later(DateFound date) {
        return !date.timeOnly() && date.date().isAfter(today());
    }

    /** The hour of an interview that is over was today's. */
    private DateFound today(DateFound date) {
        return date.timeOnly() && date.date().isAfter(today())
                ? new DateFound(date.first(), date.after(), date.kind(),
                        today().atTime(date.start().toLocalTime()),
                        date.end().map(e -> today().atTime(e.toLocalTime())), date.bound(),
                        true, date.ambiguous(), date.rule())
                : date;
    }

    /** A day that is over, or today's, is the day of an interview that is. */
    private boolean over(Meaning meaning, DateFound date) {
        return meaning == Meaning.INTERVIEW
                && (date.bound().isEmpty() || date.bound().startsWith("til") || date.bound().equals("until"))
                && !date.date().isAfter(today())
                && date.end().isEmpty();
    }

    /** Of "left home at 6 today" the day is the meeting's, the hour is not. */
    private Stream<DateFound> ofTheMeeting(DateFound date) {
        if (roles.of(date) != DateRoles.Role.ELSEWHERE) {
            return Stream.of(date);
        }
        return date.timeOnly()
                ? Stream.empty()
                : Stream.of(new DateFound(date.first(), date.after(), DateFound.Kind.DATE,
                        date.date().atStartOfDay(), Optional.empty(), date.bound(), false, date.ambiguous(),
                        date.rule()));
    }

    /** A time alone cannot be a decision's; "they made us sit till 11:30" is none of a meeting. */
    private static boolean alone(DateFound date, List<DateFound> dates) {
        return date.timeOnly() && dates.size() > 1 && !date.bound().startsWith("til") && !date.bound().equals("until");
    }

    private static DateFound on(DateFound day, DateFound time) {
        LocalDateTime start = day.date().atTime(time.start().toLocalTime());
        return new DateFound(time.first(), time.after(), time.kind(), start,
                time.end().map(e -> day.date().atTime(e.toLocalTime())), day.bound(), false, day.ambiguous(),
                day.rule());
    }

    private java.time.LocalDate today() {
        return message.context().now().toLocalDate();
    }
}
