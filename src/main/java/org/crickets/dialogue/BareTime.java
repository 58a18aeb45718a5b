package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Act;
import org.crickets.understand.When;

/** "In an hour", "Thursday": a time alone, while a reminder waits, puts it off. */
final class BareTime {
    private static final Pattern BARE = Pattern
            .compile("(?:(?:ok|okay|maybe|later|again|please|better|no|not now|rather|"
                    + "remind me|ask me|ask|tell me|try|ring) )*(?:(?:in|at|on|until|till|about|around) )*(?:date|time)"
                    + "(?: (?:at )?(?:date|time))?(?: (?:then|please|instead|maybe|again|thanks|better))*");

    /** One of several rather than a day. */
    private static final Pattern NTH = Pattern.compile("(?iu)^\\W*the (?:first|second|third|fourth|fifth|last)\\W*$");

    private BareTime() {}

    static boolean isMeant(Talk talk, Heard heard) {
        return BARE.matcher(heard.wording()).matches() && !NTH.matcher(talk.heard()).find()
                && !(heard.acts().getFirst() instanceof Act.Snooze)
                && when(talk, heard).isPresent();
    }

    /** The time to come that it names. */
    private static Optional<When> when(Talk talk, Heard heard) {
        return heard.dates().size() == 1
                ? heard.dates().stream()
                        .filter(when -> SnoozeTalk.at(talk, when).toInstant().isAfter(talk.now())).findFirst()
                : Optional.empty();
    }

    /** Whether that was said, and something waits. */
    static boolean said(Talk talk, Heard heard) {
        var items = isMeant(talk, heard) && Waiting.rangLately(talk).isPresent()
                ? Waiting.meant(talk, _ -> true)
                : List.<Item>of();
        if (!items.isEmpty())
            SnoozeTalk.until(talk, items.stream().flatMap(item -> item.steps().stream()).toList(),
                    SnoozeTalk.at(talk, when(talk, heard).orElseThrow()));
        return !items.isEmpty();
    }
}
