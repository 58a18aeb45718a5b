package org.crickets.dialogue;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The calendar to subscribe to: an address that can be made, made anew, and taken away. */
final class Feed {
    private Feed() {}

    /** Under the file; nothing where there is no address to have. */
    static Keyboard offer(Talk talk) {
        var keys = new Keys(talk.tools.messages());
        return talk.world.address().since(talk.now()).isPresent()
                ? keys.row(keys.button("feed", new Tap.Go(Tap.Place.FEED))).build()
                : Keys.NONE;
    }

    static void show(Talk talk) {
        if (talk.settings().feed().isEmpty())
            talk.settle(talk.settings().fed(Optional.of(talk.now().truncatedTo(ChronoUnit.MILLIS))));
        say(talk, "feed");
    }

    /** The old address leads nowhere from now on. */
    static void renew(Talk talk) {
        var now = talk.now().truncatedTo(ChronoUnit.MILLIS);
        var made = talk.settings().feed().filter(old -> !old.isBefore(now)).map(old -> old.plusMillis(1)).orElse(now);
        talk.settle(talk.settings().fed(Optional.of(made)));
        say(talk, "feed.new");
    }

    static void end(Talk talk) {
        talk.settle(talk.settings().fed(Optional.empty()));
        talk.editTapped(talk.text("feed.off"), offer(talk));
    }

    private static void say(Talk talk, String key) {
        var keys = new Keys(talk.tools.messages());
        talk.settings().feed().flatMap(talk.world.address()::since).ifPresentOrElse(
                address -> talk.say(talk.text(key, "address", address),
                        keys.row(new Keyboard.Button.Copy(talk.text("button.feed-copy"), address))
                                .row(keys.button("feed-new", new Tap.Go(Tap.Place.FEED_NEW)),
                                        keys.button("feed-off", new Tap.Go(Tap.Place.FEED_OFF)))
                                .build()),
                () -> {
                    talk.settle(talk.settings().fed(Optional.empty()));
                    talk.say(talk.text("feed.none"));
                });
    }
}
