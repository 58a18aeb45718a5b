package org.crickets.dialogue;

/** What is known about the user for the end of their notes, and how to say it without being asked. */
final class ProfileCard {
    private ProfileCard() {}

    /** "Sign as Alex Miller", said without being asked. */
    static boolean said(Talk talk, String text) {
        var said = AboutMe.said(text).filter(it -> AboutMe.isPlausible(it.text()));
        if (said.isEmpty() || talk.settings().zone().isEmpty())
            return false;
        var part = said.get().part();
        ProfileTalk.wrong(talk, part, said.get().text()).ifPresentOrElse(talk::say, () -> {
            ProfileChange.to(talk, ProfileTalk.told(talk, part, said.get().text()).asked(part));
            show(talk);
        });
        return true;
    }

    /** What is known, with buttons to change it, and to take back what was just told. */
    static void show(Talk talk) {
        var me = talk.settings().me();
        var keys = new Keys(talk.tools.messages());
        if (talk.hasTold())
            keys.all(Cards.undo(talk));
        talk.say(talk.text("profile", "signature", me.signature().orElse(""), "contact", me.contact().orElse(""),
                "availability", me.availability().orElse("")),
                keys.row(keys.button("signature", new Tap.Go(Tap.Place.SIGNATURE)))
                        .row(keys.button("contact", new Tap.Go(Tap.Place.CONTACT)),
                                keys.button("availability", new Tap.Go(Tap.Place.AVAILABILITY)))
                        .build());
    }
}
