package org.crickets.storage;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.coach.Chat;
import org.crickets.coach.Journal.Entry;
import org.crickets.coach.Journal.Page;
import org.crickets.coach.Outgoing;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;

/** What the tests here are about: Zoë, who logs things, and what the bot says. */
final class Scene {
    static final long ZOE = 7_001;
    static final long MAX = 7_002;
    static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    static final InstantSource REAL = InstantSource.fixed(MONDAY);
    static final StepKey THANKS = StepKey.parse("1.1.THANK_YOU.1.1");
    static final StepKey FIRST = StepKey.parse("1.1.FOLLOW_UP.0.1");
    static final StepKey SECOND = StepKey.parse("1.1.FOLLOW_UP.0.2");

    private Scene() {}

    static Chat chat(long id) {
        return new Chat(id, Settings.defaults(Optional.of(ZoneId.of("Europe/Berlin")), "balanced", "en"),
                new State.Idle(), true, 0);
    }

    static Logged promised(int day) {
        return new Logged(new ProcessId(1), new Source("m" + day), MONDAY,
                new Fact.DecisionPromised(LocalDate.of(2026, 3, day)));
    }

    static Outgoing say(String html) {
        return say(html, "m1");
    }

    static Outgoing say(String html, String source) {
        return new Outgoing.Message(html, new Keyboard.None(), false, Optional.of(new ProcessId(1)),
                new Source(source));
    }

    static Outgoing ring(StepKey... steps) {
        return new Outgoing.Ring(List.of(steps), MONDAY);
    }

    static Entry nothing(Page page) {
        return new Entry(page.chat(), List.of(), Map.of(), List.of(), false);
    }

    static Entry facts(Page page, Logged... facts) {
        return new Entry(page.chat(), List.of(facts), Map.of(), List.of(), false);
    }

    static Entry alarms(Page page, Map<StepKey, Instant> alarms) {
        return new Entry(page.chat(), List.of(), alarms, List.of(), false);
    }

    static Entry sends(Page page, Outgoing... outgoing) {
        return new Entry(page.chat(), List.of(), Map.of(), List.of(outgoing), false);
    }
}
