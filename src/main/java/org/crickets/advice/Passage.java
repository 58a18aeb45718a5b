package org.crickets.advice;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.understand.Context;
import org.crickets.understand.When;
import org.crickets.understand.Who;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;

/** A message, and what pieces of it stand for. What does not stand in it is nothing. */
record Passage(String text, Context context) {

    /** The piece as the message writes it, in its own capitals. */
    Optional<String> verbatim(JsonNode piece) {
        var words = piece.asText("").strip();
        if (!piece.isTextual() || words.isEmpty())
            return Optional.empty();
        var spaced = Arrays.stream(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        var found = Pattern.compile("(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** A company, by the name under which it is known. */
    Optional<String> company(JsonNode piece) {
        return verbatim(piece).map(name -> known(name, context.known().companies().stream()));
    }

    /** Somebody, by the name under which they are known. */
    Optional<Who> person(JsonNode person) {
        return verbatim(person.path("name")).map(name -> new Who(
                known(name, context.known().people().stream().map(Context.KnownPerson::name)),
                verbatim(person.path("title"))));
    }

    private static String known(String name, Stream<String> names) {
        return names.filter(full -> full.equalsIgnoreCase(name) || isFirstWordsOf(full, name)).findFirst().orElse(name);
    }

    private static boolean isFirstWordsOf(String full, String name) {
        return full.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + " ");
    }

    /** A time, as the bot's own grammar reads it where it stands. */
    Optional<When> date(JsonNode piece) {
        return found(piece).map(date -> date.timed() ? new When.At(date.start()) : new When.On(date.date()));
    }

    /** The last day of a time. */
    Optional<When> end(JsonNode piece) {
        return found(piece).map(date -> new When.On(date.lastDate()));
    }

    private Optional<DateFound> found(JsonNode piece) {
        return verbatim(piece).flatMap(span -> {
            var read = Text.of(text);
            return dates(read).stream().filter(date -> !date.impossible())
                    .filter(date -> overlap(read.typed(date.first(), date.after()), span)).findFirst();
        });
    }

    private List<DateFound> dates(Text read) {
        return new DateFinder(read, context.now(), context.zone(), context.dayFirst(), new BitSet()).find();
    }

    private static boolean overlap(String one, String other) {
        var first = one.toLowerCase(Locale.ROOT);
        var second = other.toLowerCase(Locale.ROOT);
        return first.contains(second) || second.contains(first);
    }
}
