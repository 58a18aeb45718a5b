package org.crickets.embedding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts text into the pieces of words that the sentence model knows, as BERT's "uncased" models do (arXiv:1810.04805). */
final class WordPieces {
    private static final int START = 101;
    private static final int END = 102;
    private static final int UNKNOWN = 100;
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> ids;

    private WordPieces(Map<String, Integer> ids) {
        this.ids = ids;
    }

    /** From the "vocab" of a tokenizer file. */
    static WordPieces read(InputStream file) throws IOException {
        Map<String, Integer> ids = new HashMap<>(40_000);
        try (JsonParser json = new JsonFactory().createParser(file)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.FIELD_NAME && json.currentName().equals("vocab")) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.FIELD_NAME) {
                        ids.put(json.currentName(), json.nextIntValue(UNKNOWN));
                    }
                }
            }
        }
        return new WordPieces(ids);
    }

    /** The numbers of the pieces between the start and the end mark; of a long text the first {@code most}, marks included. */
    long[] of(String text, int most) {
        List<Integer> out = new ArrayList<>(List.of(START));
        for (String word : words(text)) {
            out.addAll(pieces(word));
        }
        if (out.size() >= most) {
            out = new ArrayList<>(out.subList(0, most - 1));
        }
        out.add(END);
        return out.stream().mapToLong(Integer::longValue).toArray();
    }

    /** The longest known piece from the left, again and again; a word with an unknown rest is unknown as a whole. */
    private List<Integer> pieces(String word) {
        List<Integer> out = new ArrayList<>();
        for (int from = 0; from < word.length();) {
            int to = word.length();
            while (to > from && !ids.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from || word.length() > LONGEST_WORD) {
                return List.of(UNKNOWN);
            }
            out.add(ids.getOrDefault(piece(word, from, to), UNKNOWN));
            from = to;
        }
        return out;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(from, to) : "##" + word.substring(from, to);
    }

    private static List<String> words(String text) {
        StringBuilder spaced = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).codePoints()
                .forEach(c -> add(c, spaced));
        return List.of(spaced.toString().trim().split(" +"));
    }

    private static void add(int c, StringBuilder out) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            out.append(' ');
        } else if (alone(c)) {
            out.append(' ').appendCodePoint(c).append(' ');
        } else if (Character.getType(c) != Character.NON_SPACING_MARK && !hidden(c)) {
            out.appendCodePoint(c);
        }
    }

    private static boolean hidden(int c) {
        return c == 0xFFFD || Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT;
    }

    /** Marks, and the signs of Chinese, are words of their own. */
    private static boolean alone(int c) {
        boolean ascii = c > 32 && c < 127 && !Character.isLetterOrDigit(c);
        return ascii || Character.isIdeographic(c) || switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }
}
