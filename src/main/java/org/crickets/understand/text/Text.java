package org.crickets.understand.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A message made ready: what was typed without what cannot be seen, its tokens, and the canonical form that rules match
 * against (tokens spelled out, one space where there was any).
 */
public final class Text {
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\.\\d{1,2}");

    private static final int EMOJI = 0x1F000;

    private final String clean;
    private final List<Token> tokens;
    private final String canonical;
    private final int[] from;
    private final int[] to;
    private final int[] starts;
    private final boolean shouted;
    private final boolean quiet;

    private Text(String clean, List<Token> tokens) {
        this.clean = clean;
        this.tokens = List.copyOf(tokens);
        this.from = new int[tokens.size()];
        this.to = new int[tokens.size()];
        this.canonical = join();
        this.starts = starts();
        long upper = clean.codePoints().filter(Character::isUpperCase).count();
        long lower = clean.codePoints().filter(Character::isLowerCase).count();
        this.shouted = upper > 3 && lower * 4 < upper;
        this.quiet = upper == 0;
    }

    /** Never fails; reads no more than {@link Folding#LONGEST} characters. */
    public static Text of(String message) {
        String clean = Asterisk.mended(Folding.clean(message));
        return new Text(clean,
                Pidgin.heard(Scots.heard(Typos.mended(Typos.joined(Dictated.marked(Tokenizer.tokens(clean)))))));
    }

    /** The folded words of a name, "&" among them. */
    public static List<String> words(String name) {
        return Tokenizer.tokens(Folding.clean(name)).stream()
                .filter(t -> t.word() && !t.raw().isEmpty() || t.is("&")).map(t -> Folding.fold(t.raw())).toList();
    }

    private String join() {
        StringBuilder out = new StringBuilder(clean.length() + 16);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (i > 0 && (token.start() > tokens.get(i - 1).end() || token.word() && tokens.get(i - 1).word())) {
                out.append(' ');
            }
            from[i] = out.length();
            out.append(token.norm());
            to[i] = out.length();
        }
        return out.toString();
    }

    public String clean() {
        return clean;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** The folded word at a place, {@code ""} outside of the text. */
    public String norm(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).norm();
    }

    public String canonical() {
        return canonical;
    }

    /** Where a token starts in the canonical form. */
    public int from(int token) {
        return from[token];
    }

    /** The first token after the one that ends at this place of the canonical form; -1 when none ends there. */
    public int tokenAfter(int canonicalEnd, int start) {
        for (int i = start; i < to.length && to[i] <= canonicalEnd; i++) {
            if (to[i] == canonicalEnd) {
                return i + 1;
            }
        }
        return -1;
    }

    /** What was typed from one token up to, not including, another. */
    public String typed(int start, int end) {
        return start >= end ? "" : clean.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }

    /** Whether a blank line, a line break or an end of a sentence stands before a token. */
    public boolean startsSentence(int i) {
        return i == 0 || starts[i] == i;
    }

    /** For each token where its sentence starts. */
    private int[] starts() {
        int[] out = new int[tokens.size()];
        for (int i = 1; i < out.length; i++) {
            out[i] = opens(i) ? i : out[i - 1];
        }
        return out;
    }

    private boolean opens(int i) {
        return lineBreakBefore(i) || emoji(i - 1) && tokens.get(i).capital()
                || ".!?".contains(norm(i - 1)) && !norm(i - 1).isEmpty() && !abbreviated(i - 1);
    }

    /** Where the sentence of a token starts. */
    public int sentenceStart(int i) {
        return i <= 0 ? i : starts[i];
    }

    /** The first token from here on that starts another sentence, else the end. */
    public int sentenceEnd(int i) {
        int to = i;
        while (to < size() && !startsSentence(to)) {
            to++;
        }
        return to;
    }

    private boolean emoji(int i) {
        String raw = tokens.get(i).raw();
        return !raw.isEmpty() && raw.codePointAt(0) >= EMOJI && !tokens.get(i).word();
    }

    /** A dot after an initial or a short form ends no sentence. */
    public boolean abbreviated(int dot) {
        if (dot < 1 || !norm(dot).equals(".")) {
            return false;
        }
        if (norm(dot - 1).equals("no")) {
            return dot + 1 < size() && tokens.get(dot + 1).numeric();
        }
        boolean day = dot + 1 < size() && !tokens.get(dot + 1).capital() && tokens.get(dot + 1).word()
                && tokens.get(dot - 1).numeric() && (DAY_AND_MONTH.matcher(norm(dot - 1)).matches()
                        || dot > 2 && norm(dot - 1).length() <= 2 && norm(dot - 2).equals(".")
                                && norm(dot - 3).length() <= 2 && tokens.get(dot - 3).numeric());
        if (day) {
            return true;
        }
        boolean initial = norm(dot - 1).length() == 1 && !norm(dot - 1).equals("i") && tokens.get(dot - 1).capital();
        return (initial || Marks.SHORT.contains(norm(dot - 1))) && tokens.get(dot - 1).end() == tokens.get(dot).start();
    }

    /** Whether a line ends before a token. */
    public boolean lineBreakBefore(int i) {
        return i > 0 && clean.indexOf('\n', tokens.get(i - 1).end(), tokens.get(i).start()) >= 0;
    }

    /** Whether capitals say nothing here: the letters are mostly shouted. */
    public boolean shouted() {
        return shouted;
    }

    /** Whether capitals are not used at all. */
    public boolean quiet() {
        return quiet;
    }
}
