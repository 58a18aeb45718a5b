package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.crickets.dialogue.Dialogue;
import org.junit.jupiter.api.Test;

/** What is played to nobody after the start goes all the way to a reminder. */
class RehearsalTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-06T17:00:00Z");

    @Test
    void aMessageIsAnsweredAndItsRemindersArePutIntoWords() {
        var settled = Settled.load(new Options(Optional.empty(), Optional.empty()), Map.of(),
                Path.of("").toAbsolutePath());
        var world = Rehearsal.world(Program.newcomer(settled.config()), FRIDAY);
        assertThat(Rehearsal.play(new Dialogue(Program.tools(settled)), world)).isPositive();
    }
}
