package org.crickets.understand.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "The day" is today, "the morn" tomorrow and "no" is not, where the other words of the message are Scots. */
final class Scots {
    private static final Set<String> WORDS = Set.of("wi", "wae", "fae", "frae", "tae", "ae", "wis", "wisnae", "wasnae",
            "didnae", "hasnae", "havenae", "huvnae", "hivnae", "isnae", "cannae", "dinnae", "dinna", "couldnae",
            "wouldnae", "willnae", "wee", "naw", "nae", "gied", "gien", "gie", "gies", "oot", "doon", "aboot", "efter",
            "efternoon", "masel", "hame", "mair", "telt", "cried", "greetin", "ah'm", "ah've", "ah'll", "anither",
            "yin",
            "daein", "nicht", "ken", "aye", "auld", "awfy", "heid", "hae", "hud", "goan", "fitba", "dreich", "braw",
            "afore", "wantin", "ah", "theirsel", "cannie", "gonnae", "havin", "gettin");
    private static final Set<String> STILL_THE_DAY = Set.of("after", "before", "of", "they", "i", "we", "he", "she",
            "when", "that", "later", "job", "shift", "rate", "it", "itself", "will", "off", "care", "centre", "center");
    private static final Set<String> DENIED = Set.of("half", "quarter", "on", "at", "by", "yet", "going", "for", "in",
            "sure", "heard", "the", "a", "my",
            "ready", "goin", "got", "had", "been", "well", "too", "that", "feart");

    /** "An it was murder". */
    private static final Set<String> AND = Set.of("i", "it", "they", "he", "she", "then", "the", "my", "is", "was",
            "that", "we", "now", "you", "no", "a", "all", "got", "still", "said");

    private Scots() {}

    static List<Token> heard(List<Token> tokens) {
        return tokens.stream().noneMatch(Scots::spoken) ? tokens : put(tokens);
    }

    /** Typed small: AE is an account executive, WI a state. */
    private static boolean spoken(Token token) {
        return WORDS.contains(token.raw()) || token.raw().length() > 2 && !token.shouted() && token.capital()
                && WORDS.contains(Folding.fold(token.raw()));
    }

    private static List<Token> put(List<Token> tokens) {
        List<Token> out = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String norm = said(tokens, i);
            Token token = tokens.get(i);
            out.add(norm.equals(token.norm())
                    ? token
                    : new Token(token.raw(), norm, token.start(), token.end(), token.word()));
        }
        return out;
    }

    private static String said(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        boolean the = i > 0 && tokens.get(i - 1).is("the");
        String next = i + 1 < tokens.size() ? tokens.get(i + 1).norm() : "";
        boolean capital = i + 1 < tokens.size() && tokens.get(i + 1).capital();
        return switch (norm) {
            case "day" -> the && !STILL_THE_DAY.contains(next) ? "today" : norm;
            case "morning" -> the && tokens.get(i).raw().equals("morn") && !before(tokens, i - 1, "in")
                    ? "tomorrow"
                    : norm;
            case "ae" -> "of";
            case "ma" -> i > 0 && !capital(tokens, i) && !Set.of("my", "your", "the", "a", "our", "his", "her", "me")
                    .contains(tokens.get(i - 1).norm()) && i + 1 < tokens.size() && tokens.get(i + 1).word()
                            ? "my"
                            : norm;
            case "an" -> AND.contains(next) ? "and" : norm;
            case "ken", "kens" -> "know";
            case "with" -> tokens.get(i).raw().equals("whit") ? "what" : norm;
            case "a" -> i > 0 && tokens.get(i - 1).is("do") && tokens.get(i - 1).raw().equals("dae") ? "i" : norm;
            case "nae" -> i > 0 && (tokens.get(i - 1).is("said") || tokens.get(i - 1).is("says")) ? "no" : norm;
            case "nicht" -> the ? "tonight" : "night";
            case "cried" -> capital ? "called" : norm;
            case "no" -> i > 0 && tokens.get(i - 1).word() && !says(tokens.get(i - 1))
                    && (capital || DENIED.contains(next) || next.endsWith("ed") || next.equals("ken")) ? "not" : norm;
            default -> norm;
        };
    }

    private static boolean capital(List<Token> tokens, int i) {
        return tokens.get(i).capital();
    }

    private static boolean before(List<Token> tokens, int i, String norm) {
        return i > 0 && tokens.get(i - 1).is(norm);
    }

    /** "They said no", "a no", "there's no". */
    private static boolean says(Token token) {
        return Set.of("said", "says", "say", "a", "the", "there", "have", "has", "had", "got", "been", "with", "or",
                "and", "oh", "still", "to").contains(token.norm());
    }
}
