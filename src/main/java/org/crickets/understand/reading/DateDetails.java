package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Meaning;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;
import org.jspecify.annotations.Nullable;

/** Gives the dates of an event to its details: when it was, by when they decide, until when to wait, what is due. */
final class DateDetails {
    private final Message message;
    private final Event event;
    private final @Nullable String companyBefore;
    private final DateRoles roles;
    private final Beside beside;

    DateDetails(Message message, Event event, @Nullable String companyBefore) {
        this.message = message;
        this.event = event;
        this.companyBefore = companyBefore;
        this.roles = new DateRoles(message);
        this.beside = new Beside(message.text(), event);
    }

    /** Puts the dates of the stretch into the details they belong to. */
    void fill(Meaning meaning, SlotsBuilder out) {
        List<DateFound> dates = own();
        switch (meaning) {
            case INTERVIEW, UPCOMING, NEXT_ROUND -> meeting(meaning, dates, out);
            case SNOOZE, ASKED_TO_WAIT, AWAY -> wait(meaning, dates, out);
            case REQUEST, HANDED_IN -> task(dates, out);
            case OFFER ->
                task(dates.stream()
                        .filter(d -> !message.says(d.first() - 3, d.first(),
                                List.of("start", "starting", "come", "coming", "arrive", "arrives")))
                        .filter(d -> !ahead(d) || BOUND.contains(d.bound())
                                || roles.of(d) != DateRoles.Role.WHEN)
                        .toList(), out);
            case DECISION_DATE -> dates.stream().filter(this::ahead).findFirst()
                    .or(() -> dates.stream().findFirst()).ifPresent(d -> out.decisionBy(late(d)));
            case STILL_DECIDING -> said(dates, out);
            case BRUSH_OFF -> said(dates.stream().filter(d -> !d.lastDate().isAfter(today())).toList(), out);
            case REJECTED ->
                said(dates.stream().filter(d -> !d.lastDate().isAfter(today()) && d.end().isEmpty()).toList(), out);
            case SENT_CALL, SENT_FOLLOW_UP, SENT_THANK_YOU, SENT_VOICEMAIL -> said(dates.stream()
                    .filter(d -> !d.lastDate().isAfter(today()) || roles.of(d) == DateRoles.Role.DECISION).toList(),
                    out);
            case EDIT -> edit(dates, out);
            case NEXT, MAY_CONTACT, ACCEPTED, MOVE_ON, DELETE, LIST, UNDO, TIMEZONE, PLAYBOOK, HELP, SMALLTALK -> {
            }
        }
        boolean news = meaning.sent() || meaning.reply() && meaning != Meaning.NEXT_ROUND;
        if (news && out.build().whenOrNull() == null && JustNow.told(message.text(), event.from(), event.to())) {
            out.when(new When.On(today()));
        }
    }

    /** The dates in the stretch; where several companies share a message, the ones told before them all count too. */
    private List<DateFound> own() {
        List<DateFound> own = message.dates(event.from(), event.to());
        boolean shared = own.stream().allMatch(d -> d.timeOnly() || roles.of(d) != DateRoles.Role.WHEN);
        List<DateFound> before = shared && event.from() > 0 && companyBefore != null && sameMeaningBefore()
                ? message.dates(0, event.from()).stream().filter(d -> !d.timeOnly()).limit(1).toList()
                : List.of();
        List<DateFound> opening = own.isEmpty() && event.meaning().sent() ? opening() : List.of();
        List<DateFound> all = new ArrayList<>(before.isEmpty() ? opening : before);
        all.addAll(own);
        List<DateFound> meant = all.stream().filter(d -> !denied(d)).toList();
        return meant.isEmpty() ? all : meant;
    }

    /** "Today I thanked Acme and chased Globex": the day that opens the sentence. */
    private List<DateFound> opening() {
        int start = event.from();
        while (start > 0 && !message.text().startsSentence(start)) {
            start--;
        }
        return message.dates(start, start + 1);
    }

    /** "The 12th, not the 11th". */
    private boolean denied(DateFound date) {
        String before = message.text().norm(date.first() - 1);
        return before.equals("not") || before.equals("on") && message.text().norm(date.first() - 2).equals("not");
    }

    private boolean sameMeaningBefore() {
        return event.hits().stream().anyMatch(h -> h.at() < event.from());
    }

    private void meeting(Meaning meaning, List<DateFound> dates, SlotsBuilder out) {
        Optional<DateFound> when = new MeetingTime(message, event, roles).of(meaning, dates);
        when.ifPresent(d -> {
            out.when(when(d));
            d.end().filter(e -> d.timed()).ifPresent(e -> out.whenEnd(new When.At(e)));
        });
        dates.stream().sorted(java.util.Comparator.comparing(d -> roles.of(d) != DateRoles.Role.DECISION))
                .filter(d -> roles.of(d) != DateRoles.Role.ELSEWHERE)
                .filter(d -> !when.equals(Optional.of(d)) && (d.lastDate().isAfter(today()) || late.test(d)))
                .filter(d -> roles.of(d) == DateRoles.Role.DECISION
                        || meaning == Meaning.INTERVIEW
                                && !(beside.aside(d) && !BOUND.contains(d.bound()))
                                && (roles.of(d) != DateRoles.Role.WHEN || new Promised(message, event).of(d)))
                .findFirst().ifPresent(d -> out.decisionBy(late(d)));
        if (when.isEmpty() && meaning == Meaning.INTERVIEW) {
            (just() ? Optional.of(today()) : Lately.day(message, dates, roles))
                    .ifPresent(day -> out.when(new When.On(day)));
        }
    }

    private static final java.util.Set<String> BOUND = java.util.Set.of("by", "before", "until", "till", "within",
            "due",
            "latest", "than", "expires");
    private static final int FAR = 200;
    private final java.util.function.Predicate<DateFound> late = d -> d.lastDate().equals(today())
            && List.of("by", "before", "until", "till", "latest").contains(d.bound());

    private boolean just() {
        return message.says(event.from(), event.to(), List.of("just"))
                || message.text().canonical().matches("(?s).*\\b(?:"
                        + "came|got|walked|back|finished|done|home)\\b.{0,12}\\b(?:from|out of|with)\\b.*");
    }

    private void wait(Meaning meaning, List<DateFound> dates, SlotsBuilder out) {
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
        List<DateFound> ahead = meaning == Meaning.SNOOZE && !later.isEmpty() ? later : open;
        boolean starts = ahead.size() > 1 && meaning == Meaning.AWAY && (ahead.get(0).bound().equals("from")
                || message.text().norm(ahead.get(0).after()).startsWith("onward"));
        if (starts) {
            out.awayFrom(ahead.get(0).date()).until(until(ahead.get(1)));
            return;
        }
        (ahead.size() > 1
                ? ahead.stream().filter(d -> roles.of(d) == DateRoles.Role.UNTIL && !d.bound().equals("from"))
                        .findFirst().or(() -> ahead.stream().findFirst())
                : ahead.stream().findFirst())
                .or(() -> meaning == Meaning.SNOOZE && message.says(event.from(), event.to(), List.of("then"))
                        ? message.dates(0, event.from()).reversed().stream().filter(this::ahead).findFirst()
                        : Optional.empty())
                .ifPresent(d -> out.until(until(d)));
        said(dates.stream().filter(d -> d.lastDate().isBefore(today())).toList(), out);
    }

    private void task(List<DateFound> dates, SlotsBuilder out) {
        for (DateFound date : dates.stream().sorted(java.util.Comparator.comparing(beside::aside)).toList()) {
            if (beside.aside(date) && roles.of(date) != DateRoles.Role.DUE
                    && !BOUND.contains(date.bound())) {
                continue;
            }
            if (roles.of(date) == DateRoles.Role.DECISION && date.first() > event.hits().getFirst().after() + 3
                    && message.says(event.from(), event.to(), List.of("decide", "decision")) || !ahead(date)) {
                said(List.of(date), out);
            } else {
                out.dueAt(date.timed() ? new When.At(date.start()) : new When.On(late(date)));
                return;
            }
        }
    }

    private boolean ahead(DateFound date) {
        boolean bound = BOUND.contains(date.bound());
        return date.lastDate().isAfter(today()) || date.lastDate().equals(today()) && bound
                || date.timed() && date.start().isAfter(message.context().now());
    }

    private void said(List<DateFound> dates, SlotsBuilder out) {
        beside.days(dates.stream()
                .filter(d -> !d.start().isAfter(message.context().now()) && !d.lastDate().isAfter(today())
                        && !d.bound().equals("since") && d.date().isAfter(today().minusDays(FAR)))
                .toList()).stream().findFirst().ifPresent(d -> out.when(when(d)));
        dates.stream().filter(d -> d.lastDate().isAfter(today())).findFirst().ifPresent(d -> out.decisionBy(late(d)));
    }

    private void edit(List<DateFound> dates, SlotsBuilder out) {
        Optional<DateFound> meant = Corrections.meant(message.text(), dates);
        if (meant.filter(d -> roles.of(d) == DateRoles.Role.DECISION).isPresent()) {
            meant.ifPresent(d -> out.decisionBy(late(d)));
        } else {
            meant.ifPresent(d -> out.when(Corrections.when(lately(d), message)));
        }
    }

    /** A correction to a day of the last months, not of the next year. */
    private DateFound lately(DateFound date) {
        boolean far = date.date().isAfter(today().plusDays(FAR)) && !date.timed() && date.end().isEmpty()
                && !message.text().canonical().contains(String.valueOf(date.date().getYear()));
        return far
                ? new DateFound(date.first(), date.after(), date.kind(), date.start().minusYears(1), date.end(),
                        date.bound(), date.timeOnly(), date.ambiguous(), date.rule())
                : date;
    }

    private LocalDate today() {
        return message.context().now().toLocalDate();
    }

    static When when(DateFound date) {
        return date.timed() ? new When.At(date.start()) : new When.On(date.date());
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
