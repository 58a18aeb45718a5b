package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.Step;

/** What the bot is for, and how to talk to it. */
final class Help {
    private Help() {}

    static String example(Talk talk) {
        return talk.text("example");
    }

    static void start(Talk talk) {
        if (talk.settings().zone().isEmpty()) {
            talk.say(talk.text("start"));
            Zones.ask(talk, Optional.empty());
            return;
        }
        talk.idle();
        var keys = new Keys(talk.tools.messages());
        talk.say(talk.text("start.known", "zone", talk.settings().habits().zone().getId(), "example", example(talk)),
                keys.row(new Button.Copy(talk.text("button.copy-example"), example(talk)))
                        .row(keys.button("new", new Tap.Go(Tap.Place.NEW)),
                                keys.button("list", new Tap.Go(Tap.Place.LIST)))
                        .build());
    }

    static void help(Talk talk) {
        talk.say(talk.text("help", "example", example(talk)), menu(talk));
    }

    /** Whether it was a hello, and nothing is asked: a newcomer is told what this is for, everybody else is greeted back. */
    static boolean greeted(Talk talk, String text) {
        if (!(talk.state() instanceof State.Idle) || !talk.isWord("answer.hello", text))
            return false;
        if (Which.undeleted(talk).isEmpty())
            Commands.run(talk, "start", "");
        else {
            var keys = new Keys(talk.tools.messages());
            talk.say(talk.text("hello", "example", example(talk)),
                    keys.row(keys.button("next", new Tap.Go(Tap.Place.NEXT)),
                            keys.button("list", new Tap.Go(Tap.Place.LIST))).build());
        }
        return true;
    }

    /** Where a reminder rang lately, what waits is likelier meant than anything else. */
    static void smalltalk(Talk talk) {
        var waits = !Tongue.isForeign(talk)
                && Waiting.rangLately(talk).filter(talk.now().minus(Dialogue.RETURNS)::isBefore).isPresent()
                        ? Waiting.meant(talk, _ -> true).stream().flatMap(item -> item.steps().stream()).toList()
                        : List.<Step>of();
        if (waits.isEmpty())
            notUnderstood(talk);
        else
            talk.say(talk.text("not-understood.waiting", "what", NotDone.titles(talk, waits), "example",
                    example(talk)), RingKeys.of(talk, waits));
    }

    private static void notUnderstood(Talk talk) {
        var key = Tongue.isForeign(talk) ? "not-understood.foreign" : "not-understood";
        talk.say(talk.text(key, "example", example(talk)), menu(talk));
    }

    private static Keyboard menu(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return keys.row(keys.button("new", new Tap.Go(Tap.Place.NEW)), keys.button("list", new Tap.Go(Tap.Place.LIST)))
                .row(keys.button("next", new Tap.Go(Tap.Place.NEXT)), keys.button("undo", new Tap.Go(Tap.Place.UNDO)))
                .row(keys.button("stats", new Tap.Go(Tap.Place.STATS)),
                        keys.button("playbooks", new Tap.Go(Tap.Place.PLAYBOOKS)))
                .row(keys.button("settings", new Tap.Go(Tap.Place.SETTINGS)))
                .build();
    }

    /** A file of which nothing can be taken; what was typed beside it counts. */
    static void unread(Talk talk, String why, String caption) {
        talk.say(talk.text("file." + why, "example", example(talk)));
        if (!caption.isBlank())
            Dialogue.hear(talk, caption);
    }

    /** Something that is no text. */
    static void other(Talk talk, String what) {
        var key = "other." + what;
        talk.say(talk.text(talk.tools.messages().has(key) ? key : "other", "example", example(talk)));
    }
}
