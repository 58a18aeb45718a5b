package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.List;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Examples;
import org.crickets.understand.Likeness;
import org.crickets.understand.Reader;
import org.crickets.understand.Slots;

/** A message's acts: the sure ones, or a question. */
public final class Acts {
    private Acts() {}

    /** Reads a message; never empty. */
    public static Reader.Read read(String text, Context context, Examples examples) {
        Message message = MessageReader.read(text, context);
        List<Event> events = new EventFinder(message).events();
        List<Act> acts = new ArrayList<>();
        String company = null;
        for (Event event : events) {
            Slots slots = new Details(message, event, company).slots();
            Apart.of(slots, message, event).forEach(s -> acts.add(event.meaning().with(s)));
            company = slots.companyOrNull() == null ? company : slots.companyOrNull();
        }
        List<Likeness> near = new ArrayList<>();
        Examples noted = masked -> {
            near.addAll(examples.nearest(masked));
            return List.copyOf(near);
        };
        List<Act> settled = Doubts.settle(message, events, acts, noted);
        return new Reader.Read(Taught.settled(message, settled, examples), Why.of(message, events, near),
                message.masked().wording());
    }
}
