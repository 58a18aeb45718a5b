package org.crickets.app;

import java.util.List;
import java.util.Random;

/** Texts that no sentence is the origin of. */
public final class Noise {
    /** What makes a careless regular expression go back and forth for ever. */
    private static final List<String> PATHOLOGICAL = List.of("a", "(", ")", "((", "[", "{", "*", "+", "?", "\\", "\\\\",
            "aA", "1", "9", "0", "1/", "1.", "1:", "1-", "2026-", "10 ", "1st ", "at ", "to ", "by ", "and ", "in ",
            "next ", "last ", "the ", "half ", "a week ", "set to ", "use ", "with a ", "from ", "of of ", "A. ",
            "Mr. ",
            "Dana ", "D. ", ", ", "; ", "–", "—", "'", "’s ", "\"", ".", "…", "!", "? ", "\n", "\r\n", "\t", " ",
            "\u00a0", "> ", "From: ", "Date: ", "Fwd: ", "-", "--", "_", "@", "#", "&", "%", "$1", "12am", "12 ",
            "mon ", "may ", "march ", "not ", "n't ", "they ", "they'll ", "interview ", "interviewed at ", "or ");
    private static final String INVISIBLE = "\u202e\u202d\u202c\u200f\u200e\u200b\u200d\ufeff\u0000\u0001\u0007\b\u001b\u007f\u0085\u2028\u2029\u00ad\u0301\u0327\u20e3\ufe0f";
    private static final List<String> EMOJI = List.of("😀", "🎉", "👩‍💻", "🇬🇧", "1️⃣", "👍🏽", "✅", "❤️", "🦗",
            "🏳️‍🌈");

    private Noise() {}

    /** Any code points at all, lone surrogates among them. */
    public static String anything(Random chance) {
        var text = new StringBuilder();
        for (int i = chance.nextInt(80); i > 0; i--)
            text.append(piece(chance));
        return text.toString();
    }

    static String piece(Random chance) {
        return switch (chance.nextInt(8)) {
            case 0 -> emoji(chance);
            case 1 -> invisible(chance);
            case 2 -> Character.toString(chance.nextInt(Character.MAX_CODE_POINT + 1));
            case 3 -> String.valueOf((char) (0xd800 + chance.nextInt(0x800)));
            case 4 -> String.valueOf((char) (0x5d0 + chance.nextInt(0x160)));
            case 5 -> String.valueOf((char) chance.nextInt(0x250));
            default -> String.valueOf((char) (32 + chance.nextInt(95)));
        };
    }

    static String emoji(Random chance) {
        return EMOJI.get(chance.nextInt(EMOJI.size()));
    }

    static String invisible(Random chance) {
        return String.valueOf(INVISIBLE.charAt(chance.nextInt(INVISIBLE.length())));
    }

    static String digits(Random chance) {
        var text = new StringBuilder();
        for (int i = 1 + chance.nextInt(40); i > 0; i--)
            text.append(chance.nextInt(10));
        return text.toString();
    }

    /** One or two short pieces again and again, seldom very often, and then something that fits none of it. */
    static String pathological(Random chance, List<String> words) {
        var one = chance.nextInt(3) == 0
                ? words.get(chance.nextInt(words.size())) + " "
                : PATHOLOGICAL.get(chance.nextInt(PATHOLOGICAL.size()));
        var other = PATHOLOGICAL.get(chance.nextInt(PATHOLOGICAL.size()));
        var unit = chance.nextBoolean() ? one : one + other;
        int length = 1 + chance.nextInt(1 << chance.nextInt(13)) % Mutation.LONGEST;
        int times = 1 + length / unit.length();
        return unit.repeat(times) + PATHOLOGICAL.get(chance.nextInt(PATHOLOGICAL.size()));
    }
}
