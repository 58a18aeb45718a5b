package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crickets.understand.Context;

/** Messages that nobody means to type: those of the corpus, broken in many ways, and pure noise. Each has a number. */
final class Fuzz {
    private static final long SEED = 20261122;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Seed> seeds = new ArrayList<>();
    private final List<String> words;

    Fuzz() {
        Stream.of("utterances.public.jsonl", "own.jsonl").flatMap(Fuzz::lines).map(Fuzz::json)
                .forEach(item -> seeds.add(new Seed(item.path("text").asText(), ContextJson.read(item))));
        var context = seeds.getFirst().context();
        lines("dates.public.tsv").skip(1).map(line -> line.substring(line.lastIndexOf('\t') + 1))
                .forEach(text -> seeds.add(new Seed(text, context)));
        words = seeds.stream().flatMap(seed -> Stream.of(seed.text().split("\\s+"))).distinct().toList();
    }

    /** A message and what it is read against. */
    record Seed(String text, Context context) {}

    /** The same message for the same number, always. */
    Seed number(int number) {
        var chance = new Random(SEED + 1_000_003L * number);
        var seed = seeds.get(chance.nextInt(seeds.size()));
        var other = seeds.get(chance.nextInt(seeds.size())).text();
        var text = switch (chance.nextInt(20)) {
            case 0 -> Noise.anything(chance);
            case 1 -> Noise.pathological(chance, words);
            case 2 -> salad(chance);
            case 3 -> Mutation.spliced(seed.text(), other, chance);
            default -> seed.text();
        };
        for (int i = chance.nextInt(6); i > 0; i--)
            text = Mutation.random(chance).of(text, other, chance);
        boolean isLong = chance.nextInt(250) == 0;
        return new Seed(isLong ? Mutation.stretched(text, chance) : Mutation.cut(text, Mutation.LONGEST),
                seed.context());
    }

    private String salad(Random chance) {
        return String.join(" ", Stream.generate(() -> words.get(chance.nextInt(words.size())))
                .limit(1 + chance.nextInt(40)).toList());
    }

    private static Stream<String> lines(String file) {
        try (var in = Fuzz.class.getResourceAsStream("/corpus/" + file)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
