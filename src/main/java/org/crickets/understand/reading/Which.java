package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.Who;
import org.crickets.understand.names.NameSpan;

/** The question which of several known names was meant. */
final class Which {
    private static final int MOST = 3;

    private Which() {}

    static Act of(Message message, NameSpan name, Act act) {
        List<String> names = new ArrayList<>(List.of(name.name()));
        names.addAll(name.others());
        Meaning meaning = Meaning.of(act);
        List<Act> options = names.stream().limit(MOST).map(n -> meaning.with(replaced(act.slots(), name, n, message)))
                .toList();
        Slots sure = name.person()
                ? act.slots().with().company(null).people(List.of()).build()
                : act.slots().with().company(null).build();
        return new Act.Unclear(sure, options, Act.Doubt.NAME);
    }

    private static Slots replaced(Slots slots, NameSpan name, String other, Message message) {
        if (!name.person()) {
            return slots.with().company(other).build();
        }
        List<Who> people = slots.people().stream()
                .map(w -> w.name().equals(name.name()) ? new Who(other, w.title()) : w).toList();
        String company = message.context().known().people().stream().filter(p -> p.name().equals(other))
                .map(Context.KnownPerson::company).findFirst().orElse(slots.companyOrNull());
        return slots.with().people(people).company(company).build();
    }
}
