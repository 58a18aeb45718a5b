package org.crickets.understand.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.Who;

/** "Thanked Dana and Gavin": people of two employers are two acts. */
final class Apart {
    private Apart() {}

    static List<Slots> of(Slots slots, Message message, Event event) {
        if (!event.meaning().sent() || !message.companies(event.from(), event.to()).isEmpty()) {
            return List.of(slots);
        }
        Map<String, Slots> parts = new LinkedHashMap<>();
        for (Who who : slots.people()) {
            String company = company(who, message.context());
            Slots before = parts.get(company);
            List<Who> people = before == null
                    ? List.of(who)
                    : java.util.stream.Stream.concat(before.people().stream(), java.util.stream.Stream.of(who))
                            .toList();
            parts.put(company, slots.with().company(company).people(people).build());
        }
        return parts.size() < 2 || parts.containsKey("") ? List.of(slots) : List.copyOf(parts.values());
    }

    private static String company(Who who, Context context) {
        return context.known().people().stream().filter(p -> p.name().equals(who.name()))
                .map(Context.KnownPerson::company).findFirst().orElse("");
    }
}
