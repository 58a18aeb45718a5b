package org.crickets.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Moment;
import org.crickets.storage.FactCodec.Stored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactCodecTest {
    private final FactCodec codec = new FactCodec(FactType.ALL);

    static Stream<Stored> fixtures() {
        return FactType.ALL.stream().flatMap(type -> IntStream.rangeClosed(1, type.version())
                .mapToObj(version -> new Stored(type.name(), version, fixture(type.name(), version))));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void everyVersionEverWrittenIsRead(Stored stored) throws IOException {
        var fact = codec.decode(stored);
        var again = codec.encode(fact);
        assertThat(again.type()).isEqualTo(stored.type());
        assertThat(codec.decode(again)).isEqualTo(fact);
        if (again.version() == stored.version())
            assertThat(Json.MAPPER.readTree(again.body())).isEqualTo(Json.MAPPER.readTree(stored.body()));
    }

    @Test
    void everyFactHasAStoredForm() {
        assertThat(FactType.ALL).map(FactType::type).map(Class::getName)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Fact.class.getPermittedSubclasses()).map(Class::getName).toList());
        assertThat(FactType.ALL).map(FactType::name).doesNotHaveDuplicates();
    }

    @Test
    void fixturesTellEveryDetailOfAFact() {
        fixtures().forEach(stored -> {
            var fact = codec.decode(stored);
            assertThat(fact).hasNoNullFieldsOrProperties();
            for (var component : fact.getClass().getRecordComponents())
                assertThat(stored.body()).contains('"' + component.getName() + '"');
        });
    }

    @Test
    void whatWasNotToldIsLeftOut() {
        var when = new Moment(LocalDateTime.of(2026, 3, 2, 9, 0), ZoneId.of("Europe/Berlin"));
        var fact = new Fact.Contacted(ContactKind.CALL, Optional.empty(), when, Optional.empty());
        var stored = codec.encode(fact);
        assertThat(stored.body())
                .isEqualTo(
                        "{\"kind\":\"CALL\",\"when\":{\"local\":\"2026-03-02T09:00:00\",\"zone\":\"Europe/Berlin\"}}");
        assertThat(codec.decode(stored)).isEqualTo(fact);
    }

    @Test
    void olderVersionsAreLifted() {
        UnaryOperator<ObjectNode> rounded = body -> body.put("by", body.get("by").asText().substring(0, 10));
        var type = new FactType("decision-promised", Fact.DecisionPromised.class, List.of(
                body -> {
                    var day = body.remove("day");
                    return body.set("by", day);
                }, rounded));
        var lifting = new FactCodec(List.of(type));
        var promised = new Fact.DecisionPromised(LocalDate.of(2026, 3, 13));
        assertThat(lifting.encode(promised).version()).isEqualTo(3);
        assertThat(lifting.decode(new Stored("decision-promised", 1, "{\"day\":\"2026-03-13T00:00\"}")))
                .isEqualTo(promised);
        assertThat(lifting.decode(new Stored("decision-promised", 2, "{\"by\":\"2026-03-13T00:00\"}")))
                .isEqualTo(promised);
        assertThat(lifting.decode(lifting.encode(promised))).isEqualTo(promised);
    }

    @Test
    void whatANewerProgramWroteIsRefusedByName() {
        assertThatThrownBy(() -> codec.decode(new Stored("decision-promised", 2, "{}")))
                .isInstanceOf(StorageProblem.class).hasMessageContaining("decision-promised, version 2");
        assertThatThrownBy(() -> codec.decode(new Stored("horoscope", 1, "{}")))
                .isInstanceOf(StorageProblem.class).hasMessageContaining("horoscope");
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void aDamagedFactIsNotGuessed(String body) {
        assertThatThrownBy(() -> codec.decode(new Stored("decision-promised", 1, body)))
                .isInstanceOf(StorageProblem.class).hasMessageContaining("damaged");
    }

    static Stream<String> damaged() {
        return Stream.of("{}", "{\"by\":null}", "{\"by\":\"2026-02-30\"}", "{\"by\":\"2026-03-13\",\"x\":1}", "{",
                "{\"by\":\"2026-03-13\"} {}");
    }

    private static String fixture(String name, int version) {
        var file = "/facts/" + name + ".v" + version + ".json";
        try (InputStream in = FactCodecTest.class.getResourceAsStream(file)) {
            assertThat(in).as("fixture " + file).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
