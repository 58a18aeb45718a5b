package org.crickets.app;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.calendar.Regions;
import org.crickets.dialogue.Tone;
import org.crickets.files.Format;
import org.crickets.files.Formats;
import org.slf4j.event.Level;

/** How the settings are written. */
final class Forms {
    private static final String ID = "[1-9]\\d{0,17}";

    private Forms() {}

    static Format<URI> url() {
        return Format.of("the address of a Bot API server", "https://api.telegram.org",
                text -> Formats.tried(URI::create, text.replaceAll("/+$", "")).filter(Forms::isServer));
    }

    private static boolean isServer(URI uri) {
        return List.of("http", "https").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null
                && uri.getQuery() == null;
    }

    static Format<InetAddress> address() {
        return Format.of("an address of this machine", "127.0.0.1",
                text -> Formats.tried(InetAddress::ofLiteral, text.equals("localhost") ? "127.0.0.1" : text));
    }

    static Format<Path> path(Path from, String example) {
        return Format.of("a path", example,
                text -> Optional.of(text).filter(it -> !it.isEmpty()).flatMap(it -> Formats.tried(Path::of, it))
                        .map(it -> from.resolve(it).toAbsolutePath().normalize()));
    }

    static Format<Secret> jdbcUrl() {
        return new Format<>("jdbc:postgresql://localhost/crickets",
                text -> text.matches("jdbc:(h2|postgresql):\\S+")
                        ? new Format.Parsed.Fine<>(new Secret(text))
                        : new Format.Parsed.Wrong<>("It is not a JDBC URL for H2 or PostgreSQL."));
    }

    /** A bot's token; what was found is not repeated, for it may be one with a slip. */
    static Format<Secret> token() {
        return new Format<>("123456789:the-letters-that-BotFather-gave-you",
                text -> text.matches("\\d{1,20}:[\\w-]+")
                        ? new Format.Parsed.Fine<>(new Secret(text))
                        : new Format.Parsed.Wrong<>("It is not a bot's token (digits, a colon, letters)."));
    }

    /** The other form, or a word that stands for nothing. */
    static <T> Format<Optional<T>> or(String nothing, Format<T> format) {
        return new Format<>(format.example(), text -> text.equals(nothing)
                ? new Format.Parsed.Fine<>(Optional.empty())
                : switch (format.parse(text)) {
                    case Format.Parsed.Fine<T>(var value) -> new Format.Parsed.Fine<>(Optional.of(value));
                    case Format.Parsed.Wrong<T>(var sentence) ->
                        new Format.Parsed.Wrong<>(sentence + " It may also be " + nothing + ".");
                });
    }

    /** One owner, or a word for all, as one item of a list. */
    static Format<String> owner() {
        return Format.of("a numeric user id, anyone or pair", "123456789",
                text -> Optional.of(text).filter(it -> it.matches(ID + "|anyone|pair")));
    }

    /** Owners as the environment has them: ids with commas between, or a word. */
    static Format<Owners> owners() {
        return Format.of("a list of numeric user ids, anyone or pair", "123456789,987654321", text -> {
            var items = Stream.of(text.split("[,;\\s]+")).filter(it -> !it.isEmpty()).toList();
            return items.stream().allMatch(it -> owner().parse(it) instanceof Format.Parsed.Fine)
                    ? owners(items)
                    : Optional.empty();
        });
    }

    /** Ids together, or a word alone. */
    static Optional<Owners> owners(List<String> items) {
        if (items.equals(List.of("anyone")))
            return Optional.of(new Owners.Anyone());
        if (items.equals(List.of("pair")))
            return Optional.of(new Owners.Pairing());
        Predicate<String> isId = it -> it.matches(ID);
        return !items.isEmpty() && items.stream().allMatch(isId)
                ? Optional.of(new Owners.Only(items.stream().map(Long::valueOf).collect(Collectors.toSet())))
                : Optional.empty();
    }

    /** A country, or a part of one, with known holidays. */
    static Format<String> country() {
        return Format.of("a country or a part of one with known holidays", "GB-SCT",
                text -> Regions.find(text, Optional.empty()).map(Regions.Region::code));
    }

    /** The code of a language; whether there is a catalogue of it is seen when they are loaded. */
    static Format<String> language() {
        return Format.of("the two letters of a language", "en",
                text -> Optional.of(text).filter(it -> it.matches("[a-z]{2}")));
    }

    static Format<DayOfWeek> day() {
        return Format.of("a day of the week", "sunday",
                text -> Formats.tried(DayOfWeek::valueOf, text.toUpperCase(Locale.ROOT)));
    }

    static Format<Tone> tone() {
        return Format.of("plain or gentle", "plain",
                text -> Formats.tried(Tone::valueOf, text.toUpperCase(Locale.ROOT)));
    }

    static Format<Boolean> onOrOff() {
        return Format.of("on or off", "on",
                text -> Optional.of(text).filter(it -> it.matches("on|off")).map("on"::equals));
    }

    static Format<Level> logLevel() {
        return Format.of("one of error, warn, info, debug, trace", "info",
                text -> Formats.tried(Level::valueOf, text.toUpperCase(Locale.ROOT)));
    }

    static Format<Instant> instant() {
        return Format.of("a moment in UTC", "2026-11-06T17:00:00Z", text -> Formats.tried(Instant::parse, text));
    }

    /** One of the playbooks there are; any name while they could not be read. */
    static Format<String> playbook(Collection<String> known) {
        return Format.of("one of the playbooks: " + String.join(", ", known), "balanced",
                text -> Optional.of(text).filter(it -> known.isEmpty() || known.contains(it)));
    }
}
