package org.crickets.understand.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crickets.understand.Context;
import org.crickets.understand.names.NameSpan;

/** "They moved my interview to Thursday": the meeting last talked about, whose time is known, gets another one. */
final class Rescheduled {
    private static final Set<String> MOVED = Set.of("moved", "rescheduled", "pushed", "bumped", "shifted", "preponed",
            "postponed", "translated", "transferred", "brought", "changed", "delayed", "reschedule");

    /** "Push my Acme interview to the 20th". */
    private static final Pattern MOVE = Pattern
            .compile("\\b(?:push|move|shift|bump|switch) (?:back )?(?:my|the|that|our)"
                    + " (?:\\S+ ){0,3}?(?:interview|meeting|call|round|slot|chat|screen|appointment)\\b.{0,20}\\bto\\b");

    private Rescheduled() {}

    static boolean told(Message message) {
        int size = message.text().size();
        List<NameSpan> companies = message.companies(0, size);
        return (message.says(0, size, MOVED) || MOVE.matcher(message.text().canonical()).find()
                || message.text().canonical().contains("don shift"))
                && message.context().last().filter(l -> l.when().isPresent())
                        .map(Context.Last::company)
                        .filter(last -> companies.stream().allMatch(c -> c.name().equals(last))).isPresent();
    }

    /** "Same time", on another day. */
    static boolean sameTime(Message message) {
        return message.text().canonical().contains("same time");
    }
}
