package org.crickets.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.crickets.dialogue.Manner;
import org.crickets.files.Formats;
import org.crickets.files.Read;
import org.crickets.files.Section;
import org.crickets.plan.Habits;

/** Which keys crickets.yaml has, which variables and options win over them, and what they may say. */
final class ConfigSchema {
    private static final URI TELEGRAM = URI.create("https://api.telegram.org");
    /** The variable that wins over "understanding.examples"; the command understand, which reads no files, has it too. */
    static final String EXAMPLES = "CRICKETS_UNDERSTANDING_EXAMPLES";

    private final Options options;
    private final Environment environment;
    private final Path from;
    private final Collection<String> playbooks;

    /**
     * The schema for one start.
     *
     * @param from      the working folder, from which relative paths count
     * @param playbooks the names of the playbooks there are; empty if they could not be read
     */
    ConfigSchema(Options options, Environment environment, Path from, Collection<String> playbooks) {
        this.options = options;
        this.environment = environment;
        this.from = from;
        this.playbooks = playbooks;
    }

    /** Reads the files, the one that wins first; only problems in files are told by the result. */
    Read<Config> read(List<Section> files) {
        var root = new Layers(files);
        var telegram = telegram(root.part("telegram", "url: " + TELEGRAM));
        var owners = environment.orElse("CRICKETS_OWNERS", Forms.owners(), owners(root));
        var house = house(root);
        var newcomers = newcomers(root.part("newcomers", "zone: Europe/London"));
        var limits = limits(root.part("limits", "text-length: 4000"));
        var sandbox = sandbox();
        root.noMore();
        return files.getFirst().made(() -> new Config(telegram.orElseThrow(), owners.orElseThrow(),
                house.orElseThrow(), newcomers.orElseThrow(), limits.orElseThrow(), sandbox).settled());
    }

    private Optional<Config.Telegram> telegram(Layers part) {
        var url = environment.orElse("CRICKETS_TELEGRAM_URL", Forms.url(), part.get("url", Forms.url()));
        var path = Forms.path(from, "/run/secrets/token");
        var file = environment.orElse(Token.FILE_VARIABLE, path, flat(part.get("token-file", Forms.or("none", path))));
        var webhook = new WebhookSchema(environment, from);
        webhook.read(part);
        var paid = environment.orElse("CRICKETS_PAID_BROADCAST", Forms.onOrOff(),
                part.get("paid-broadcast", Forms.onOrOff()));
        part.noMore();
        var token = new Token(environment);
        if (url.isPresent() && !url.get().equals(TELEGRAM) && !token.isNamed(file))
            environment.wrong(Token.VARIABLE, "The Bot API server " + url.get() + " wants a token; there is none.",
                    Token.VARIABLE + "=" + Forms.token().example());
        var found = token.from(file);
        return url.flatMap(it -> paid.map(p -> new Config.Telegram(it, found, found.flatMap(webhook::with), p)));
    }

    private Optional<Owners> owners(Layers root) {
        var items = root.list("owners", Forms.owner());
        var owners = Forms.owners(items);
        if (items.size() > 1 && owners.isEmpty())
            root.wrong("owners", "\"anyone\" and \"pair\" stand alone.", "[123456789, 987654321]");
        return owners;
    }

    private Optional<Config.House> house(Layers root) {
        var http = http(root.part("http", "port: 8080"));
        var data = data(root.part("data", "folder: data"));
        var model = new ModelSchema(environment, from).read(root.part("model", "url: " + ModelSchema.URL));
        var level = root.get("log-level", Forms.logLevel());
        var examples = examples(root.part("understanding", "examples: on"));
        return http.flatMap(h -> data
                .flatMap(d -> level.flatMap(l -> examples.map(e -> new Config.House(h, d, model, l, e)))));
    }

    private Optional<Boolean> examples(Layers part) {
        var examples = environment.orElse(EXAMPLES, Forms.onOrOff(), part.get("examples", Forms.onOrOff()));
        part.noMore();
        return examples;
    }

    private Optional<Config.Http> http(Layers part) {
        var number = Formats.number(0, 65535, 8080);
        var port = environment.orElse("CRICKETS_HTTP_PORT", number, part.get("port", number));
        var bind = environment.orElse("CRICKETS_HTTP_BIND", Forms.address(), part.get("bind", Forms.address()));
        part.noMore();
        return port.flatMap(p -> bind.map(b -> new Config.Http(p, b)));
    }

    private Optional<Config.Data> data(Layers part) {
        var path = Forms.path(from, "data");
        var folder = environment.orElse("CRICKETS_DATA_DIR", path, part.get("folder", path));
        var db = new DbSchema(environment, from).read(part);
        var at = part.get("backup-at", Formats.time("03:30"));
        var kept = part.get("backups-kept", Formats.number(1, 365, 14));
        part.noMore();
        return folder.flatMap(f -> at.flatMap(a -> kept.map(k -> new Config.Data(f, db, a, k))));
    }

    private Optional<Config.Newcomers> newcomers(Layers part) {
        var zone = part.get("zone", Forms.or("ask", Formats.zone()));
        var hour = part.get("reminder-hour", Formats.time("09:00"));
        var quietFrom = part.get("quiet-from", Formats.time("21:00"));
        var quietTo = part.get("quiet-to", Formats.time("08:00"));
        var playbook = part.get("playbook", Forms.playbook(playbooks));
        var ways = ways(part);
        part.noMore();
        if (hour.isEmpty() || quietFrom.isEmpty() || quietTo.isEmpty() || zone.isEmpty())
            return Optional.empty();
        checkQuiet(part, hour.get(), quietFrom.get(), quietTo.get());
        return playbook.flatMap(it -> ways.map(
                how -> new Config.Newcomers(zone.get(), hour.get(), quietFrom.get(), quietTo.get(), it, how)));
    }

    private static Optional<Config.Ways> ways(Layers part) {
        var country = part.get("country", Forms.or("zone", Forms.country()));
        var language = part.get("language", Forms.language());
        var weekends = part.get("weekends", Forms.onOrOff());
        var review = part.get("weekly-review", Forms.or("off", Forms.day()));
        var tone = part.get("tone", Forms.tone());
        return country.flatMap(c -> language.flatMap(l -> weekends.flatMap(w -> review
                .flatMap(r -> tone.map(t -> new Config.Ways(c, l, new Manner(w, r, t)))))));
    }

    private static void checkQuiet(Layers part, LocalTime hour, LocalTime from, LocalTime to) {
        if (from.equals(to))
            part.wrong("quiet-to", "The quiet hours would never end, they start at " + from + " as well.", "08:00");
        else if (new Habits(ZoneId.of("UTC"), hour, from, to).isQuiet(hour))
            part.wrong("reminder-hour", "\"" + hour + "\" lies in the quiet hours from " + from + " to " + to + ".",
                    to.toString());
    }

    private Optional<Config.Limits> limits(Layers part) {
        var text = part.get("text-length", Formats.number(100, 4096, 4000));
        var processes = part.get("open-processes", Formats.number(1, 10_000, 200));
        var people = part.get("people-per-process", Formats.number(1, 500, 50));
        var messages = part.get("messages-per-minute", Formats.number(1, 1_000_000, 20));
        part.noMore();
        if (text.isEmpty() || processes.isEmpty() || people.isEmpty() || messages.isEmpty())
            return Optional.empty();
        return Optional.of(
                new Config.Limits(text.get(), processes.get(), people.get(), messages.get()));
    }

    private Config.Sandbox sandbox() {
        return new Config.Sandbox(
                environment.option("--now", options.now(), "CRICKETS_SANDBOX_NOW", Forms.instant()),
                environment.option("--zone", options.zone(), "CRICKETS_SANDBOX_ZONE", Formats.zone()));
    }

    private static <T> Optional<T> flat(Optional<Optional<T>> value) {
        return value.flatMap(it -> it);
    }
}
