package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.coach.Outgoing;
import org.crickets.dialogue.Profile;
import org.crickets.dialogue.Settings;
import org.crickets.dialogue.State;
import org.crickets.plan.StepKey;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.junit.jupiter.api.Test;

/** Every value that can be made of the types, built from their own declaration, survives. */
class CodecTest {
    @Test
    void everyStateSurvives() {
        var states = new Samples().all(State.class);
        assertThat(states).map(Object::getClass).map(Class::getSimpleName).contains("Idle", "AskZone", "Confirm");
        for (var state : states)
            assertThat(Codec.state(Codec.state((State) state))).isEqualTo(state);
    }

    @Test
    void aMessageWithoutAnyDetailSurvives() {
        var state = new State.AskWhen(7, new Act.LogInterview(Slots.none()));
        assertThat(Codec.state(state)).isEqualTo(
                "{\"type\":\"AskWhen\",\"question\":7,\"act\":{\"type\":\"LogInterview\",\"slots\":{\"people\":[]}}}");
        assertThat(Codec.state(Codec.state(state))).isEqualTo(state);
    }

    @Test
    void everythingToBeSentSurvives() throws Exception {
        var contents = new Samples().all(Outgoing.class);
        assertThat(contents.toString()).contains("OnStep", "OnProcess", "OnDraft", "Choice", "TakeBack", "Go[", "Copy[",
                "Link[",
                "Type[", "None[", "Ring[", "Edit[", "Answer[");
        for (var content : contents)
            assertThat(Codec.outgoing(Codec.outgoing((Outgoing) content))).isEqualTo(content);
    }

    @Test
    void settingsSurvive() {
        for (var settings : new Samples().all(Settings.class))
            assertThat(Codec.settings(Codec.settings((Settings) settings))).isEqualTo(settings);
    }

    @Test
    void aQuestionOfAnotherVersionIsNoQuestion() {
        assertThat(Codec.state("{\"type\":\"AskStarSign\",\"question\":7}")).isEqualTo(new State.Idle());
        assertThat(Codec.state("{\"type\":\"AskZone\",\"question\":7,\"then\":[{\"type\":\"Yodel\"}]}"))
                .isEqualTo(new State.Idle());
        assertThat(Codec.state("{")).isEqualTo(new State.Idle());
    }

    /** Written before there was a profile. */
    @Test
    void olderSettingsAreReadWithoutAProfile() {
        var old = "{\"zone\":\"Europe/London\",\"reminderHour\":\"09:00:00\",\"quietFrom\":\"21:00:00\","
                + "\"quietTo\":\"08:00:00\",\"playbook\":\"balanced\",\"language\":\"en\"}";
        assertThat(Codec.settings(old))
                .isEqualTo(Settings.defaults(Optional.of(ZoneId.of("Europe/London")), "balanced", "en"));
        assertThat(Codec.settings(old).profile()).isEmpty();
    }

    @Test
    void aProfileKeepsItsLinesItsMarkupAndWhatWasSkipped() {
        var profile = new Profile(Optional.of("Zoë <b>Å</b> & Co\nData Engineer"), Optional.empty(),
                Optional.of("Tue–Thu afternoons"), List.of(Profile.Part.SIGNATURE, Profile.Part.CONTACT));
        var plain = Settings.defaults(Optional.of(ZoneId.of("Europe/London")), "balanced", "en");
        var settings = new Settings(plain.zone(), plain.reminderHour(), plain.quietFrom(), plain.quietTo(),
                plain.playbook(), plain.country(), plain.language(), Optional.of(profile));
        assertThat(Codec.settings(Codec.settings(settings))).isEqualTo(settings);
    }

    @Test
    void settingsOfANewerVersionAreReadAsFarAsTheyAreKnown() {
        var settings = Settings.defaults(Optional.of(ZoneId.of("Asia/Tokyo")), "balanced", "en");
        var newer = Codec.settings(settings).replaceFirst("\\{", "{\"favouriteColour\":\"green\",");
        assertThat(Codec.settings(newer)).isEqualTo(settings);
    }

    /** Values of a type: one for each record of a sealed type, one with and one without what may be missing. */
    private static final class Samples {
        private static final int DEPTH = 6;

        List<Object> all(Class<?> type) {
            return values(type, 0);
        }

        private List<Object> values(Type type, int depth) {
            if (type instanceof ParameterizedType generic)
                return generic(generic, depth);
            var raw = (Class<?>) type;
            if (raw.isSealed() && raw != ZoneId.class) {
                var all = new ArrayList<>();
                for (var permitted : raw.getPermittedSubclasses())
                    all.addAll(values(permitted, depth));
                return raw == Act.class && depth > 2 ? List.of(all.getFirst(), all.getLast()) : all;
            }
            if (raw == StepKey.class)
                return List.of(StepKey.parse("3.1.FOLLOW_UP.0.2"));
            return raw.isRecord() ? records(raw, depth + 1) : List.of(plain(raw));
        }

        private List<Object> generic(ParameterizedType type, int depth) {
            var inner = depth > DEPTH ? List.<Object>of() : values(type.getActualTypeArguments()[0], depth);
            if (type.getRawType() == Optional.class)
                return inner.isEmpty()
                        ? List.of(Optional.empty())
                        : List.of(Optional.of(inner.getFirst()), Optional.empty());
            return List.of(inner, List.of());
        }

        private List<Object> records(Class<?> type, int depth) {
            var components = type.getRecordComponents();
            var made = new ArrayList<>();
            var choices = new ArrayList<List<Object>>();
            for (var component : components)
                choices.add(depth > DEPTH && component.getType() == List.class
                        ? List.of(List.of())
                        : values(component.getGenericType(), depth));
            int most = choices.stream().mapToInt(List::size).max().orElse(1);
            for (int n = 0; n < most; n++) {
                var arguments = new Object[components.length];
                for (int i = 0; i < arguments.length; i++)
                    arguments[i] = choices.get(i).get(n % choices.get(i).size());
                made.add(make(type, arguments));
            }
            return made;
        }

        private static Object make(Class<?> type, Object[] arguments) {
            try {
                var types = new Class<?>[arguments.length];
                for (int i = 0; i < types.length; i++)
                    types[i] = type.getRecordComponents()[i].getType();
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(arguments);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("cannot make a " + type, e);
            }
        }

        private static Object plain(Class<?> type) {
            if (type.isEnum())
                return type.getEnumConstants()[type.getEnumConstants().length - 1];
            return switch (type.getSimpleName()) {
                case "int" -> 42;
                case "boolean", "Boolean" -> true;
                case "String" -> "Zoë “Z” <b>& \uD83C\uDF53\n";
                case "Instant" -> Instant.parse("2026-03-09T08:00:00.123456Z");
                case "LocalDate" -> LocalDate.of(2028, 2, 29);
                case "LocalTime" -> LocalTime.of(9, 0);
                case "LocalDateTime" -> LocalDateTime.of(2026, 3, 29, 2, 30);
                case "ZoneId" -> ZoneId.of("America/Argentina/Ushuaia");
                default -> throw new AssertionError("no sample of " + type);
            };
        }
    }

    @Test
    void aQuestionRemembersWhenItWasAsked() {
        var state = new State.AskZone(7, Optional.empty(), Optional.empty());
        var asked = Instant.parse("2026-11-06T17:00:00Z");
        var json = Codec.state(state, Optional.of(asked));
        assertThat(Codec.state(json)).isEqualTo(state);
        assertThat(Codec.asked(json)).hasValue(asked);
        assertThat(Codec.asked(Codec.state(state))).isEmpty();
    }
}
