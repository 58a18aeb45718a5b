package org.crickets.dialogue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;

/** Finds out where somebody lives, so that 9 o'clock is theirs. */
final class Zones {
    private static final List<DateTimeFormatter> CLOCKS = List.of("H:mm", "H.mm", "h:mma", "ha", "h:mm a", "h a")
            .stream().map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern).toFormatter(Locale.ROOT))
            .toList();

    private Zones() {}

    static void ask(Talk talk, Optional<String> then) {
        talk.say(talk.text("ask.zone"), new Keyboard.Type(talk.text("ask.zone.hint")));
        talk.ask(new State.AskZone(talk.nextQuestion(), then));
    }

    /** The answer to the question; empty if it names no place. */
    static Optional<ZoneId> read(Talk talk, String typed) {
        var found = talk.tools.places().find(typed);
        if (!found.isEmpty())
            return Optional.of(found.getFirst());
        return clock(typed).flatMap(time -> talk.tools.places().byClock(time, talk.now()).stream().findFirst());
    }

    private static Optional<LocalTime> clock(String typed) {
        for (var format : CLOCKS)
            try {
                return Optional.of(LocalTime.parse(typed.strip(), format));
            } catch (DateTimeParseException e) {
                // the next way of writing a time
            }
        return Optional.empty();
    }

    /** "My time zone is …", "I'm in … this month". */
    static void change(Talk talk, String typed) {
        var zone = read(talk, typed);
        if (zone.isPresent())
            settle(talk, zone.get());
        else
            ask(talk, Optional.empty());
    }

    static void settle(Talk talk, ZoneId zone) {
        boolean first = talk.settings().zone().isEmpty();
        talk.settle(talk.settings().in(zone));
        talk.idle();
        var time = talk.words().dateTime(talk.now().atZone(zone));
        if (first)
            talk.say(talk.text("zone.first", "zone", zone.getId(), "time", time, "example", Help.example(talk)),
                    new Keyboard.Inline(List.of(List.of(exampleButton(talk)))));
        else
            talk.say(talk.text("zone.changed", "zone", zone.getId(), "time", time));
    }

    private static Button exampleButton(Talk talk) {
        return new Button.Copy(talk.text("button.copy-example"), Help.example(talk));
    }
}
