package org.crickets.understand.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.SlotsBuilder;
import org.crickets.understand.Who;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** "Her surname is Smythe, not Smith", "it's spelled Priya Raow": a person's name as it should be written. */
final class Respelled {
    private Respelled() {}

    static Slots of(Message message, Event event, SlotsBuilder out) {
        Text text = message.text();
        int i = event.from();
        while (i < text.size() && !Words.any(text.norm(i), "surname", "spelled", "spelt")
                && !(Words.any(text.norm(i), "last", "full") && text.norm(i + 1).equals("name"))) {
            i++;
        }
        boolean surname = !text.norm(i).startsWith("spel") && !text.norm(i).equals("full");
        while (i < text.size() && !text.token(i).capital()) {
            i++;
        }
        int after = i;
        while (after < text.size() && text.token(after).capital() && text.token(after).word()) {
            after++;
        }
        String typed = text.typed(i, after);
        Optional<Slip> slip = Slip.of(message, event.from(), event.to());
        if (slip.isPresent()) {
            return out.company(slip.get().known()).newCompany(slip.get().typed()).build();
        }
        Optional<String> company = message.context().last().map(Context.Last::company)
                .filter(c -> Distance.oneSlip(c.toLowerCase(Locale.ROOT), typed.toLowerCase(Locale.ROOT)));
        if (company.isPresent()) {
            return out.company(company.get()).newCompany(typed).build();
        }
        Optional<String> known = known(message);
        if (after == i || known.isEmpty()) {
            return out.build();
        }
        String first = known.get().contains(" ") ? known.get().substring(0, known.get().lastIndexOf(' ')) : known.get();
        boolean whole = typed.contains(" ")
                && typed.toLowerCase(Locale.ROOT).startsWith(first.toLowerCase(Locale.ROOT));
        String name = surname && !whole ? first + " " + typed : typed;
        return out.company(company(message, known.get()).orElse(out.build().companyOrNull()))
                .people(List.of(new Who(name, Optional.empty()))).build();
    }

    /** The person named, else the one last talked about. */
    private static Optional<String> known(Message message) {
        return message.names().stream().filter(n -> n.person() && n.known()).map(n -> n.name()).findFirst()
                .or(() -> message.context().last().flatMap(l -> l.people().stream().findFirst()));
    }

    private static Optional<String> company(Message message, String person) {
        return message.context().known().people().stream().filter(p -> p.name().equals(person))
                .map(Context.KnownPerson::company).findFirst();
    }
}
