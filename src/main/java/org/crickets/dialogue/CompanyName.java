package org.crickets.dialogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crickets.understand.Act;
import org.crickets.understand.Context;

/** How a company is written that was typed in small letters only: thumbs leave capitals out, notes should not. */
final class CompanyName {
    /** Small letters; with figures, dots or marks in it, it is a spelling of its own ("booking.com", "at&t", "3m"). */
    private static final Pattern PLAIN = Pattern.compile("[\\p{Ll}\\p{M}'’-]+(?: (?:[\\p{Ll}\\p{M}'’-]+|&))*");
    private static final Set<String> SMALL = Set.of("and", "of", "the", "for", "de", "du", "la", "von", "und", "y");
    /** Nobody could say "kpmg" in one word; of those that one could, the well-known ones. */
    private static final Pattern INITIALS = Pattern.compile("[bcdfghjklmnpqrstvwxz]{2,4}"
            + "|ibm|sap|ubs|ups|ing|axa|amd|asml|abb|basf|aws|ey|ge|usps|eon|edf|nec|lvmh|icap|aon|aig|nasa|unhcr|bae");

    private CompanyName() {}

    /** As it is kept. */
    static String of(String typed) {
        if (!PLAIN.matcher(typed).matches())
            return typed;
        var words = Arrays.stream(typed.split(" ")).map(word -> SMALL.contains(word) ? word : word(word))
                .collect(Collectors.joining(" "));
        return capital(words);
    }

    /** A corrected name: who types the same one in small letters means them. */
    static String corrected(String known, String typed) {
        return known.equalsIgnoreCase(typed) ? typed : of(typed);
    }

    /** An act that tells of a new company, with its name as it will be kept. */
    static Act in(Act act, Context.Known known) {
        if (act instanceof Act.Unclear(var slots, var options, var doubt))
            return new Act.Unclear(slots, options.stream().map(option -> in(option, known)).toList(), doubt);
        var company = act.slots().company();
        return company.isEmpty() || known.companies().contains(company.get())
                ? act
                : Slotted.with(act, act.slots().with().company(of(company.get())).build());
    }

    private static String word(String word) {
        return INITIALS.matcher(word).matches()
                ? word.toUpperCase(Locale.ROOT)
                : Arrays.stream(word.split("(?<=-)")).map(CompanyName::capital).collect(Collectors.joining());
    }

    private static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + word.substring(Character.charCount(first));
    }
}
