package org.crickets.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crickets.dialogue.Profile.Part;
import org.crickets.plan.DraftKind;

/** What stands at the end of the user's notes: asked for once, when a draft could use it, and changed at any time. */
final class ProfileTalk {
    private static final Set<String> REMOVE = Set.of("remove", "remove it", "clear", "leave it out", "-");

    private ProfileTalk() {}

    /** Asks for the first piece that this draft could use and that was never asked for; one question at a time. */
    static void askMissing(Talk talk, Shown shown) {
        boolean aMomentIsAsked = talk.state() instanceof State.AskMoment && shown.kind() == DraftKind.REFERENCES_ALERT;
        if (!aMomentIsAsked)
            missing(talk, shown).ifPresent(part -> ask(talk, part, Optional.of(shown), false));
    }

    private static Optional<Part> missing(Talk talk, Shown shown) {
        return Arrays.stream(Part.values()).filter(part -> isOfUse(part, shown.kind()))
                .filter(part -> talk.settings().me().isMissing(part)).findFirst();
    }

    /** Every note has a signature; a follow-up of A4 closes with contact details and availability, a voicemail with a number. */
    private static boolean isOfUse(Part part, DraftKind kind) {
        boolean closing = kind == DraftKind.A4_FOLLOW_UP || kind == DraftKind.A4_ARTICLE
                || kind == DraftKind.A4_CLOSING;
        return switch (part) {
            case SIGNATURE -> true;
            case CONTACT -> closing || kind == DraftKind.K8_CALL_SCRIPT;
            case AVAILABILITY -> closing;
        };
    }

    /** From a button or the command: asked however often. */
    static void change(Talk talk, Part part, Optional<Shown> then) {
        ask(talk, part, then, false);
    }

    private static void ask(Talk talk, Part part, Optional<Shown> then, boolean told) {
        Asking.typed(talk, "ask.profile." + name(part), "skip",
                new State.AskProfile(talk.nextQuestion(), part, then, told), "now",
                talk.settings().me().value(part).orElse(""));
        settle(talk, talk.settings().me().asked(part));
    }

    /** False for what nobody would sign with: it is heard as a message of its own. */
    static boolean answered(Talk talk, State.AskProfile asked, String typed) {
        var text = AboutMe.said(typed).filter(said -> said.part() == asked.part()).map(AboutMe.Said::text)
                .orElse(typed);
        if (!AboutMe.isPlausible(text))
            return false;
        if (AboutMe.isTooLong(text))
            talk.say(talk.text("profile.too-long", "most", AboutMe.LONGEST));
        else {
            settle(talk, told(talk, asked.part(), text));
            next(talk, asked, true);
        }
        return true;
    }

    private static Profile told(Talk talk, Part part, String text) {
        var me = talk.settings().me();
        return REMOVE.contains(text.strip().toLowerCase(Locale.ROOT))
                ? me.with(part, Optional.empty())
                : AboutMe.told(me, part, text);
    }

    static boolean skip(Talk talk, State.AskProfile asked) {
        next(talk, asked, asked.told());
        return true;
    }

    /** The next question, or else the draft with what was told. */
    private static void next(Talk talk, State.AskProfile asked, boolean told) {
        talk.idle();
        var shown = asked.then();
        var part = shown.flatMap(draft -> missing(talk, draft));
        if (part.isPresent())
            ask(talk, part.get(), shown, told);
        else if (!told)
            talk.say(talk.text("profile.skipped"));
        else if (shown.isPresent())
            DraftTalk.again(talk, shown.get());
        else
            show(talk);
    }

    /** "Sign as Alex Miller", said without being asked. */
    static boolean said(Talk talk, String text) {
        var said = AboutMe.said(text).filter(it -> AboutMe.isPlausible(it.text()));
        if (said.isEmpty() || talk.settings().zone().isEmpty())
            return false;
        if (AboutMe.isTooLong(said.get().text()))
            talk.say(talk.text("profile.too-long", "most", AboutMe.LONGEST));
        else {
            settle(talk, told(talk, said.get().part(), said.get().text()).asked(said.get().part()));
            show(talk);
        }
        return true;
    }

    /** What is known, with buttons to change it. */
    static void show(Talk talk) {
        var me = talk.settings().me();
        var keys = new Keys(talk.tools.messages());
        talk.say(talk.text("profile", "signature", me.signature().orElse(""), "contact", me.contact().orElse(""),
                "availability", me.availability().orElse("")),
                keys.row(keys.button("signature", new Tap.Go(Tap.Place.SIGNATURE)))
                        .row(keys.button("contact", new Tap.Go(Tap.Place.CONTACT)),
                                keys.button("availability", new Tap.Go(Tap.Place.AVAILABILITY)))
                        .build());
    }

    private static void settle(Talk talk, Profile profile) {
        talk.settle(talk.settings().with(profile));
    }

    private static String name(Part part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}
