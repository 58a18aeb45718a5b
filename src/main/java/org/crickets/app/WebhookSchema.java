package org.crickets.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.crickets.files.Format;
import org.crickets.files.Formats;
import org.crickets.telegram.WebhookSetup;

/** The settings of the webhook: none unless there is a public address. */
final class WebhookSchema {
    static final String URL_VARIABLE = "CRICKETS_PUBLIC_URL";
    private static final String SECRET_VARIABLE = "CRICKETS_WEBHOOK_SECRET";
    private static final String EXAMPLE = "https://bot.example.com";
    private static final String SECRET_EXAMPLE = "a-long-word_of_letters-digits-_-and-hyphens";
    /** Telegram calls no others (Bot API, setWebhook). */
    private static final List<Integer> PORTS = List.of(-1, 443, 80, 88, 8443);
    private static final int PORT = 8081;
    private final Environment environment;
    private final Path from;
    private Optional<URI> url = Optional.empty();
    private Optional<Secret> secret = Optional.empty();
    private Optional<Integer> port = Optional.empty();
    private Optional<InetAddress> bind = Optional.empty();

    WebhookSchema(Environment environment, Path from) {
        this.environment = environment;
        this.from = from;
    }

    /** Its keys stand among those of Telegram; the caller tells of keys that nobody asked for. */
    void read(Layers part) {
        url = environment.orElse(URL_VARIABLE, url(), flat(part.get("public-url", Forms.or("none", url()))));
        var number = Formats.number(0, 65535, PORT);
        port = environment.orElse("CRICKETS_WEBHOOK_PORT", number, part.get("webhook-port", number));
        bind = environment.orElse("CRICKETS_WEBHOOK_BIND", Forms.address(), part.get("webhook-bind", Forms.address()));
        var file = Forms.path(from, "/run/secrets/webhook-secret");
        secret = secret(environment.orElse(SECRET_VARIABLE + "_FILE", file,
                flat(part.get("webhook-secret-file", Forms.or("none", file)))));
    }

    /** The webhook of the bot with that token. */
    Optional<Config.Webhook> with(Secret token) {
        return url.flatMap(u -> port.flatMap(p -> bind.map(b -> new Config.Webhook(u,
                secret.orElseGet(() -> new Secret(WebhookSetup.secretOf(token.value()))), p, b))));
    }

    /** Without encryption only where nobody can listen: for another Bot API server on this machine. */
    static Format<URI> url() {
        return Format.of("an address at which Telegram reaches this bot: https, a host, maybe a path, no question mark,"
                + " and of ports 443, 80, 88 or 8443", EXAMPLE,
                text -> Formats.tried(URI::create, text.replaceAll("/+$", "")).filter(WebhookSchema::isPublic));
    }

    private static boolean isPublic(URI uri) {
        boolean plain = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null
                && uri.getUserInfo() == null;
        return plain && ("https".equals(uri.getScheme()) && PORTS.contains(uri.getPort())
                || "http".equals(uri.getScheme()) && List.of("localhost", "127.0.0.1").contains(uri.getHost()));
    }

    private Optional<Secret> secret(Optional<Path> file) {
        var typed = environment.text(SECRET_VARIABLE);
        return typed.isPresent() ? typed.flatMap(it -> usable(SECRET_VARIABLE, it)) : file.flatMap(this::in);
    }

    private Optional<Secret> in(Path file) {
        try {
            return usable(file.toString(), Files.readString(file).strip());
        } catch (IOException e) {
            return wrong(file.toString(), "The secret's file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** What was found is not repeated. Telegram takes up to 256 characters; a short one can be guessed. */
    private Optional<Secret> usable(String where, String found) {
        return found.matches("[A-Za-z0-9_-]{16,256}")
                ? Optional.of(new Secret(found))
                : wrong(where, "It is no secret for a webhook (16 to 256 letters, digits, _ and -).");
    }

    private Optional<Secret> wrong(String where, String wrong) {
        environment.wrong(where, wrong, SECRET_EXAMPLE);
        return Optional.empty();
    }

    private static <T> Optional<T> flat(Optional<Optional<T>> value) {
        return value.flatMap(it -> it);
    }
}
