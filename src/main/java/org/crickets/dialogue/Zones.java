package org.crickets.dialogue;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.Setting;

/** Finds out where somebody lives, so that 9 o'clock is theirs. */
final class Zones {
    private static final List<DateTimeFormatter> CLOCKS = List.of("H:mm", "H.mm", "h:mma", "ha", "h:mm a", "h a")
            .stream().map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive()
                    .appendPattern(pattern).toFormatter(Locale.ROOT))
            .toList();

    private Zones() {}

    /** What waits for the answer already goes on waiting. */
    static void ask(Talk talk, Optional<String> then) {
        var waiting = waiting(talk);
        ask(talk, joined(waiting.then(), then), waiting.file());
    }

    /** A file waits for the answer, and need not be sent again. */
    static void askFor(Talk talk, Input.Invited file) {
        var waiting = waiting(talk);
        talk.say(talk.text("file.later"));
        ask(talk, waiting.then(), Optional.of(waiting.file().map(one -> both(one, file)).orElse(file)));
    }

    /** A first "hello" is answered with what this is for; nothing of it waits for the answer. */
    static void greet(Talk talk) {
        ask(talk, talk.text("start") + "\n\n" + talk.text("ask.zone"),
                new State.AskZone(talk.nextQuestion(), Optional.empty(), Optional.empty()));
    }

    private static void ask(Talk talk, Optional<String> then, Optional<Input.Invited> file) {
        ask(talk, talk.text("ask.zone"), new State.AskZone(talk.nextQuestion(), then, file));
    }

    private static void ask(Talk talk, String words, State.AskZone question) {
        talk.say(words, new Keyboard.Type(talk.text("ask.zone.hint")));
        talk.ask(question);
    }

    /** What waits for the answer, if it is asked for. */
    static State.AskZone waiting(Talk talk) {
        return talk.state() instanceof State.AskZone asked
                ? asked
                : new State.AskZone(0, Optional.empty(), Optional.empty());
    }

    private static Optional<String> joined(Optional<String> one, Optional<String> other) {
        return one.isPresent() && other.isPresent() ? one.map(text -> text + "\n" + other.get()) : one.or(() -> other);
    }

    private static Input.Invited both(Input.Invited one, Input.Invited other) {
        return new Input.Invited(Stream.concat(one.invitations().stream(), other.invitations().stream()).toList(),
                Stream.of(one.caption(), other.caption()).filter(caption -> !caption.isBlank())
                        .collect(Collectors.joining("\n")));
    }

    /** The question is answered; what waited for it is heard now. */
    static void known(Talk talk, ZoneId zone) {
        var waiting = waiting(talk);
        settle(talk, zone);
        heard(talk, waiting);
    }

    /** What waited for the answer is heard. */
    static void heard(Talk talk, State.AskZone waiting) {
        waiting.then().ifPresent(text -> Dialogue.hear(talk, text));
        waiting.file().ifPresent(file -> InvitationTalk.invited(talk, file.invitations(), file.caption()));
    }

    /** The answer to the question; empty if it names no place. */
    static Optional<ZoneId> read(Talk talk, String typed) {
        var found = talk.tools.places().find(typed);
        if (!found.isEmpty())
            return Optional.of(found.getFirst());
        return clock(typed).flatMap(time -> talk.tools.places().byClock(time, talk.now()).stream().findFirst());
    }

    static Optional<LocalTime> clock(String typed) {
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

    private static void settle(Talk talk, ZoneId zone) {
        talk.idle();
        if (talk.settings().zone().isPresent()) {
            Journeys.moved(talk, zone);
            return;
        }
        talk.settle(talk.settings().in(zone));
        var others = others(talk, zone);
        talk.say(talk.text("zone.first", "zone", zone.getId(), "time", talk.words().dateTime(talk.now().atZone(zone)),
                "example", Help.example(talk), "others", others.isEmpty() ? "" : "yes"),
                new Keys(talk.tools.messages()).row(exampleButton(talk)).rows(others, 2).build());
    }

    /** Of who told only what their clock shows: where else it shows the same. */
    private static List<Button> others(Talk talk, ZoneId zone) {
        return clock(talk.heard()).map(time -> talk.tools.places().byClock(time, talk.now())).orElse(List.of()).stream()
                .filter(other -> !other.equals(zone)).limit(4).map(other -> Keys.named(Journeys.city(other),
                        new Tap.OnSetting(Tap.SettingVerb.SET, Setting.ZONE, other.getId())))
                .toList();
    }

    private static Button exampleButton(Talk talk) {
        return new Button.Copy(talk.text("button.copy-example"), Help.example(talk));
    }
}
