package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts a cleaned text into words and marks; contractions come apart. */
final class Tokenizer {
    private static final Map<String, String> ENDINGS = Map.of("ll", "will", "re", "are", "ve", "have", "m", "am", "d",
            "would", "s", "'s", "t", "not");

    /** "VM'd", "DM'd". */
    private static final Set<String> SHORT_VERBS = Set.of("vm", "dm", "msg", "ok", "pm", "cc");

    private final String clean;
    private final String folded;
    private final List<Token> out = new ArrayList<>();
    /** Up to here no link starts: looked for once, not from every word anew. */
    private int noLink;

    private Tokenizer(String clean) {
        this.clean = clean;
        this.folded = Folding.fold(clean);
    }

    static List<Token> tokens(String clean) {
        Tokenizer t = new Tokenizer(clean);
        t.run();
        return t.out;
    }

    private void run() {
        int i = 0;
        while (i < clean.length()) {
            char c = folded.charAt(i);
            if (c == ' ' || c == '\n') {
                i++;
            } else if (c == 'w' && !wordAt(i - 1) && weekStart(i)) {
                out.add(new Token(clean.substring(i, i + 3), folded.substring(i, i + 3), i, i + 3, true));
                i += 3;
            } else if (c == 'w' && folded.startsWith("w/", i) && !wordAt(i - 1)) {
                i = abbreviation(i, folded.startsWith("w/o", i) && !wordAt(i + 3) ? 3 : 2);
            } else if (slashed(i)) {
                i = abbreviation(i, 3);
            } else if (wordAt(i)) {
                i = word(i);
            } else if (c == '-' && letterAt(i - 1) && letterAt(i + 1)) {
                i++;
            } else {
                i = sign(i);
            }
        }
    }

    /** A mark, or an emoji that stands for a word. */
    private int sign(int i) {
        int end = i + Character.charCount(clean.codePointAt(i));
        String raw = clean.substring(i, end);
        if (Spelling.knows(raw)) {
            add(i, end, raw);
        } else {
            out.add(new Token(raw, folded.substring(i, end), i, end, false));
        }
        return end;
    }

    /** "w/c 16 Nov", "w/b": the week that starts then. */
    private boolean weekStart(int i) {
        return (folded.startsWith("w/c", i) || folded.startsWith("w/b", i)) && !wordAt(i + 3);
    }

    /** "f/u", "a/l", "v/m". */
    private boolean slashed(int i) {
        return folded.startsWith("/", i + 1) && !wordAt(i - 1) && wordAt(i) && wordAt(i + 2) && !wordAt(i + 3)
                && Spelling.knows(folded.substring(i, i + 3));
    }

    private int abbreviation(int at, int length) {
        add(at, at + length, folded.substring(at, at + length));
        return at + length;
    }

    /** A hyphen between letters only joins words: "follow-up" is "follow up". */
    private boolean letterAt(int i) {
        return i >= 0 && i < clean.length() && Character.isLetter(clean.charAt(i));
    }

    private boolean wordAt(int i) {
        return i >= 0 && i < clean.length() && Character.isLetterOrDigit(clean.codePointAt(i));
    }

    private int word(int start) {
        int link = link(start);
        if (link > start) {
            out.add(new Token(clean.substring(start, link), "‹link›", start, link, true));
            return link;
        }
        int end = start;
        while (wordAt(end) || inner(start, end)) {
            end++;
        }
        if (folded.charAt(start) == 'e' && end == start + 1 && folded.startsWith("-mail", end)) {
            int to = end + 1;
            while (wordAt(to)) {
                to++;
            }
            add(start, to, folded.substring(start, to).replace("-", ""));
            return to;
        }
        int quote = folded.indexOf('\'', start);
        if (quote > start && quote < end && ENDINGS.containsKey(folded.substring(quote + 1, end))) {
            contraction(start, quote, end);
        } else {
            add(start, end, folded.substring(start, end));
        }
        return end;
    }

    /** A dot, colon-free, inside a word or number ("monday.com", "2.30pm", "p.m"), an apostrophe inside a word. */
    private boolean inner(int start, int i) {
        if (i <= start || i >= clean.length() || !wordAt(i - 1) || !wordAt(i + 1)) {
            return false;
        }
        char c = folded.charAt(i);
        if (c == '.') {
            boolean digits = Character.isDigit(folded.charAt(i - 1)) == Character.isDigit(folded.charAt(i + 1));
            return digits && (Character.isDigit(folded.charAt(i - 1)) || !sentenceEnd(start, i));
        }
        return c == '\'';
    }

    /** "done.they" is two words; "monday.com" and "p.m" are one. */
    private boolean sentenceEnd(int start, int dot) {
        int end = dot + 1;
        while (end < clean.length() && Character.isLetter(clean.charAt(end))) {
            end++;
        }
        int after = end - dot - 1;
        return dot - start > 1 && (after > 3 || Character.isUpperCase(clean.charAt(dot + 1)) && after > 1);
    }

    private int link(int start) {
        int end = start;
        boolean marked = false;
        if (start < noLink) {
            return start;
        }
        while (end < clean.length() && clean.charAt(end) > ' ' && "<>()\"".indexOf(clean.charAt(end)) < 0) {
            marked |= clean.startsWith("://", end)
                    || clean.charAt(end) == '@' && end > start && wordAt(end - 1) && wordAt(end + 1);
            end++;
        }
        noLink = marked ? noLink : end;
        while (end > start && ".,;:!?".indexOf(clean.charAt(end - 1)) >= 0) {
            end--;
        }
        return marked ? end : start;
    }

    private void contraction(int start, int quote, int end) {
        String ending = folded.substring(quote + 1, end);
        String stem = folded.substring(start, quote);
        if (ending.equals("d") && SHORT_VERBS.contains(stem)) {
            add(start, end, stem + "d");
            return;
        }
        if (ending.equals("t") && stem.endsWith("n")) {
            String base = switch (stem) {
                case "wo" -> "will";
                case "can" -> "can";
                case "won" -> "will";
                case "shan" -> "shall";
                default -> stem.substring(0, stem.length() - 1);
            };
            out.add(new Token(clean.substring(start, quote), base, start, quote, true));
        } else {
            add(start, quote, stem);
        }
        out.add(new Token(clean.substring(quote, end), ENDINGS.getOrDefault(ending, ending), quote, end, true));
    }

    /** "Their producer Cal Whitlock": a capital inside a sentence before another one is no slip. */
    private boolean isName(int start, int end) {
        boolean inside = start > 2 && clean.charAt(start - 1) == ' ' && Character.isLowerCase(clean.charAt(start - 2));
        boolean pair = end + 2 < clean.length() && clean.charAt(end) == ' ' && capital(end + 1);
        return inside && pair && capital(start);
    }

    /** A capital with a small letter behind it. */
    private boolean capital(int i) {
        return Character.isUpperCase(clean.charAt(i)) && Character.isLowerCase(clean.charAt(i + 1));
    }

    private void add(int start, int end, String norm) {
        List<String> words = isName(start, end) ? List.of(norm) : Spelling.words(norm);
        out.add(new Token(clean.substring(start, end), words.getFirst(), start, end, true));
        for (String more : words.subList(1, words.size())) {
            out.add(new Token("", more, end, end, true));
        }
    }
}
