package org.crickets.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crickets.coach.Chat;
import org.crickets.coach.Notation;
import org.crickets.coach.Press;
import org.crickets.dialogue.Languages;
import org.crickets.dialogue.Messages;
import org.crickets.dialogue.PaperKind;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.Agenda;
import org.crickets.plan.Fact;
import org.junit.jupiter.api.Test;

/** What is made of what is known, and what happens where it cannot be made. */
class PrinterTest {
    private static final Press.Known NOBODY = new Press.Known(
            new Chat(1, Settings.defaults(Optional.of(ZoneId.of("Europe/London")), "balanced", "en"),
                    new State.Idle(), true, 0),
            List.of(), List.of(), new Agenda(List.of(), List.of(), List.of()), Instant.parse("2026-11-22T10:00:00Z"));

    /** Nothing here is written down as JSON. */
    private static final Notation NOTATION = new Notation() {
        @Override
        public Written write(Fact fact) {
            throw new AssertionError(fact);
        }

        @Override
        public String write(Settings settings) {
            throw new AssertionError(settings);
        }

        @Override
        public String write(State state) {
            throw new AssertionError(state);
        }

        @Override
        public boolean knows(String type, int version) {
            throw new AssertionError(type);
        }

        @Override
        public Optional<Fact> fact(Written written) {
            throw new AssertionError(written);
        }

        @Override
        public Optional<Settings> settings(String json) {
            throw new AssertionError(json);
        }
    };

    private static Languages languages(Messages english) {
        return Languages.of(Map.of("en", english));
    }

    @Test
    void theTimelineIsAPicture() {
        var sheet = new Printer(languages(Samples.messages()), _ -> List.of(), NOTATION).print(PaperKind.STATS, NOBODY);
        assertThat(sheet.form()).isEqualTo(Press.Form.PICTURE);
        assertThat(sheet.name()).isEqualTo("crickets.png");
        assertThat(sheet.bytes()).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void whatIsBrokenIsToldAsSuch() {
        var printer = new Printer(languages(new Messages(Locale.ENGLISH, Map.of())), _ -> List.of(), NOTATION);
        assertThatThrownBy(() -> printer.print(PaperKind.STATS, NOBODY)).isInstanceOf(Press.Failed.class)
                .hasRootCauseMessage("the message catalogue in en has no picture.title");
    }
}
