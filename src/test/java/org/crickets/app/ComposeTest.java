package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.crickets.files.Read;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** docker-compose.yml names settings that there are, and what belongs together in it agrees. */
class ComposeTest {
    private static final List<String> PROGRAMS = List.of("crickets-1", "crickets-2");

    @TempDir
    Path secrets;

    private JsonNode compose = new YAMLMapper().createObjectNode();

    @BeforeEach
    void read() throws IOException {
        // Read by a parser that knows anchors.
        Object yaml = new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        compose = new YAMLMapper().valueToTree(yaml);
        for (var name : names(compose.path("secrets")))
            Files.writeString(secrets.resolve(name), name.equals("token") ? "123456789:AAtoken" : "hunter2");
    }

    @Test
    void bothProgramsStartWithItsSettings() {
        for (var program : PROGRAMS)
            switch (ConfigLoader.load(Options.NONE, environment(program), secrets)) {
                case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new AssertionError(problems.toString());
                case Read.Good<ConfigLoader.Loaded>(var loaded) -> {
                    assertThat(loaded.warnings()).isEmpty();
                    assertThat(loaded.config().inSandbox()).isFalse();
                    assertThat(loaded.config().owners()).isInstanceOf(Owners.Only.class);
                    var database = compose.path("services").path("database").path("environment");
                    assertThat(loaded.config().house().data().db()).contains(new Config.Db(
                            new Secret("jdbc:postgresql://database/" + database.path("POSTGRES_DB").asText()),
                            Optional.of(database.path("POSTGRES_USER").asText()), Optional.of(new Secret("hunter2"))));
                }
            }
    }

    @Test
    void whatIsNamedIsThere() {
        var services = compose.path("services");
        assertThat(names(services)).contains("database").containsAll(PROGRAMS);
        services.forEach(service -> {
            service.path("secrets").forEach(
                    secret -> assertThat(compose.path("secrets").has(secret.asText())).as(secret.asText()).isTrue());
            service.path("environment").forEach(value -> {
                if (value.asText().startsWith("/run/secrets/"))
                    assertThat(service.path("secrets")).as(value.asText())
                            .anyMatch(it -> value.asText().equals("/run/secrets/" + it.asText()));
            });
        });
        assertThat(services.path("database").path("volumes").get(0).asText()).startsWith("database:");
        assertThat(compose.path("volumes").has("database")).isTrue();
    }

    private Map<String, String> environment(String program) {
        var variables = new HashMap<String, String>();
        compose.path("services").path(program).path("environment").properties()
                .forEach(each -> variables.put(each.getKey(), value(each.getValue().asText())));
        return variables;
    }

    private String value(String text) {
        return text.replace("/run/secrets/", secrets + "/").replaceAll("\\$\\{CRICKETS_OWNERS:\\?[^}]*}", "123456789");
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).toList();
    }
}
