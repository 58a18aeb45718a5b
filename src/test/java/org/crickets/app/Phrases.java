package org.crickets.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crickets.embedding.Vectors;
import org.crickets.understand.Context;
import org.crickets.understand.Meaning;
import org.crickets.understand.text.Resource;

/** What the third layer learns from: the example phrases of {@code understand/examples.txt}, and the messages of the corpora. */
record Phrases(List<Phrase> all) {
    /** What is never learned, so that it can judge: {@code hard.jsonl}, and the rounds from the sixth on. */
    static final List<String> LEARNED = List.of("utterances.public.jsonl", "own.jsonl", "own2.jsonl", "voices.jsonl",
            "fresh.jsonl",
            "more.jsonl", "third.jsonl", "two.jsonl", "fourth.jsonl", "fifth.jsonl");
    private static final Context KNOWN = new Context(LocalDateTime.parse("2026-11-04T18:00"),
            ZoneId.of("Europe/London"),
            true, new Context.Known(List.of("Acme"), List.of(new Context.KnownPerson("Dana", "Acme"))),
            Optional.of(new Context.Last("Acme", List.of("Dana"))));

    Phrases {
        all = List.copyOf(all);
    }

    record Phrase(Meaning meaning, String text, Context context) {}

    /** Those of the file. */
    static List<Phrase> ofTheFile() {
        List<Phrase> out = new ArrayList<>();
        Meaning meaning = Meaning.SMALLTALK;
        for (String line : Resource.lines("examples.txt")) {
            if (line.startsWith("[")) {
                meaning = Meaning.valueOf(line.substring(1, line.indexOf(']')));
            } else {
                out.add(new Phrase(meaning, line, KNOWN));
            }
        }
        return out;
    }

    /** @throws IllegalArgumentException when a section is named after no meaning */
    static Phrases read() throws IOException {
        List<Phrase> out = new ArrayList<>(ofTheFile());
        ObjectMapper json = new ObjectMapper();
        for (String file : LEARNED) {
            try (InputStream in = Phrases.class.getResourceAsStream("/corpus/" + file)) {
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                    JsonNode item = json.readTree(line);
                    if (item.path("more").isEmpty()) {
                        out.add(new Phrase(meaning(item), item.path("text").asText(), ContextJson.read(item)));
                    }
                }
            }
        }
        return new Phrases(out);
    }

    private static Meaning meaning(JsonNode item) {
        String kind = item.path("slots").path("kind").asText();
        return switch (item.path("intent").asText()) {
            case "log_sent" -> Meaning.valueOf("SENT_" + kind.toUpperCase(Locale.ROOT));
            case "log_reply" -> Meaning.valueOf(kind.toUpperCase(Locale.ROOT));
            case "smalltalk_or_unknown" -> Meaning.SMALLTALK;
            default -> java.util.Arrays.stream(Meaning.values())
                    .filter(m -> m.intent().equals(item.path("intent").asText())).findFirst().orElseThrow();
        };
    }

    /** Changes with any phrase and with the model. */
    String checksum() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(Vectors.MODEL.getBytes(StandardCharsets.UTF_8));
            all.forEach(p -> sha.update((p.meaning() + " " + p.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
