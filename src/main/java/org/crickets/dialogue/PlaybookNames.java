package org.crickets.dialogue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crickets.plan.Playbook;
import org.crickets.understand.text.Distance;

/** Finds the playbook that somebody means: by its name or title, in any case, with a slip of one letter. */
public final class PlaybookNames {
    /** Shorter words are too easily another word with one slip. */
    private static final int LONG_ENOUGH = 5;

    private PlaybookNames() {}

    /** The playbook called so; also by a word that only one of them has. Empty if it may be several, or none. */
    static Optional<Playbook> named(String typed, List<Playbook> playbooks) {
        var wanted = folded(typed).replaceAll("^the-(?=.)|(?<=.)-(playbook|plan|style|mode)$", "");
        return only(playbooks, wanted, String::equals).or(() -> only(playbooks, wanted, PlaybookNames::isNear))
                .or(() -> byWords(wanted, playbooks));
    }

    /** Whether a text starts with the whole name or title of one. */
    public static boolean atStart(String text, List<Playbook> playbooks) {
        var words = List.of(folded(text).split("-"));
        return playbooks.stream().flatMap(PlaybookNames::forms).anyMatch(form -> stands(words, form, 0));
    }

    /** The playbook whose whole name or title stands in a text; the longest, if there are several. */
    static Optional<Playbook> in(String text, List<Playbook> playbooks) {
        var words = List.of(folded(text).split("-"));
        return playbooks.stream()
                .filter(playbook -> forms(playbook).anyMatch(form -> stands(words, form, words.size())))
                .max(Comparator.comparingInt(playbook -> playbook.name().length()));
    }

    private static Optional<Playbook> only(List<Playbook> playbooks, String wanted, BiPredicate<String, String> same) {
        var found = playbooks.stream().filter(playbook -> forms(playbook).anyMatch(form -> same.test(wanted, form)))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static Optional<Playbook> byWords(String wanted, List<Playbook> playbooks) {
        var found = playbooks.stream().filter(playbook -> Arrays.stream(wanted.split("-"))
                .allMatch(word -> forms(playbook).flatMap(form -> Arrays.stream(form.split("-")))
                        .anyMatch(own -> own.length() > 3 && (own.equals(word) || isNear(word, own)))))
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static boolean stands(List<String> words, String form, int latest) {
        int length = form.split("-").length;
        return IntStream.rangeClosed(0, Math.min(latest, words.size() - length))
                .mapToObj(at -> String.join("-", words.subList(at, at + length)))
                .anyMatch(part -> part.equals(form) || isNear(part, form));
    }

    private static boolean isNear(String typed, String name) {
        return Math.min(typed.length(), name.length()) >= LONG_ENOUGH && Distance.oneSlip(typed, name);
    }

    private static Stream<String> forms(Playbook playbook) {
        return Stream.of(playbook.name(), folded(playbook.title()));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }
}
