package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Reader;
import org.crickets.understand.Signs;
import org.crickets.understand.Slots;

/** A message's acts: the sure ones, or a question. */
public final class Acts {
    private Acts() {}

    /** What the third layer sees of a message. */
    public static Signs signs(String text, Context context) {
        return SignReader.of(MessageReader.read(text, context));
    }

    /** Reads a message; never empty. */
    public static Reader.Read read(String text, Context context, Examples examples) {
        Map<Signs, List<Likeness>> asked = new HashMap<>();
        Examples once = signs -> asked.computeIfAbsent(signs, examples::nearest);
        Message message = Story.heard(MessageReader.read(text, context), once);
        List<Event> events = new Several(message, once).of(new EventFinder(message).events());
        List<Act> acts = new ArrayList<>();
        String company = null;
        for (Event event : events) {
            Slots slots = new Details(message, event, company).slots();
            Apart.of(slots, message, event).forEach(s -> acts.add(event.meaning().with(s)));
            company = slots.companyOrNull() == null ? company : slots.companyOrNull();
        }
        List<Act> settled = Taught.settled(message, Doubts.settle(message, events, acts, once), examples);
        List<Likeness> near = asked.getOrDefault(SignReader.of(message), List.of());
        return new Reader.Read(List.copyOf(new LinkedHashSet<>(settled)), Why.of(message, events, near),
                message.masked().wording());
    }
}
