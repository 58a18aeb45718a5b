package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crickets.understand.Meaning;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** Gives the dates of an event to its details: when it was, by when they decide, until when to wait, what is due. */
final class DateDetails {
    private final Message message;
    private final Event event;
    private final @Nullable String companyBefore;
    private final DateRoles roles;
    private final Beside beside;
    private final DueDates waits;

    DateDetails(Message message, Event event, @Nullable String companyBefore) {
        this.message = message;
        this.event = event;
        this.companyBefore = companyBefore;
        this.roles = new DateRoles(message);
        this.beside = new Beside(message.text(), event);
        this.waits = new DueDates(message, event, roles);
    }

    /** Puts the dates of the stretch into the details they belong to. */
    void fill(Meaning meaning, SlotsBuilder out) {
        List<DateFound> dates = own();
        switch (meaning) {
            case INTERVIEW, UPCOMING, NEXT_ROUND -> meeting(meaning, dates, out);
            case SNOOZE, ASKED_TO_WAIT, AWAY -> waits.wait(meaning, dates, out);
            case REQUEST, HANDED_IN -> waits.task(dates, out);
            case OFFER ->
                waits.task(dates.stream()
                        .filter(d -> !d.bound().equals("from") && !message.says(d.first() - 3, d.first(),
                                List.of("start", "starting", "come", "coming", "arrive", "arrives")))
                        .filter(d -> !waits.ahead(d) || DueDates.BOUND.contains(d.bound())
                                || roles.of(d) != DateRoles.Role.WHEN)
                        .toList(), out);
            case DECISION_DATE -> dates.stream().filter(waits::ahead)
                    .filter(d -> roles.of(d) == DateRoles.Role.DECISION).findFirst()
                    .or(() -> dates.stream().filter(waits::ahead).findFirst())
                    .or(() -> dates.stream().findFirst()).ifPresent(d -> out.decisionBy(late(d)));
            case STILL_DECIDING -> waits.said(dates, out);
            case BRUSH_OFF -> waits.said(dates.stream().filter(d -> !d.lastDate().isAfter(today())).toList(), out);
            case REJECTED ->
                waits.said(dates.stream().filter(d -> !d.lastDate().isAfter(today()) && d.end().isEmpty()).toList(),
                        out);
            case SENT_CALL, SENT_FOLLOW_UP, SENT_THANK_YOU, SENT_VOICEMAIL -> waits.said(dates.stream()
                    .filter(d -> !d.lastDate().isAfter(today()) || roles.of(d) == DateRoles.Role.DECISION).toList(),
                    out);
            case EDIT -> edit(dates, out);
            case NEXT, MAY_CONTACT, ACCEPTED, MOVE_ON, DELETE, LIST, UNDO, TIMEZONE, PLAYBOOK, HELP, SMALLTALK -> {
            }
        }
        if (meaning.reply() && out.build().whenOrNull() == null) {
            dates.stream().filter(this::told).findFirst().ifPresent(d -> out.when(when(d)));
        }
        boolean news = meaning.sent() || meaning.reply()
                && (meaning != Meaning.NEXT_ROUND || JustNow.news(message.text(), event.from(), event.to()));
        if (news && out.build().whenOrNull() == null
                && JustNow.told(message.text(), Math.min(event.from(), event.hits().getFirst().first()), event.to())) {
            out.when(new When.On(today()));
        }
    }

    /** "Chinedu called me this afternoon": the day of the news, right behind its verb. */
    private boolean told(DateFound date) {
        boolean over = !date.lastDate().isAfter(today()) && date.end().isEmpty()
                && (date.bound().isEmpty() || date.bound().equals("on"))
                && !date.start().isAfter(message.context().now());
        int from = Math.max(message.text().sentenceStart(date.first()), date.first() - TOLD);
        return over && message.says(from, date.first(), TELLS);
    }

    /** The dates in the stretch; where several companies share a message, the ones told before them all count too. */
    private List<DateFound> own() {
        List<DateFound> own = message.dates(event.from(), event.to());
        boolean each = event.meaning() == Meaning.DECISION_DATE && !own.isEmpty();
        boolean shared = !each && own.stream().allMatch(d -> d.timeOnly() || roles.of(d) != DateRoles.Role.WHEN);
        List<DateFound> before = shared && event.from() > 0 && companyBefore != null && sameMeaningBefore()
                ? message.dates(0, event.from()).stream().filter(d -> !d.timeOnly()).limit(1).toList()
                : List.of();
        boolean met = event.meaning() == Meaning.INTERVIEW || event.meaning() == Meaning.UPCOMING;
        List<DateFound> opening = !own.isEmpty()
                ? List.of()
                : event.meaning().sent() ? around() : met && event.to() < message.text().size() ? closing() : List.of();
        List<DateFound> all = new ArrayList<>(before.isEmpty() ? opening : before);
        all.addAll(own);
        Set<LocalDate> hours = all.stream().filter(d -> d.timed() && roles.of(d) == DateRoles.Role.WHEN)
                .map(DateFound::date).collect(Collectors.toSet());
        List<DateFound> meant = all.stream().filter(d -> !denied(d) && !fuller(d, hours)).toList();
        return meant.isEmpty() ? all : meant;
    }

    /** "Thursday 14th", a mail's subject, and later "Thursday 14 May at 10:30": the second tells all. */
    private boolean fuller(DateFound day, Set<LocalDate> hours) {
        return !day.timed() && day.end().isEmpty() && hours.contains(day.date())
                && roles.of(day) == DateRoles.Role.WHEN;
    }

    /** The day that opens the sentence, or ends it: see {@link #closing}. */
    private List<DateFound> around() {
        List<DateFound> opening = opening();
        return opening.isEmpty() ? closing() : opening;
    }

    /** "Followed up with both Acme and Globex today": one day behind several names, and no other word of an act between. */
    private List<DateFound> closing() {
        int end = event.to();
        while (end < message.text().size() && !message.text().startsSentence(end)) {
            end++;
        }
        List<DateFound> behind = message.dates(event.to(), end);
        boolean one = behind.size() == 1 && message.hits().stream()
                .noneMatch(h -> h.at() >= event.to() && h.at() < behind.getFirst().first()
                        && !h.meaning().equals("MEETING"));
        return one ? behind : List.of();
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
        dates.stream().sorted(java.util.Comparator.<DateFound>comparingInt(d -> roles.of(d) != DateRoles.Role.DECISION
                ? 2
                : DueDates.BOUND.contains(d.bound()) || DueDates.BOUND.contains(message.text().norm(d.first() - 1))
                        ? 0
                        : 1))
                .filter(d -> when.isEmpty() || !when.get().start().equals(d.start()))
                .filter(d -> roles.of(d) != DateRoles.Role.ELSEWHERE)
                .filter(d -> !when.equals(Optional.of(d)) && (d.lastDate().isAfter(today()) || late.test(d)))
                .filter(d -> roles.of(d) == DateRoles.Role.DECISION
                        || meaning == Meaning.INTERVIEW
                                && !(beside.aside(d) && !DueDates.BOUND.contains(d.bound()))
                                && (roles.of(d) != DateRoles.Role.WHEN || new Promised(message, event).of(d)))
                .findFirst().ifPresent(d -> out.decisionBy(late(d)));
        if (when.isEmpty() && meaning == Meaning.INTERVIEW) {
            (just() ? Optional.of(today()) : Lately.day(message, dates, roles))
                    .ifPresent(day -> out.when(new When.On(day)));
        }
        out.justNow(meaning == Meaning.INTERVIEW && justNow() && when.stream().allMatch(d -> d.date().equals(today())));
    }

    private static final Pattern JUST_NOW = Pattern
            .compile("\\bjust (?:now )?(?:finished|had|got|came|left|wrapped|done|"
                    + "did|walked|completed|interviewed|spoke|met|hung|been|ended|back|concluded|out|over)\\b"
                    + "|\\b(?:came|got|walked|stepped|fresh|straight) (?:back )?(?:out of|from)\\b");
    private static final int FAR = 200;
    /** How far behind its verb the day of the news may stand. */
    private static final int TOLD = 4;
    private static final Set<String> TELLS = Set.of("called", "rang", "phoned", "telephoned", "emailed", "mailed",
            "texted", "messaged", "wrote", "told", "informed", "said", "replied", "heard");
    private final java.util.function.Predicate<DateFound> late = d -> d.lastDate().equals(today())
            && Words.any(d.bound(), "by", "before", "latest");

    /** "Just finished", "fresh out of": it ended this minute (RULES.md, End of an interview). */
    private boolean justNow() {
        return JUST_NOW.matcher(message.text().canonical()).find();
    }

    private boolean just() {
        return message.says(event.from(), event.to(), List.of("just"))
                || message.text().canonical().matches("(?s).*\\bsince (?:\\d+|a few|some|half an?|an?|two|five|ten) "
                        + "(?:minutes?|mins?|hours?)\\b.*")
                || message.text().canonical().matches("(?s).*\\b(?:"
                        + "came|got|walked|back|finished|done|home)\\b.{0,12}\\b(?:from|out of|with)\\b.*");
    }

    private void edit(List<DateFound> dates, SlotsBuilder out) {
        Optional<DateFound> meant = Corrections.meant(message.text(), dates);
        if (meant.filter(d -> roles.of(d) == DateRoles.Role.DECISION || new Decisive(message, event).told(d))
                .isPresent()) {
            meant.ifPresent(d -> out.decisionBy(late(d)));
        } else if (meant.filter(d -> roles.of(d) == DateRoles.Role.DUE).isPresent()) {
            meant.ifPresent(d -> out.dueAt(d.timed() ? new When.At(d.start()) : new When.On(late(d))));
        } else if (meant.filter(this::isToCome).isPresent()) {
            meant.ifPresent(d -> out.decisionBy(late(d.yearAfter())));
        } else {
            meant.ifPresent(d -> out.when(Corrections.when(lately(d), message)));
        }
    }

    /** "No, it was 5 December", of an interview held in November: the day they decide, not one of the year before. */
    private boolean isToCome(DateFound date) {
        boolean held = message.context().last().flatMap(last -> last.when())
                .filter(when -> !when.date().isAfter(today())).isPresent();
        return held && date.date().isBefore(today().minusDays(FAR)) && untold(date)
                && !date.yearAfter().date().isBefore(today());
    }

    /** Whether it is a day of which nobody told the year. */
    private boolean untold(DateFound date) {
        return !date.timed() && date.end().isEmpty()
                && !message.text().canonical().contains(String.valueOf(date.date().getYear()));
    }

    /** A correction to a day of the last months, not of the next year. */
    private DateFound lately(DateFound date) {
        return date.date().isAfter(today().plusDays(FAR)) && untold(date) ? date.yearBefore() : date;
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
}
