package org.crickets.app;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Profile;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Tap;
import org.crickets.dialogue.Tools;
import org.crickets.dialogue.Turn;
import org.crickets.dialogue.World;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;

/** One user's talk with the dialogue alone, without a database: what is told is kept, and can be tried out on a copy. */
final class Chat {
    static final Tools TOOLS = tools();
    /** After everything. */
    static final Instant LATE = Instant.parse("2030-01-01T00:00:00Z");
    private static final Dialogue DIALOGUE = new Dialogue(TOOLS);
    final List<Logged> record;
    Instant now;
    State state = new State.Idle();
    Settings settings;
    private int question;
    private int number;

    private Chat(Instant now, Settings settings, List<Logged> record) {
        this.now = now;
        this.settings = settings;
        this.record = new ArrayList<>(record);
    }

    private static Tools tools() {
        return Program.tools(Settled.load(new Options(Optional.empty(), Optional.of("Europe/London")),
                Map.of("CRICKETS_DATA_DIR", "target/no-data"), Path.of("").toAbsolutePath()));
    }

    static Chat at(String now) {
        return new Chat(Instant.parse(now),
                Settings.defaults(Optional.of(ZoneId.of("Europe/London")), "balanced", "en"), List.of());
    }

    /** Somebody who never spoke before, so nobody knows where they live. */
    static Chat stranger(Instant now) {
        return new Chat(now, Settings.defaults(Optional.empty(), "balanced", "en"), List.of());
    }

    Chat copy() {
        var copy = new Chat(now, settings, record);
        copy.state = state;
        copy.question = question;
        copy.number = number;
        return copy;
    }

    Turn says(String text) {
        return does(text.startsWith("/") ? new Input.Command(text.substring(1), "") : new Input.Said(text));
    }

    Turn taps(Tap tap) {
        return does(new Input.Tapped(tap));
    }

    /** The words of an earlier message are changed. */
    Turn rewrites(int message, String text) {
        return does(new Input.Changed(text, List.of()), new Source("m" + message + "e" + ++number));
    }

    Turn does(Input input) {
        return does(input, new Source((input instanceof Input.Tapped ? "u" : "m") + ++number));
    }

    private Turn does(Input input, Source source) {
        var turn = DIALOGUE.reply(state, input,
                new World(now, source, settings, record, question, Optional.empty()));
        record.addAll(turn.facts());
        settings = turn.settings();
        state = turn.next();
        question = turn.question();
        return turn;
    }

    int question() {
        return question;
    }

    /** Time passes, and what is due by then rings at that moment. */
    void passes(String to) {
        now = Instant.parse(to);
        agenda().due(now).forEach(step -> record
                .add(new Logged(step.key().process(), Source.BOT, now, new Fact.Rang(step.key(), now))));
    }

    Agenda agenda() {
        return DIALOGUE.agenda(record, settings, now);
    }

    /** What the user chose; what they were asked already is no choice of theirs, nor when an address was made. */
    Settings chosen() {
        var me = settings.profile().orElse(Profile.NONE);
        return new Settings(settings.zone(), settings.reminderHour(), settings.quietFrom(), settings.quietTo(),
                settings.playbook(), settings.country(), settings.language(),
                Optional.of(new Profile(me.signature(), me.contact(), me.availability(), List.of())),
                Optional.of(settings.ways()), Optional.empty());
    }
}
