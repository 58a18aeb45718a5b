package org.crickets.embedding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.crickets.understand.Meaning;
import org.crickets.understand.text.Resource;

/** The example phrases of {@code understand/examples.txt}, each with what it means. */
record Phrases(List<Phrase> all) {
    static final String FILE = "examples.txt";

    Phrases {
        all = List.copyOf(all);
    }

    record Phrase(Meaning meaning, String text) {}

    /** @throws IllegalArgumentException when a section is named after no meaning */
    static Phrases read() {
        List<Phrase> out = new ArrayList<>();
        Meaning meaning = Meaning.SMALLTALK;
        for (String line : Resource.lines(FILE)) {
            if (line.startsWith("[")) {
                meaning = Meaning.valueOf(line.substring(1, line.indexOf(']')));
            } else {
                out.add(new Phrase(meaning, line));
            }
        }
        return new Phrases(out);
    }

    /** Changes with any phrase and with the model. */
    String checksum() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(SentenceModel.NAME.getBytes(StandardCharsets.UTF_8));
            all.forEach(p -> sha.update((p.meaning() + " " + p.text() + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
