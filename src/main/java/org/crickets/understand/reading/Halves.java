package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Meaning;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.dates.Tense;

/** A meeting that was and one that will be, told as one: "had the 2nd round yesterday, and Tuesday 4 pm is the third". */
record Halves(Message message) {
    private static final Set<String> JOINTS = Set.of("and", "but", "then", "also", "plus", ",", ";", ".", "-");
    private static final Set<String> MET = Set.of("interview", "interviewed", "round", "stage", "screen", "screening",
            "met", "attended", "onsite", "panel", "test", "trial", "chat", "1st", "2nd");
    private static final int LONGEST = 45;
    private static final Set<String> MEETINGS = Set.of("interview", "round", "stage", "call", "chat", "meeting", "test",
            "screen", "onsite", "final", "panel", "discussion");

    List<Event> of(List<Event> events) {
        boolean meets = events.size() == 1 && message.text().size() < LONGEST && !message.mail() && !Story.told(message)
                && (events.getFirst().meaning() == Meaning.INTERVIEW
                        || events.getFirst().meaning() == Meaning.UPCOMING);
        return meets ? split(events.getFirst()).orElse(events) : events;
    }

    private Optional<List<Event>> split(Event event) {
        LocalDateTime now = message.context().now();
        DateRoles roles = new DateRoles(message);
        List<DateFound> days = message.dates().stream()
                .filter(d -> !d.timeOnly() && !d.impossible() && roles.of(d) == DateRoles.Role.WHEN).toList();
        if (days.size() != 2 || !days.get(0).lastDate().isBefore(now.toLocalDate().plusDays(1))
                || days.get(0).start().isAfter(now) || !days.get(1).timed() || !days.get(1).start().isAfter(now)
                || Tense.at(message.text(), days.get(0).first(), days.get(0).after()) != Tense.Told.PAST) {
            return Optional.empty();
        }
        int joint = joint(days.get(0).after(), days.get(1).first());
        boolean met = joint >= 0 && message.says(event.from(), joint, MET);
        return !met || !message.says(joint, message.text().size(), MEETINGS)
                ? Optional.empty()
                : Optional.of(List.of(event.meaning(Meaning.INTERVIEW).range(event.from(), joint),
                        event.meaning(Meaning.UPCOMING).range(joint, event.to())));
    }

    /** The last joining word before the second day. */
    private int joint(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (JOINTS.contains(message.text().norm(i))) {
                return i;
            }
        }
        return -1;
    }
}
