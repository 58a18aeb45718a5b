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
import org.crickets.telegram.WebhookSetup;
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
            switch (ConfigLoader.load(Options.NONE, environment(program, ""), secrets)) {
                case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new AssertionError(problems.toString());
                case Read.Good<ConfigLoader.Loaded>(var loaded) -> {
                    assertThat(loaded.warnings()).isEmpty();
                    assertThat(loaded.config().inSandbox()).isFalse();
                    assertThat(loaded.config().telegram().webhook()).isEmpty();
                    assertThat(loaded.config().owners()).isInstanceOf(Owners.Only.class);
                    var database = compose.path("services").path("database").path("environment");
                    assertThat(loaded.config().house().data().db()).contains(new Config.Db(
                            new Secret("jdbc:postgresql://database/" + database.path("POSTGRES_DB").asText()),
                            Optional.of(database.path("POSTGRES_USER").asText()), Optional.of(new Secret("hunter2"))));
                }
            }
    }

    @Test
    void withAPublicAddressBothListenWhereTheProxyCalls() throws IOException {
        var proxy = Files.readString(Path.of("Caddyfile"));
        for (var program : PROGRAMS)
            switch (ConfigLoader.load(Options.NONE, environment(program, "https://bot.example.com"), secrets)) {
                case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new AssertionError(problems.toString());
                case Read.Good<ConfigLoader.Loaded>(var loaded) -> {
                    var webhook = loaded.config().telegram().webhook().orElseThrow();
                    assertThat(webhook.bind().isAnyLocalAddress()).isTrue();
                    assertThat(proxy).contains(program + ":" + webhook.port());
                }
            }
        assertThat(proxy).contains("handle " + WebhookSetup.PATH + " {", "{$CRICKETS_PUBLIC_URL} {");
        assertThat(compose.at("/services/proxy/environment").has("CRICKETS_PUBLIC_URL")).isTrue();
        assertThat(compose.at("/services/proxy/profiles/0").asText()).isEqualTo("webhook");
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
        PROGRAMS.forEach(program -> assertThat(services.path(program).path("volumes").get(0).asText())
                .as("where backups go").isEqualTo("backups:/data"));
        assertThat(names(compose.path("volumes"))).containsExactly("database", "backups", "certificates");
    }

    private Map<String, String> environment(String program, String publicUrl) {
        var variables = new HashMap<String, String>();
        compose.path("services").path(program).path("environment").properties()
                .forEach(each -> variables.put(each.getKey(), value(each.getValue().asText())
                        .replace("${CRICKETS_PUBLIC_URL:-}", publicUrl)));
        return variables;
    }

    private String value(String text) {
        return text.replace("/run/secrets/", secrets + "/").replaceAll("\\$\\{CRICKETS_OWNERS:\\?[^}]*}", "123456789");
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(((Iterable<String>) node::fieldNames).spliterator(), false).toList();
    }
}
