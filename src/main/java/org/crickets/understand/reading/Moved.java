package org.crickets.understand.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Act;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.dates.Rivals;

/** The question which of two days was meant, where a weekday does not fit its date. */
final class Moved {
    private Moved() {}

    static Optional<Act> of(Message message, Act act) {
        for (DateFound found : message.dates()) {
            Optional<LocalDate> rival = found.impossible() ? Optional.empty() : Rivals.of(found, message.text());
            Slots other = rival.map(r -> moved(act.slots(), found.date(), r)).orElse(act.slots());
            if (!other.equals(act.slots())) {
                Slots sure = act.slots().with().when(null).whenEnd(null).until(null).decisionBy(null).dueAt(null)
                        .build();
                return Optional
                        .of(new Act.Unclear(sure, List.of(act, Meaning.of(act).with(other)), Act.Doubt.AMBIGUOUS_DATE));
            }
        }
        return Optional.empty();
    }

    private static Slots moved(Slots slots, LocalDate from, LocalDate to) {
        LocalDate decision = slots.decisionByOrNull();
        return slots.with().when(slots.when().map(w -> moved(w, from, to)).orElse(null))
                .whenEnd(slots.whenEnd().map(w -> moved(w, from, to)).orElse(null))
                .until(slots.until().map(w -> moved(w, from, to)).orElse(null))
                .dueAt(slots.dueAt().map(w -> moved(w, from, to)).orElse(null))
                .decisionBy(from.equals(decision) ? to : decision).build();
    }

    private static When moved(When when, LocalDate from, LocalDate to) {
        if (!when.date().equals(from)) {
            return when;
        }
        return switch (when) {
            case When.On on -> new When.On(to);
            case When.At at -> new When.At(to.atTime(at.dateTime().toLocalTime()));
        };
    }
}
