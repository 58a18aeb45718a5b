package org.crickets.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.crickets.draft.Templates;
import org.crickets.files.Problem;
import org.crickets.files.Read;
import org.crickets.files.Shelf;
import org.crickets.files.Yaml;
import org.crickets.plan.Playbook;
import org.crickets.playbook.Playbooks;

/** Loads all that is set before the start: an option wins over the environment, that over a file, that over the default. */
final class ConfigLoader {
    private static final String FILE = "crickets.yaml";
    private static final String FOLDER_VARIABLE = "CRICKETS_CONFIG_DIR";
    private static final String EXAMPLE = "http: {port: 8080}";

    private ConfigLoader() {}

    /**
     * All that was loaded.
     *
     * @param warnings to be logged; nothing in them stops the start
     */
    record Loaded(Config config, Playbooks playbooks, Templates drafts, Shelf shelf, List<String> warnings) {}

    /**
     * Loads settings, playbooks and drafts; or everything that is wrong with any of them.
     *
     * @param variables the environment
     * @param from      the working folder: its folder {@code config} wins over the packed defaults
     */
    static Read<Loaded> load(Options options, Map<String, String> variables, Path from) {
        var environment = new Environment(variables);
        var shelf = shelf(environment, from);
        var compiled = CompletableFuture.supplyAsync(() -> Templates.load(shelf));
        var playbooks = Playbooks.load(shelf);
        var config = config(shelf, new ConfigSchema(options, environment, from, names(playbooks)));
        var drafts = compiled.join();
        var problems = new ArrayList<Problem>(config.problems());
        Stream.of(environment.problems(), playbooks.problems(), drafts.problems()).forEach(problems::addAll);
        return problems.isEmpty()
                ? config.then(c -> playbooks.then(p -> drafts.then(
                        d -> new Read.Good<>(new Loaded(c, p, d, shelf, warnings(environment, c))))))
                : new Read.Bad<>(problems);
    }

    private static List<String> names(Read<Playbooks> playbooks) {
        return switch (playbooks) {
            case Read.Good<Playbooks>(var found) -> found.all().stream().map(Playbook::name).toList();
            case Read.Bad<Playbooks> _ -> List.of();
        };
    }

    private static Shelf shelf(Environment environment, Path from) {
        var named = environment.get(FOLDER_VARIABLE, Forms.path(from, "/etc/crickets"));
        if (named.isPresent() && !Files.isDirectory(named.get()))
            environment.wrong(FOLDER_VARIABLE, "There is no folder " + named.get() + ".",
                    FOLDER_VARIABLE + "=/etc/crickets");
        return new Shelf(named.or(() -> Optional.of(from.resolve("config"))).filter(Files::isDirectory));
    }

    private static Read<Config> config(Shelf shelf, ConfigSchema schema) {
        return Shelf.packed().text(FILE).then(packed -> shelf.text(FILE).then(own -> own.equals(packed)
                ? Yaml.read(packed, EXAMPLE, root -> schema.read(List.of(root)))
                : Yaml.read(packed, EXAMPLE,
                        below -> Yaml.read(own, EXAMPLE, root -> schema.read(List.of(root, below))))));
    }

    private static List<String> warnings(Environment environment, Config config) {
        var sandboxOnly = config.sandbox().now().isPresent() || config.sandbox().zone().isPresent();
        var ignored = !config.inSandbox() && sandboxOnly
                ? Stream.of("The sandbox's moment and zone are passed over: there is a token, so this is no sandbox.")
                : Stream.<String>empty();
        var uncalled = config.inSandbox() && environment.text(WebhookSchema.URL_VARIABLE).isPresent()
                ? Stream.of(WebhookSchema.URL_VARIABLE + " is passed over: without a token this is the sandbox.")
                : Stream.<String>empty();
        return Stream.of(environment.warnings().stream(), ignored, uncalled).flatMap(it -> it).toList();
    }
}
