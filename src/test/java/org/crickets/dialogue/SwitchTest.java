package org.crickets.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.crickets.plan.Source;
import org.crickets.understand.Context;
import org.junit.jupiter.api.Test;

/** Another language is spoken from the moment it is chosen on, and not only from the next message. */
class SwitchTest {
    private static final Map<String, String> ENGLISH = Map.of("language.name", "English", "cancelled", "All right",
            "date.day", "EEE d MMM", "button.list", "List", "answer.skip", "skip, no", "language.words", "");
    private static final Map<String, String> GERMAN = Map.of("language.name", "Deutsch", "cancelled", "In Ordnung",
            "date.day", "ccc d. LLL", "button.list", "Liste", "answer.skip", "nein, weiter", "language.words",
            "ich, nicht, heute");
    private static final Places NOWHERE = new Places() {
        @Override
        public List<ZoneId> find(String typed) {
            return List.of();
        }

        @Override
        public List<ZoneId> byClock(LocalTime shown, Instant now) {
            return List.of();
        }

        @Override
        public boolean isDayFirst(ZoneId zone) {
            return true;
        }

        @Override
        public Optional<String> country(ZoneId zone) {
            return Optional.empty();
        }

        @Override
        public List<Region> parts(String country) {
            return List.of();
        }

        @Override
        public Optional<Region> region(String typed, Optional<String> near) {
            return Optional.empty();
        }

        @Override
        public Optional<ZoneId> near(double latitude, double longitude) {
            return Optional.empty();
        }
    };

    private static Talk talk(String language) {
        var languages = Languages.of(Map.of("en", new Messages(Locale.ENGLISH, ENGLISH), "de",
                new Messages(Locale.GERMAN, GERMAN)));
        var tools = new Tools(languages, ask -> {
            throw new AssertionError("no draft");
        }, NOWHERE, (record, settings, now, _) -> {
            throw new AssertionError("no plan");
        }, (String text, Context context) -> {
            throw new AssertionError("no ears");
        }, new Terms(List.of(), "balanced", 1, 1, false, Optional.empty()));
        var settings = Settings.defaults(Optional.of(ZoneId.of("Europe/Berlin")), "balanced", language);
        var world = new World(Instant.parse("2026-11-04T12:00:00Z"), new Source("m1"), settings, List.of(), 0,
                Optional.empty());
        return new Talk(world, new State.Idle(), tools);
    }

    private static List<String> says(Talk talk) {
        return List.of(talk.text("cancelled"), talk.words().date(LocalDate.parse("2026-11-04")),
                new Keys(talk.tools.messages()).button("list", new Tap.Go(Tap.Place.LIST)).label());
    }

    @Test
    void whatIsSaidAfterTheSwitchIsInTheNewLanguage() {
        var talk = talk("en");
        assertThat(says(talk)).containsExactly("All right", "Wed 4 Nov", "List");
        talk.settle(talk.settings().speaking("de"));
        assertThat(says(talk)).containsExactly("In Ordnung", "Mi 4. Nov", "Liste");
        talk.settle(talk.settings().speaking("en"));
        assertThat(says(talk)).containsExactly("All right", "Wed 4 Nov", "List");
    }

    @Test
    void aLanguageThatIsGoneIsSpokenInTheUsualOne() {
        assertThat(says(talk("tlh"))).containsExactly("All right", "Wed 4 Nov", "List");
    }

    @Test
    void aShortAnswerMayBeTypedInEnglishAndInTheOwnLanguage() {
        assertThat(List.of("Nein.", "weiter", "skip", "NO!"))
                .allMatch(typed -> talk("de").isWord("answer.skip", typed));
        assertThat(talk("en").isWord("answer.skip", "nein")).isFalse();
        assertThat(talk("de").isWord("answer.skip", "nein danke, lieber morgen")).isFalse();
    }

    @Test
    void anotherTongueIsToldByItsCommonestWords() {
        assertThat(List.of("Ich habe heute Zeit", "heute nicht", "ich?")).allMatch(SwitchTest::isForeign);
        assertThat(List.of("they said no", "", "I had ich as a word in this long one", "👍")).noneMatch(
                SwitchTest::isForeign);
    }

    private static boolean isForeign(String text) {
        var talk = talk("de");
        talk.hearing(text);
        return Tongue.isForeign(talk);
    }
}
