package org.crickets.understand.reading;

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

/** What a correction gives: the new name of a company, or a time on the day the interview has. */
final class Corrections {
    private static final Set<String> WRONG = Set.of("not", "from", "typed", "wrote", "put", "entered", "said", "noted",
            "logged", "had");
    private static final Set<String> RIGHT = Set.of("to", "be", "is", "'s", "actually", "really");

    private Corrections() {}

    /** "It's Fjord Aero, not Fjord Air": the second is edited, the first is its new name. */
    static Slots of(Message message, Event event, SlotsBuilder out) {
        List<NameSpan> companies = message.companies(event.from(), event.to());
        Optional<Contrast> contrast = Contrast.of(message);
        if (contrast.isPresent()) {
            return out.company(contrast.get().wrong()).newCompany(contrast.get().right()).build();
        }
        Slots plain = out.build();
        if (message.text().canonical().matches("(?s).*\\b(?:surname|last name|full name|spelled|spelt)\\b.*")) {
            return Respelled.of(message, event, out);
        }
        if (companies.size() > 1) {
            NameSpan a = companies.get(0);
            NameSpan b = companies.get(1);
            boolean firstDenied = denied(message, a);
            boolean swap = firstDenied
                    || !denied(message, b) && message.says(a.after(), b.first(), List.of("to", "into", "as"));
            return out.company(swap ? a.name() : b.name()).newCompany(swap ? b.name() : a.name()).build();
        }
        boolean renamed = companies.size() == 1 && !companies.getFirst().known() && message.context().last().isPresent()
                && plain.whenOrNull() == null && plain.people().isEmpty() && plain.roleOrNull() == null
                && plain.decisionByOrNull() == null;
        return renamed
                ? out.company(message.context().last().orElseThrow().company())
                        .newCompany(companies.getFirst().name()).build()
                : plain;
    }

    private static boolean denied(Message message, NameSpan name) {
        return message.text().norm(name.first() - 1).equals("not")
                || message.text().norm(name.first() - 2).equals("not");
    }

    /** The one that should be; "not the 11th", "I typed 3pm", "from Tuesday" and "was this Thursday" tell what is wrong. */
    static Optional<DateFound> meant(Text text, List<DateFound> dates) {
        List<DateFound> right = dates.stream().filter(d -> !wrong(text, d)).toList();
        return right.stream().filter(d -> RIGHT.contains(text.norm(before(text, d)))).findFirst()
                .or(() -> right.stream().findFirst()).or(() -> dates.stream().findFirst());
    }

    private static boolean wrong(Text text, DateFound date) {
        int i = before(text, date);
        return WRONG.contains(text.norm(i)) || text.norm(i).equals("of") && text.norm(i - 1).equals("instead")
                || text.norm(i).equals("was") && i > 0 && !text.token(i - 1).word();
    }

    private static int before(Text text, DateFound date) {
        int i = date.first() - 1;
        while (i > 0 && Set.of("on", "at", "the", "for", "this", "it", "as").contains(text.norm(i))) {
            i--;
        }
        return RIGHT.contains(text.norm(date.first())) ? date.first() : i;
    }

    /** A time alone moves to the day of the interview last talked about; a day alone stays a day. */
    static When when(DateFound date, Message message) {
        Optional<When> last = message.context().last().flatMap(Context.Last::when);
        if (!date.timed() && last.isPresent() && Rescheduled.sameTime(message)
                && last.get() instanceof When.At at) {
            return new When.At(date.date().atTime(at.dateTime().toLocalTime()));
        }
        return date.timeOnly() && last.isPresent()
                ? new When.At(last.get().date().atTime(date.start().toLocalTime()))
                : DateDetails.when(date);
    }
}
