package org.crickets.storage;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.crickets.coach.Outgoing;
import org.crickets.dialogue.Keyboard;
import org.crickets.dialogue.State;
import org.crickets.dialogue.Tap;
import org.crickets.plan.PersonId;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.understand.Act;
import org.crickets.understand.When;
import org.crickets.understand.received.CalendarTime;

/**
 * How our values look as JSON: records as objects, numbers and keys as plain values, times in ISO form, what is missing
 * left out, and a "type" in each value of a sealed interface.
 */
final class Json {
    private static final List<Class<?>> SEALED = List.of(State.class, Act.class, When.class, CalendarTime.class,
            Outgoing.class,
            Keyboard.class, Keyboard.Button.class, Tap.class);

    static final JsonMapper MAPPER = mapper();

    private Json() {}

    private static JsonMapper mapper() {
        var mapper = JsonMapper.builder().addModule(new Jdk8Module()).addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .addMixIn(ProcessId.class, Number.class)
                .addMixIn(PersonId.class, Number.class).addMixIn(Source.class, Text.class)
                .addMixIn(StepKey.class, Key.class);
        for (var type : SEALED) {
            mapper.addMixIn(type, Typed.class);
            for (var permitted : type.getPermittedSubclasses())
                mapper.registerSubtypes(new NamedType(permitted, permitted.getSimpleName()));
        }
        return mapper.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    private abstract static class Number {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Number(int value) {}

        @JsonValue
        abstract int value();
    }

    private abstract static class Text {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text(String value) {}

        @JsonValue
        abstract String value();
    }

    private abstract static class Key {
        @Override
        @JsonValue
        public abstract String toString();

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static StepKey parse(String text) {
            return StepKey.parse(text);
        }
    }
}
