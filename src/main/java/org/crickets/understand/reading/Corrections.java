package org.crickets.understand.reading;

import java.util.List;
import java.util.Optional;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;

/** What a correction gives: the new name of a company, or a time on the day the interview has. */
final class Corrections {
    private Corrections() {}

    /** "It's Fjord Aero, not Fjord Air": the second is edited, the first is its new name. */
    static Slots of(Message message, Event event, SlotsBuilder out) {
        List<NameSpan> companies = message.companies(event.from(), event.to());
        Optional<Contrast> contrast = Contrast.of(message);
        if (contrast.isPresent()) {
            return out.company(contrast.get().wrong()).newCompany(contrast.get().right()).build();
        }
        Slots plain = out.build();
        if (message.text().canonical().matches("(?s).*\\b(?:surname|last name|spelled|spelt)\\b.*")) {
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

    /** A time alone moves to the day of the interview last talked about; a day alone stays a day. */
    static When when(DateFound date, Context context) {
        Optional<When> last = context.last().flatMap(Context.Last::when);
        return date.timeOnly() && last.isPresent()
                ? new When.At(last.get().date().atTime(date.start().toLocalTime()))
                : DateDetails.when(date);
    }
}
