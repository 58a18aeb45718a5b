package org.crickets.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.crickets.files.Format;
import org.crickets.files.Formats;

/** The settings of the language model: none unless there is an address. */
final class ModelSchema {
    static final String URL = "http://localhost:11434/v1";
    private static final String URL_VARIABLE = "CRICKETS_MODEL_URL";
    private static final String NAME_VARIABLE = "CRICKETS_MODEL_NAME";
    private static final String NAME = "llama3.2";
    private final Environment environment;
    private final Path from;

    ModelSchema(Environment environment, Path from) {
        this.environment = environment;
        this.from = from;
    }

    Optional<Config.Model> read(Layers part) {
        var address = url();
        var url = environment.orElse(URL_VARIABLE, address, flat(part.get("url", Forms.or("none", address))));
        var word = Formats.text(200, NAME);
        var name = environment.orElse(NAME_VARIABLE, word, flat(part.get("name", Forms.or("none", word))));
        var file = Forms.path(from, "/run/secrets/model-key");
        var key = key(environment.orElse("CRICKETS_MODEL_KEY_FILE", file,
                flat(part.get("key-file", Forms.or("none", file)))));
        var seconds = Formats.number(1, 20, 4);
        var timeout = environment.orElse("CRICKETS_MODEL_TIMEOUT", seconds, part.get("timeout", seconds));
        part.noMore();
        if (url.isPresent() && name.isEmpty())
            environment.wrong(NAME_VARIABLE, "The server " + url.get() + " wants the name of a model; there is none.",
                    NAME_VARIABLE + "=" + NAME);
        return url.flatMap(u -> name.flatMap(
                n -> timeout.map(t -> new Config.Model(u, n, key, Duration.ofSeconds(t)))));
    }

    private static Format<URI> url() {
        return Format.of("the address of a server for chat completions", URL,
                text -> switch (Forms.url().parse(text)) {
                    case Format.Parsed.Fine<URI>(var uri) -> Optional.of(uri);
                    case Format.Parsed.Wrong<URI> _ -> Optional.empty();
                });
    }

    private Optional<Secret> key(Optional<Path> file) {
        var typed = environment.text("CRICKETS_MODEL_KEY");
        return typed.isPresent() ? typed.flatMap(it -> usable("CRICKETS_MODEL_KEY", it)) : file.flatMap(this::in);
    }

    private Optional<Secret> in(Path file) {
        try {
            return usable(file.toString(), Files.readString(file).strip());
        } catch (IOException e) {
            return wrong(file.toString(), "The key file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    /** What was found is not repeated. */
    private Optional<Secret> usable(String where, String key) {
        return key.matches("[\\x21-\\x7e]{1,1000}")
                ? Optional.of(new Secret(key))
                : wrong(where, "It is no key (letters, digits and marks, without spaces).");
    }

    private Optional<Secret> wrong(String where, String wrong) {
        environment.wrong(where, wrong, "sk-the-letters-that-you-were-given");
        return Optional.empty();
    }

    private static <T> Optional<T> flat(Optional<Optional<T>> value) {
        return value.flatMap(it -> it);
    }
}
