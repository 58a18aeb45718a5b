package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;

/** The dates of waiting, of what is due, and of what was said. */
final class DueDates {
    static final Set<String> BOUND = Set.of("by", "before", "until", "till", "within",
            "due",
            "latest", "than", "expires");
    private static final int FAR = 200;

    private final Message message;
    private final Event event;
    private final DateRoles roles;
    private final Beside beside;

    DueDates(Message message, Event event, DateRoles roles) {
        this.message = message;
        this.event = event;
        this.roles = roles;
        this.beside = new Beside(message.text(), event);
    }

    /** From when and until when to wait. */
    void wait(Meaning meaning, List<DateFound> dates, SlotsBuilder out) {
        Optional<DateFound> range = dates.stream().filter(d -> d.end().isPresent() && meaning == Meaning.AWAY
                && !d.bound().equals("until") && !d.bound().equals("till")
                && (d.bound().equals("from") || d.date().isAfter(today()))).findFirst();
        if (range.isPresent()) {
            out.awayFrom(range.get().date()).until(new When.On(range.get().lastDate()));
            return;
        }
        List<DateFound> open = beside.days(dates).stream()
                .filter(d -> !d.lastDate().isBefore(today()) && !d.date().isBefore(today())
                        || d.end().isPresent() && !d.lastDate().isBefore(today()))
                .toList();
        List<DateFound> later = open.stream().filter(d -> d.date().isAfter(today())).toList();
        List<DateFound> ahead = later.isEmpty()
                ? open
                : meaning == Meaning.SNOOZE ? bidden(later) : meaning == Meaning.ASKED_TO_WAIT ? again(later) : open;
        boolean starts = ahead.size() > 1 && meaning == Meaning.AWAY && (ahead.get(0).bound().equals("from")
                || message.text().norm(ahead.get(0).after()).startsWith("onward"));
        if (starts) {
            out.awayFrom(ahead.get(0).date()).until(until(ahead.get(1)));
            return;
        }
        boolean only = ahead.size() == 1 && meaning == Meaning.AWAY && ahead.getFirst().bound().equals("from")
                && ahead.getFirst().end().isEmpty();
        if (only) {
            out.awayFrom(ahead.getFirst().date());
            return;
        }
        (ahead.size() > 1
                ? ahead.stream().filter(d -> Set.of("until", "till").contains(d.bound())).findFirst()
                        .or(() -> ahead.stream().filter(d -> roles.of(d) == DateRoles.Role.UNTIL
                                && !d.bound().equals("from")).findFirst())
                        .or(() -> ahead.stream().findFirst())
                : ahead.stream().findFirst())
                .or(() -> meaning == Meaning.SNOOZE && message.says(event.from(), event.to(), List.of("then"))
                        ? message.dates(0, event.from()).reversed().stream().filter(this::ahead).findFirst()
                        : Optional.empty())
                .ifPresent(d -> out.until(until(d)));
        said(dates.stream().filter(d -> d.lastDate().isBefore(today())).toList(), out);
    }

    /** "I'm on earlies till Wednesday so remind me Thursday": the day told with the bidding, where one is. */
    private List<DateFound> bidden(List<DateFound> later) {
        int cue = event.hits().getFirst().at();
        List<DateFound> after = later.stream().filter(d -> d.first() >= cue).toList();
        return after.isEmpty() ? later : after;
    }

    /** "On hold over Christmas, ask again after 4 January": the day from which one may, where it is told. */
    private List<DateFound> again(List<DateFound> later) {
        List<DateFound> after = later.stream()
                .filter(d -> d.bound().equals("after") || message.text().norm(d.first() - 1).equals("after")
                        || message.text().norm(d.first()).equals("after"))
                .toList();
        return after.isEmpty() || later.stream().anyMatch(d -> Set.of("until", "till").contains(d.bound()))
                ? later
                : after;
    }

    /** By when something is due. */
    void task(List<DateFound> dates, SlotsBuilder out) {
        for (DateFound date : dates.stream().sorted(java.util.Comparator.comparing(beside::aside)).toList()) {
            if (beside.aside(date) && roles.of(date) != DateRoles.Role.DUE
                    && !BOUND.contains(date.bound())) {
                continue;
            }
            boolean mine = event.meaning() == Meaning.OFFER && message.says(
                    message.text().sentenceStart(date.first()), date.first(), List.of("i", "me"));
            if (!mine && roles.of(date) == DateRoles.Role.DECISION && date.first() > event.hits().getFirst().after() + 3
                    && message.says(event.from(), event.to(), List.of("decide", "decision")) || !ahead(date)) {
                said(List.of(date), out);
            } else {
                out.dueAt(date.timed() ? new When.At(date.start()) : new When.On(late(date)));
                return;
            }
        }
    }

    boolean ahead(DateFound date) {
        boolean bound = BOUND.contains(date.bound());
        return date.lastDate().isAfter(today()) || date.lastDate().equals(today()) && bound
                || date.timed() && date.start().isAfter(message.context().now());
    }

    /** When it was said, and by when they will decide. */
    void said(List<DateFound> dates, SlotsBuilder out) {
        beside.days(dates.stream()
                .filter(d -> !d.start().isAfter(message.context().now()) && !d.lastDate().isAfter(today())
                        && !d.bound().equals("since") && d.date().isAfter(today().minusDays(FAR)))
                .toList()).stream().findFirst().ifPresent(d -> out.when(DateDetails.when(d)));
        dates.stream().filter(d -> d.lastDate().isAfter(today())).findFirst().ifPresent(d -> out.decisionBy(late(d)));
    }

    private LocalDate today() {
        return message.context().now().toLocalDate();
    }

    private static LocalDate late(DateFound date) {
        return date.lastDate();
    }

    /** The bound named; of a stretch that began already its end, of one to come its first day. */
    private When until(DateFound date) {
        if (date.timed()) {
            return new When.At(date.start());
        }
        boolean begun = date.end().isPresent() && !date.date().isAfter(today());
        return new When.On(begun ? date.lastDate() : date.date());
    }
}
