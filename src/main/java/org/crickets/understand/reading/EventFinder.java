package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Words;

/** Picks what each clause means and merges clauses about one thing. */
final class EventFinder {
    /** From here a clause is believed. */
    static final int SURE = 6;

    /** Of equally sure meanings the more special one. */
    private static final List<String> SPECIAL = List.of("UNDO", "DELETE", "TIMEZONE", "PLAYBOOK", "CORRECTED", "EDIT",
            "SNOOZE", "MAY_CONTACT", "LIST", "NEXT", "ACCEPTED", "MOVE_ON", "REJECTED", "OFFER", "HANDED_IN",
            "SENT_VOICEMAIL",
            "SENT_THANK_YOU",
            "SENT_CALL", "SENT_FOLLOW_UP", "UPCOMING", "NEXT_ROUND", "ASKED_TO_WAIT", "AWAY", "REQUEST",
            "STILL_DECIDING",
            "INTERVIEW", "DECISION_DATE", "BRUSH_OFF", "MEETING", "SILENCE", "ASKED", "SAME", "HELP",
            "SMALLTALK");
    private static final Set<String> UNTOLD = Set.of("SILENCE", "ASKED");
    private static final Set<String> MAILS = Set.of("mail", "email", "emailed", "mailed", "texted", "whatsapped",
            "whatsapp");
    /** Somebody answered, so that the call and what was said are one. */
    private static final List<String> ANSWERED = List.of("spoke", "got through to", "on the phone/line/blower");
    /** What no act fits. */
    private static final Set<String> ASK = Set.of("DOUBT");
    private static final java.util.regex.Pattern OPEN = java.util.regex.Pattern.compile(
            "\\b(?:not (?:say|said|tell|told|give|given) (?:me )?(?:when|what day|a date)|no (?:date|time) yet|tbc|tbd|date to be)\\b");
    private static final Set<String> ADDS = Set.of("and", "also", "then", "plus", "&", "n");

    private final Message message;
    private final Timing timing;
    private final Passing passing;

    EventFinder(Message message) {
        this.message = message;
        this.timing = new Timing(message);
        this.passing = new Passing(message);
    }

    /** The sure events in text order; each reaches up to the next. */
    List<Event> events() {
        Map<Integer, List<CueHit>> clauses = new LinkedHashMap<>();
        message.hits().stream().filter(h -> h.real() && !passing.told(h))
                .forEach(h -> clauses.computeIfAbsent(h.first(), k -> new ArrayList<>()).add(h));
        List<Event> events = new ArrayList<>();
        clauses.keySet().stream().sorted().forEach(c -> add(events, clauses.getOrDefault(c, List.of())));
        return Ranges.of(events, message);
    }

    private void add(List<Event> events, List<CueHit> clause) {
        Optional<CueHit> best = clause.stream().filter(h -> h.score() >= SURE).max(Comparator
                .comparingInt(CueHit::score).thenComparing(h -> -SPECIAL.indexOf(h.meaning())));
        if (clause.stream().anyMatch(h -> ASK.contains(h.meaning()))) {
            return;
        }
        if (best.isPresent() && best.get().meaning().equals("SAME")) {
            if (!events.isEmpty()) {
                events.add(new Event(events.getLast().meaning(), best.get().first(), message.text().size(),
                        List.of(best.get())));
            }
            return;
        }
        best.ifPresent(hit -> meaning(hit)
                .map(m -> m == Meaning.UPCOMING && Rescheduled.told(message) ? Meaning.EDIT : m)
                .ifPresent(m -> merge(events, hit, m)));
    }

    private Optional<Meaning> meaning(CueHit hit) {
        int to = message.text().sentenceEnd(hit.after());
        return switch (hit.meaning()) {
            case "MEETING" -> timing.dated(hit, hit.first(), to)
                    .or(() -> timing.dated(hit, message.text().sentenceStart(hit.first()), to))
                    .or(() -> timing.dated(hit, 0, message.text().size()));
            case "LIST" -> Optional.of(Scheduled.listed(message) ? Meaning.UPCOMING : Meaning.LIST);
            case "SILENCE", "ASKED" -> Optional.of(Meaning.NEXT);
            case "NEXT_ROUND" -> Optional.of(timing.ahead(hit.at(), Math.min(to, hit.after() + 12))
                    || timing.leads(hit)
                            ? Meaning.UPCOMING
                            : another(hit, to) ? Meaning.INTERVIEW : Meaning.NEXT_ROUND);
            case "UPCOMING" -> timing.date(hit, to).isEmpty()
                    || vague(hit, to) || !timing.ahead(hit.at(), to) && open()
                            ? Optional.of(Meaning.NEXT_ROUND)
                            : timing.of(hit, hit.first(), to);
            case "DECISION_DATE" -> message.dates(hit.first(), message.text().size()).stream().anyMatch(this::ahead)
                    ? Optional.of(Meaning.DECISION_DATE)
                    : Optional.empty();
            case "TIMEZONE" ->
                message.dates(message.text().sentenceStart(hit.at()), to).stream().filter(d -> !d.timeOnly())
                        .anyMatch(d -> d.date().isAfter(message.context().now().toLocalDate()))
                                ? Optional.empty()
                                : Optional.of(Meaning.TIMEZONE);
            case "CORRECTED" -> Optional.of(Meaning.EDIT);
            default -> Optional.of(hit.meaning().equals("PAUSE") ? Meaning.SNOOZE : Meaning.valueOf(hit.meaning()));
        };
    }

    /** "With Acme, on site, then Globex": how the meeting before is held. */
    private boolean place(CueHit hit, Event last) {
        boolean here = Words.any(message.text().norm(hit.at()), "onsite", "on") && hit.at() == hit.first()
                && hit.meaning().equals("MEETING");
        int after = hit.after();
        return here && (last.meaning() == Meaning.UPCOMING || last.meaning() == Meaning.INTERVIEW)
                && message.text().norm(hit.first() - 1).equals(",")
                && (after >= message.text().size() || !message.text().token(after).word());
    }

    /** "Had one at Acme yesterday and another one at Globex today at 11": one more interview, with its time. */
    private boolean another(CueHit hit, int to) {
        return message.says(hit.at(), hit.after(), List.of("one"))
                && message.says(message.text().sentenceStart(hit.at()), hit.at(), List.of("had", "did"))
                && timing.date(hit.at(), to).isPresent() && message.companies(0, message.text().size()).size() > 1;
    }

    /** "They want me back next week": asked to come, but no day told. */
    private boolean vague(CueHit hit, int to) {
        boolean asked = List.of("want", "<they>", "asked", "come").stream().anyMatch(hit.cue()::startsWith);
        return asked && timing.date(hit, to).filter(d -> d.end().isPresent() && !d.timed()).isPresent();
    }

    private boolean open() {
        return OPEN.matcher(message.text().canonical()).find();
    }

    private boolean ahead(DateFound date) {
        LocalDate today = message.context().now().toLocalDate();
        return date.lastDate().isAfter(today) || date.lastDate().equals(today) && !date.bound().isEmpty();
    }

    /** "He didn't pick up, so I dropped him a mail": beside the call. */
    private boolean mailed(Event last, CueHit hit, Meaning meaning) {
        return last.meaning() == Meaning.SENT_CALL && meaning == Meaning.SENT_FOLLOW_UP
                && hit.first() >= last.hits().getLast().after() && message.says(hit.at(), hit.after(), MAILS);
    }

    /** "I have to bring my passport": for the interview itself. */
    private boolean brings(CueHit hit) {
        return message.says(hit.at(), hit.after(), Set.of("bring"));
    }

    /** "It was a phone interview. And remind me about it on Friday": bidden in a clause of its own. */
    private boolean reminded(Event last, CueHit hit, Meaning meaning) {
        boolean own = hit.first() >= last.hits().getLast().after() && message.text().norm(hit.at()).equals("remind");
        String before = message.text().norm(hit.first() - 1);
        return own && last.meaning() == Meaning.EDIT && meaning == Meaning.SNOOZE
                && (ADDS.contains(before) || ADDS.contains(message.text().norm(hit.first())) || before.equals("."));
    }

    /** "Folake said I should exercise patience and wait until the 24th": still what the employer said. */
    private boolean waits(Event last, CueHit hit, Meaning meaning) {
        return last.meaning() == Meaning.ASKED_TO_WAIT && meaning == Meaning.SNOOZE
                && Words.any(message.text().norm(hit.at()), "wait", "hold", "sit", "hang", "stay", "be")
                && message.text().sentenceStart(hit.at()) <= last.hits().getLast().at();
    }

    private void merge(List<Event> events, CueHit hit, Meaning meaning) {
        Event fresh = new Event(meaning, hit.first(), message.text().size(), List.of(hit));
        if (events.isEmpty()) {
            events.add(fresh);
            return;
        }
        Event last = events.getLast();
        if (place(hit, last)) {
            events.set(events.size() - 1, last.with(hit));
            return;
        }
        boolean thanked = last.hits().stream().allMatch(h -> h.cue().startsWith("thank"))
                || message.mail() && last.meaning() == Meaning.INTERVIEW;
        boolean silent = last.hits().stream().allMatch(h -> UNTOLD.contains(h.meaning()));
        boolean corrected = hit.meaning().equals("CORRECTED")
                && message.text().sentenceStart(hit.first()) <= message.text()
                        .sentenceStart(last.hits().getLast().at());
        if (corrected) {
            events.set(events.size() - 1, last.with(hit).meaning(meaning));
            return;
        }
        boolean heardOnThePhone = last.meaning() == Meaning.SENT_CALL && meaning.reply()
                && last.hits().stream().allMatch(h -> ANSWERED.stream().anyMatch(h.cue()::contains));
        if (heardOnThePhone) {
            events.set(events.size() - 1, last.meaning(meaning).after(hit));
            return;
        }
        boolean brought = last.meaning() == Meaning.UPCOMING && meaning == Meaning.REQUEST && brings(hit);
        if (brought) {
            events.set(events.size() - 1, last.with(hit));
            return;
        }
        if (waits(last, hit, meaning)) {
            events.set(events.size() - 1, last.with(hit));
            return;
        }
        Relation relation = mailed(last, hit, meaning) || reminded(last, hit, meaning)
                || new Elsewhere(message).told(last, hit, meaning)
                        ? Relation.NEW
                        : Relation.of(last.meaning(), meaning, thanked, silent, UNTOLD.contains(hit.meaning()));
        switch (relation) {
            case NEW -> events.add(fresh);
            case ABSORB -> events.set(events.size() - 1, last.with(hit));
            case REPLACE -> events.set(events.size() - 1, last.with(hit).meaning(meaning));
        }
    }
}
