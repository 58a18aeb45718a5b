package org.crickets.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crickets.files.Format;

/** Where the bot's token comes from: the environment itself, or a file. */
final class Token {
    static final String VARIABLE = "TELEGRAM_BOT_TOKEN";
    static final String FILE_VARIABLE = "TELEGRAM_BOT_TOKEN_FILE";
    private final Environment environment;

    Token(Environment environment) {
        this.environment = environment;
    }

    /** The token of the variable, or of the file; what is wrong is noted and never quotes it. */
    Optional<Secret> from(Optional<Path> file) {
        return environment.text(VARIABLE).isPresent()
                ? environment.get(VARIABLE, Forms.token())
                : file.flatMap(this::in);
    }

    /** Whether somebody named a token, be it a good one or not. */
    boolean isNamed(Optional<Path> file) {
        return file.isPresent() || environment.text(VARIABLE).isPresent();
    }

    private Optional<Secret> in(Path file) {
        try {
            return switch (Forms.token().parse(Files.readString(file))) {
                case Format.Parsed.Fine<Secret>(var token) -> Optional.of(token);
                case Format.Parsed.Wrong<Secret>(var sentence) -> wrong(file, "What it holds is no token. " + sentence);
            };
        } catch (IOException e) {
            return wrong(file, "The token file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private Optional<Secret> wrong(Path file, String wrong) {
        environment.wrong(file.toString(), wrong, Forms.token().example());
        return Optional.empty();
    }
}
