package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Person;
import org.crickets.understand.text.Distance;

/** Somebody whose name was told wrongly: "her name is Priyanka, not Priya", "change Pepper Potts to Virginia Potts". */
final class Mistaken {
    private static final Pattern WRONG = Pattern
            .compile("\\b(?:not|isn't|wasn't|instead|wrong|wrongly|mistake|mistyped|"
                    + "typo|typed|rename|change|correct|spelled|spelt|misheard|meant|same person|autocorrect\\w*)\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(?:his|her|their) (?:sur|last |first |full )?name\\b");
    private static final Pattern MORE = Pattern.compile("\\b(?:too|also|as well|another|both|joined|add)\\b");
    private static final int BEGINNING = 3;

    private Mistaken() {}

    /** Who it is, if the words of a correction tell; nobody where a person may have been left out instead. */
    static Optional<Person> in(Dossier dossier, String heard, String right) {
        var said = heard.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (MORE.matcher(said).find())
            return Optional.empty();
        var without = said.replace(right.toLowerCase(Locale.ROOT), " ");
        var named = dossier.people().stream().filter(person -> WRONG.matcher(said).find())
                .filter(person -> words(person.name()).stream().anyMatch(word -> has(without, word))).toList();
        var alike = dossier.people().stream().filter(person -> isAlike(person.name(), right)).toList();
        if (named.size() == 1 || alike.size() == 1)
            return Optional.of((named.size() == 1 ? named : alike).getFirst());
        return NAMED.matcher(said).find() && dossier.people().size() == 1
                ? Optional.of(dossier.people().getFirst())
                : Optional.empty();
    }

    /** A name alone stands for the part of the whole name that it is most like. */
    static String whole(String wrong, String right) {
        var parts = new ArrayList<>(List.of(wrong.split(" ")));
        if (right.contains(" ") || parts.size() < 2)
            return right;
        int last = parts.size() - 1;
        parts.set(isWordAlike(parts.getLast(), right) && !isWordAlike(parts.getFirst(), right) ? last : 0, right);
        return String.join(" ", parts);
    }

    private static boolean isAlike(String wrong, String right) {
        var ours = words(wrong);
        var theirs = words(right);
        if (ours.isEmpty() || theirs.isEmpty())
            return false;
        boolean surnamesDiffer = ours.size() > 1 && theirs.size() > 1
                && !isWordAlike(ours.getLast(), theirs.getLast());
        return !surnamesDiffer && isWordAlike(ours.getFirst(), theirs.getFirst());
    }

    private static boolean isWordAlike(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        int shorter = Math.min(a.length(), b.length());
        return shorter >= BEGINNING && (a.startsWith(b) || b.startsWith(a) || Distance.oneSlip(a, b));
    }

    private static boolean has(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).filter(word -> word.length() > 2).toList();
    }
}
