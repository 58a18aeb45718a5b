package org.crickets.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Dialogue;
import org.crickets.dialogue.Input;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.dialogue.World;
import org.crickets.embedding.SentenceExamples;
import org.crickets.plan.Logged;
import org.crickets.plan.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One message that nobody sent, answered to nobody after the start, and its reminders: they load dictionaries, holidays and
 * texts, so that neither the first user nor the first reminder waits for them.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Input MESSAGE = new Input.Said(
            "interviewed at Acme today at 2 with Dana Smith, hiring manager, they'll decide by next Friday");

    private Rehearsal() {}

    /** Plays it beside everything else; the dialogue keeps nothing of it. Then loads the model of the examples, if it is wanted. */
    static void start(Dialogue dialogue, Settings newcomer, Instant now, boolean examples) {
        var world = world(newcomer, now);
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            play(dialogue, world);
            if (examples)
                SentenceExamples.shared().load();
        });
    }

    static World world(Settings newcomer, Instant now) {
        var settings = newcomer.in(newcomer.zone().orElse(ZoneId.of("Europe/London")));
        return new World(now, new Source("rehearsal"), settings, List.of(), 0, Optional.empty());
    }

    /** How many reminders were put into words. */
    static int play(Dialogue dialogue, World world) {
        try {
            return ring(dialogue, world, dialogue.reply(new State.Idle(), MESSAGE, world).facts());
        } catch (RuntimeException e) {
            LOG.warn("What is rehearsed after the start failed; users' messages may fare no better.", e);
            return 0;
        }
    }

    /** Those of two weeks later. */
    private static int ring(Dialogue dialogue, World world, List<Logged> facts) {
        var later = world.now().plus(Duration.ofDays(14));
        var then = new World(later, Source.BOT, world.settings(), facts, 0, Optional.empty());
        var agenda = dialogue.agenda(facts, world.settings(), later);
        var messages = dialogue.messages(agenda.due(later));
        messages.forEach(together -> dialogue.ring(together, then, agenda, later, false));
        return messages.size();
    }
}
