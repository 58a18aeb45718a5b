package org.crickets.app;

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
import org.crickets.plan.Source;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One message that nobody sent, answered to nobody after the start: it loads dictionaries and holidays, so that the first
 * user does not wait for them.
 */
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Input MESSAGE = new Input.Said(
            "interviewed at Acme today at 2 with Dana Smith, hiring manager, they'll decide by next Friday");

    private Rehearsal() {}

    /** Plays it beside everything else; the dialogue keeps nothing of it. Then loads the model of the examples, if it is wanted. */
    static void start(Dialogue dialogue, Settings newcomer, Instant now, boolean examples) {
        var settings = newcomer.in(newcomer.zone().orElse(ZoneId.of("Europe/London")));
        var world = new World(now, new Source("rehearsal"), settings, List.of(), 0, Optional.empty());
        Thread.ofPlatform().daemon().name("rehearsal").start(() -> {
            play(dialogue, world);
            if (examples)
                SentenceExamples.shared().load();
        });
    }

    private static void play(Dialogue dialogue, World world) {
        try {
            dialogue.reply(new State.Idle(), MESSAGE, world);
        } catch (RuntimeException e) {
            LOG.warn("The message after the start could not be answered; users' messages may fare no better.", e);
        }
    }
}
