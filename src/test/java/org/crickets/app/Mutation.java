package org.crickets.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** One way of breaking a message. */
enum Mutation {
    SWAP {
        @Override
        String of(String text, String other, Random chance) {
            return words(text, words -> Collections.swap(words, chance.nextInt(words.size()),
                    chance.nextInt(words.size())));
        }
    },
    DROP_WORD {
        @Override
        String of(String text, String other, Random chance) {
            return words(text, words -> words.remove(chance.nextInt(words.size())));
        }
    },
    REPEAT_WORD {
        @Override
        String of(String text, String other, Random chance) {
            return words(text, words -> {
                int at = chance.nextInt(words.size());
                words.addAll(at, Collections.nCopies(1 + chance.nextInt(5), words.get(at)));
            });
        }
    },
    SHUFFLE {
        @Override
        String of(String text, String other, Random chance) {
            return words(text, words -> Collections.shuffle(words, chance));
        }
    },
    BORROW {
        @Override
        String of(String text, String other, Random chance) {
            var more = other.split(" ");
            return words(text, words -> words.add(chance.nextInt(words.size()), more[chance.nextInt(more.length)]));
        }
    },
    DOUBLE_LETTER {
        @Override
        String of(String text, String other, Random chance) {
            int at = chance.nextInt(text.length());
            return text.substring(0, at) + text.charAt(at) + text.substring(at);
        }
    },
    DROP_LETTER {
        @Override
        String of(String text, String other, Random chance) {
            int at = chance.nextInt(text.length());
            return text.substring(0, at) + text.substring(at + 1);
        }
    },
    NO_SPACES {
        @Override
        String of(String text, String other, Random chance) {
            return text.replace(" ", chance.nextBoolean() ? "" : "\u00a0");
        }
    },
    CASE {
        @Override
        String of(String text, String other, Random chance) {
            return chance.nextBoolean() ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
        }
    },
    NOISE {
        @Override
        String of(String text, String other, Random chance) {
            return insert(text, Noise.piece(chance), chance);
        }
    },
    INVISIBLE {
        @Override
        String of(String text, String other, Random chance) {
            return insert(text, Noise.invisible(chance), chance);
        }
    },
    EMOJI {
        @Override
        String of(String text, String other, Random chance) {
            return insert(text, Noise.emoji(chance).repeat(1 + chance.nextInt(4)), chance);
        }
    },
    DIGITS {
        @Override
        String of(String text, String other, Random chance) {
            return insert(text, Noise.digits(chance), chance);
        }
    },
    NUMBERS {
        @Override
        String of(String text, String other, Random chance) {
            return text.replaceAll("\\d+", Noise.digits(chance));
        }
    },
    LINES {
        @Override
        String of(String text, String other, Random chance) {
            return text.replace(" ", chance.nextBoolean() ? "\n" : "\n> ");
        }
    },
    SPLICE {
        @Override
        String of(String text, String other, Random chance) {
            return spliced(text, other, chance);
        }
    };

    /** The longest message that is read. */
    static final int LONGEST = 4000;

    /** The message, broken; the text is never empty. */
    abstract String of(String text, String other, Random chance);

    /** One of them, that leaves an empty text as it is. */
    static Way random(Random chance) {
        var one = values()[chance.nextInt(values().length)];
        return (text, other, dice) -> text.isEmpty() ? other : one.of(text, other, dice);
    }

    /** A way of breaking a message. */
    @FunctionalInterface
    interface Way {
        String of(String text, String other, Random chance);
    }

    static String spliced(String text, String other, Random chance) {
        return text.substring(0, chance.nextInt(text.length() + 1)) + other.substring(chance.nextInt(other.length()));
    }

    /** Repeated until it is as long as a message may be. */
    static String stretched(String text, Random chance) {
        var unit = text.isEmpty() ? "a" : text + (chance.nextBoolean() ? " " : "");
        return cut(unit.repeat(LONGEST / unit.length() + 1), LONGEST);
    }

    static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String insert(String text, String piece, Random chance) {
        int at = chance.nextInt(text.length() + 1);
        return text.substring(0, at) + piece + text.substring(at);
    }

    private static String words(String text, java.util.function.Consumer<List<String>> change) {
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ", -1)));
        change.accept(words);
        return String.join(" ", words);
    }
}
