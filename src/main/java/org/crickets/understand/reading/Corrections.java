package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** What a correction gives: the new name of a company, or a time on the day the interview has. */
final class Corrections {
    private static final Set<String> WRONG = Set.of("not", "from", "typed", "wrote", "put", "entered", "said", "noted",
            "logged", "had");
    private static final Set<String> RIGHT = Set.of("to", "be", "is", "'s", "actually", "really");

    /** Hours from here to noon are in the morning where nothing else is told. */
    private static final int EARLY = 8;
    private static final int FAR = 9;

    private Corrections() {}

    /** "It's Fjord Aero, not Fjord Air": the second is edited, the first is its new name. */
    static Slots of(Message message, Event event, SlotsBuilder out) {
        List<NameSpan> companies = message.companies(event.from(), event.to());
        Optional<Contrast> contrast = Contrast.of(message);
        if (contrast.isPresent()) {
            return out.company(contrast.get().wrong()).newCompany(contrast.get().right())
                    .people(out.build().people().stream()
                            .filter(p -> !p.name().equalsIgnoreCase(contrast.get().right())).toList())
                    .build();
        }
        Slots plain = dated(message, out.build());
        boolean twice = companies.size() > 1 && companies.get(0).name().equals(companies.get(1).name());
        if (!twice
                && message.text().canonical().matches("(?s).*\\b(?:surname|last name|full name|spelled|spelt)\\b.*")) {
            return Respelled.of(message, event, out);
        }
        if (companies.size() > 1) {
            NameSpan a = companies.get(0);
            NameSpan b = companies.get(1);
            if (a.name().equals(b.name())) {
                return out.company(a.name()).newCompany(otherwise(message, a, b)).build();
            }
            boolean firstDenied = denied(message, a);
            boolean swap = firstDenied
                    || !denied(message, b)
                            && (message.says(a.after(), b.first(), List.of("to", "into", "as", "should"))
                                    || a.known() && !b.known());
            return out.company(swap ? a.name() : b.name()).newCompany(swap ? b.name() : a.name()).build();
        }
        boolean bare = plain.whenOrNull() == null && plain.people().isEmpty() && plain.roleOrNull() == null
                && plain.decisionByOrNull() == null;
        Optional<Slip> slip = bare ? Slip.of(message, event.from(), event.to()) : Optional.empty();
        if (slip.isPresent()) {
            return out.company(slip.get().known()).newCompany(slip.get().typed()).build();
        }
        boolean renamed = companies.size() == 1 && !companies.getFirst().known() && message.context().last().isPresent()
                && plain.whenOrNull() == null && plain.people().isEmpty() && plain.roleOrNull() == null
                && plain.decisionByOrNull() == null;
        return renamed
                ? out.company(message.context().last().orElseThrow().company())
                        .newCompany(companies.getFirst().name()).build()
                : plain;
    }

    /** "The Marek chat was on Thursday": the day is put right, and who was met is told in passing. */
    private static Slots dated(Message message, Slots slots) {
        List<NameSpan> people = message.names().stream().filter(NameSpan::person).toList();
        boolean passing = people.size() == 1 && people.getFirst().known()
                && (Words.any(message.text().norm(people.getFirst().first() - 1), "the", "my", "that")
                        || message.text().norm(people.getFirst().after()).equals("'s"));
        return passing && slots.whenOrNull() != null && slots.companyOrNull() != null
                ? slots.with().people(List.of()).build()
                : slots;
    }

    /** "Ketle Bros should read Kettle Bros": both are the known one, and the one typed otherwise is right. */
    private static String otherwise(Message message, NameSpan a, NameSpan b) {
        String first = message.text().typed(a.first(), a.after());
        String second = message.text().typed(b.first(), b.after());
        return second.equals(a.name()) ? first : second;
    }

    private static boolean denied(Message message, NameSpan name) {
        return message.text().norm(name.first() - 1).equals("not")
                || message.text().norm(name.first() - 2).equals("not");
    }

    /** The one that should be; "not the 11th", "I typed 3pm", "from Tuesday" and "was this Thursday" tell what is wrong. */
    static Optional<DateFound> meant(Text text, List<DateFound> dates) {
        Optional<DateFound> moved = dates.stream().flatMap(d -> Shifted.to(text, d).stream()).findFirst();
        if (moved.isPresent()) {
            return moved.map(m -> dates.stream().filter(d -> d.timeOnly() && d.timed() && d.first() == m.after())
                    .findFirst().filter(d -> !m.timed()).map(d -> timed(m, d)).orElse(m));
        }
        List<LocalDate> told = dates.stream().filter(d -> wrong(text, d)).map(DateFound::date).toList();
        List<DateFound> right = dates.stream()
                .filter(d -> !wrong(text, d) && (d.timed() || !told.contains(d.date()))).toList();
        if (dates.size() == 1 && hour(text, dates.getFirst()).isPresent()) {
            return hour(text, dates.getFirst());
        }
        return right.stream().filter(d -> RIGHT.contains(text.norm(before(text, d)))).findFirst()
                .or(() -> right.stream().findFirst()).or(() -> dates.stream().findFirst());
    }

    /** "… to Thursday at 9": the hour told behind the day. */
    private static DateFound timed(DateFound day, DateFound hour) {
        return new DateFound(day.first(), hour.after(), hour.kind(), day.date().atTime(hour.start().toLocalTime()),
                Optional.empty(), "", false, day.ambiguous(), day.rule());
    }

    /** "It's 11, not 10 on Saturday": the day of the one, the hour of the other. */
    private static Optional<DateFound> hour(Text text, DateFound date) {
        int not = date.first() - 1;
        int hour = text.norm(not - 1).equals(",") ? not - 2 : not - 1;
        if (!date.timed() || !text.norm(not).equals("not") || !text.norm(hour).matches("[1-9]|1[0-2]")) {
            return Optional.empty();
        }
        int told = Integer.parseInt(text.norm(hour));
        boolean late = told < EARLY || date.start().getHour() > 12 && told < 12;
        return Optional.of(new DateFound(date.first(), date.after(), date.kind(),
                date.date().atTime(late ? told + 12 : told, 0), Optional.empty(), date.bound(), date.timeOnly(),
                date.ambiguous(), date.rule()));
    }

    private static boolean wrong(Text text, DateFound date) {
        int i = before(text, date);
        for (int k = i; k > 0 && k > i - FAR && text.token(k).word(); k--) {
            if (Words.any(text.norm(k), "told", "said") && text.norm(k + 1).equals("you")) {
                return true;
            }
        }
        return WRONG.contains(text.norm(i)) || text.norm(i).equals("than") && text.norm(i - 1).equals("rather")
                || text.norm(i).equals("of") && text.norm(i - 1).equals("instead")
                || text.norm(i).equals("was") && i > 0 && !text.token(i - 1).word();
    }

    private static int before(Text text, DateFound date) {
        int i = date.first() - 1;
        while (i > 0 && Words.any(text.norm(i), "on", "at", "the", "for", "this", "it", "as")) {
            i--;
        }
        return RIGHT.contains(text.norm(date.first())) ? date.first() : i;
    }

    /**
     * A time alone moves to the day of the interview last talked about, and so does one on its weekday that would be over; a day
     * alone stays a day.
     */
    static When when(DateFound date, Message message) {
        Optional<When> last = message.context().last().flatMap(Context.Last::when);
        if (!date.timed() && last.isPresent() && Rescheduled.sameTime(message)
                && last.get() instanceof When.At at) {
            return new When.At(date.date().atTime(at.dateTime().toLocalTime()));
        }
        Optional<When> booked = last.filter(l -> l.date().isAfter(message.context().now().toLocalDate()))
                .filter(l -> date.date().isBefore(message.context().now().toLocalDate()))
                .filter(l -> l.date().getDayOfWeek() == date.date().getDayOfWeek());
        if (date.timed() && booked.isPresent()) {
            return new When.At(booked.get().date().atTime(date.start().toLocalTime()));
        }
        return date.timeOnly() && last.isPresent()
                ? new When.At(last.get().date().atTime(date.start().toLocalTime()))
                : DateDetails.when(date);
    }
}
