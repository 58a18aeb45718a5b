package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

    /** A message as it was heard, the acts that were read in it, and what they came from. */
    private record Settled(Message message, List<Event> events, List<Act> acts, Asked asked) {}

    /** Reads a message; never empty. */
    public static List<Act> of(String text, Context context, Examples examples) {
        return settled(text, context, examples).acts();
    }

    /** The same with its reasons, whose wording takes a while. */
    public static Reader.Read read(String text, Context context, Examples examples) {
        Settled settled = settled(text, context, examples);
        Message message = settled.message();
        List<Likeness> near = settled.asked().answered(SignReader.of(message));
        return new Reader.Read(settled.acts(), Why.of(message, settled.events(), near), message.masked().wording());
    }

    private static Settled settled(String text, Context context, Examples examples) {
        Asked asked = new Asked(examples);
        Message message = Story.heard(MessageReader.read(text, context), asked);
        List<Event> events = new Several(message, asked).of(new EventFinder(message).events());
        List<Act> acts = new ArrayList<>();
        String company = null;
        for (Event event : events) {
            Slots slots = new Details(message, event, company).slots();
            Apart.of(slots, message, event).forEach(s -> acts.add(event.meaning().with(s)));
            company = slots.companyOrNull() == null ? company : slots.companyOrNull();
        }
        List<Act> settled = Taught.settled(message, Doubts.settle(message, events, acts, asked), examples);
        return new Settled(message, events, List.copyOf(new LinkedHashSet<>(settled)), asked);
    }
}
