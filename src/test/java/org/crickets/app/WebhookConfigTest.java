package org.crickets.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.telegram.WebhookSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An operator chooses webhook mode by one setting; every mistake is told before the start. */
class WebhookConfigTest {
    private static final String TOKEN = "123456789:AAfalse-token_for-tests";

    @TempDir
    Path here;

    private Read<ConfigLoader.Loaded> load(String... more) {
        var environment = new HashMap<>(Map.of("TELEGRAM_BOT_TOKEN", TOKEN));
        for (int i = 0; i < more.length; i += 2)
            environment.put(more[i], more[i + 1]);
        return ConfigLoader.load(Options.NONE, environment, here);
    }

    private Config.Telegram telegram(String... more) {
        return switch (load(more)) {
            case Read.Good<ConfigLoader.Loaded>(var loaded) -> loaded.config().telegram();
            case Read.Bad<ConfigLoader.Loaded>(var problems) -> throw new AssertionError(problems);
        };
    }

    private List<String> problems(String... more) {
        return load(more).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void oneSettingIsEnoughAndTheSecretIsTheSameInEveryProgramWithTheToken() {
        assertThat(telegram().webhook()).isEmpty();
        var webhook = telegram("CRICKETS_PUBLIC_URL", "https://bot.example.com/").webhook().orElseThrow();
        assertThat(webhook.url()).isEqualTo(URI.create("https://bot.example.com"));
        assertThat(webhook.port()).isEqualTo(8081);
        assertThat(webhook.bind().getHostAddress()).isEqualTo("127.0.0.1");
        assertThat(webhook.secret().value()).isEqualTo(WebhookSetup.secretOf(TOKEN)).matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(WebhookSetup.secretOf(TOKEN + "x"));
        assertThat(webhook.toString()).doesNotContain(webhook.secret().value());
    }

    @Test
    void theFileSaysTheSameAndTheEnvironmentWins() throws IOException {
        var secret = Files.writeString(here.resolve("secret"), "a-secret_of-the-operator\n");
        Files.createDirectories(here.resolve("config"));
        Files.writeString(here.resolve("config/crickets.yaml"), """
                telegram:
                  public-url: https://bot.example.com:8443/bots
                  webhook-port: 9001
                  webhook-bind: 0.0.0.0
                  webhook-secret-file: %s
                """.formatted(secret));
        assertThat(telegram().webhook()).contains(new Config.Webhook(URI.create("https://bot.example.com:8443/bots"),
                new Secret("a-secret_of-the-operator"), 9001, InetAddress.ofLiteral("0.0.0.0")));
        var other = telegram("CRICKETS_PUBLIC_URL", "http://localhost:9", "CRICKETS_WEBHOOK_PORT", "9002",
                "CRICKETS_WEBHOOK_BIND", "127.0.0.2", "CRICKETS_WEBHOOK_SECRET", "another_secret-of-theirs");
        assertThat(other.webhook()).contains(new Config.Webhook(URI.create("http://localhost:9"),
                new Secret("another_secret-of-theirs"), 9002, InetAddress.ofLiteral("127.0.0.2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot.example.com", "http://bot.example.com", "https://", "https://bot.example.com/?x=1",
            "https://bot.example.com:9000", "https://ada:pw@bot.example.com", "https://bot.example.com/#x"})
    void anAddressThatTelegramCannotCallIsRefused(String url) {
        assertThat(problems("CRICKETS_PUBLIC_URL", url)).singleElement().asString().contains("CRICKETS_PUBLIC_URL",
                "is not an address at which Telegram reaches this bot", "CRICKETS_PUBLIC_URL=https://bot.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with a blank inside of it", "sixteen-letters!!"})
    void aSecretThatTelegramDoesNotTakeOrThatCanBeGuessedIsRefusedAndNotRepeated(String secret) {
        assertThat(problems("CRICKETS_PUBLIC_URL", "https://bot.example.com", "CRICKETS_WEBHOOK_SECRET", secret))
                .singleElement().asString().contains("CRICKETS_WEBHOOK_SECRET", "16 to 256").doesNotContain(secret);
    }

    @Test
    void inTheSandboxItIsSaidThatItIsPassedOver() {
        var loaded = ConfigLoader.load(Options.NONE, Map.of("CRICKETS_PUBLIC_URL", "https://bot.example.com"), here);
        assertThat(loaded).isInstanceOfSatisfying(Read.Good.class,
                good -> assertThat(((ConfigLoader.Loaded) good.value()).warnings()).singleElement().asString()
                        .contains("CRICKETS_PUBLIC_URL is passed over"));
    }
}
