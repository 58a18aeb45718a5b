package org.crickets.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.crickets.files.Formats;

/** The settings of another database than H2 in the data folder: none unless there is an address. */
final class DbSchema {
    private static final String PASSWORD_VARIABLE = "CRICKETS_DB_PASSWORD";
    private final Environment environment;
    private final Path from;

    DbSchema(Environment environment, Path from) {
        this.environment = environment;
        this.from = from;
    }

    /** Its keys stand among those of the data; the caller tells of keys that nobody asked for. */
    Optional<Config.Db> read(Layers part) {
        var address = Forms.jdbcUrl();
        var url = environment.orElse("CRICKETS_DB_URL", address, flat(part.get("db-url", Forms.or("none", address))));
        var name = Formats.text(100, "crickets");
        var user = environment.orElse("CRICKETS_DB_USER", name, flat(part.get("db-user", Forms.or("none", name))));
        var file = Forms.path(from, "/run/secrets/db-password");
        var password = password(environment.orElse(PASSWORD_VARIABLE + "_FILE", file,
                flat(part.get("db-password-file", Forms.or("none", file)))));
        return url.map(it -> new Config.Db(it, user, password));
    }

    private Optional<Secret> password(Optional<Path> file) {
        var typed = environment.text(PASSWORD_VARIABLE);
        return typed.isPresent() ? typed.map(Secret::new) : file.flatMap(this::in);
    }

    /** Without the end of its line; what was found is not repeated. */
    private Optional<Secret> in(Path file) {
        try {
            var password = Files.readString(file).strip();
            return password.isEmpty()
                    ? wrong(file, "The password file is empty.")
                    : Optional.of(new Secret(password));
        } catch (IOException e) {
            return wrong(file, "The password file cannot be read (" + e.getClass().getSimpleName() + ").");
        }
    }

    private Optional<Secret> wrong(Path file, String wrong) {
        environment.wrong(file.toString(), wrong, "the-password-of-the-database's-user");
        return Optional.empty();
    }

    private static <T> Optional<T> flat(Optional<Optional<T>> value) {
        return value.flatMap(it -> it);
    }
}
