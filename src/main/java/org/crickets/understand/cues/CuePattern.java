package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crickets.understand.text.Words;

/**
 * A phrase of the cue table. Its elements, apart by spaces: {@code word}, {@code one/other}, {@code <list>}, each with
 * {@code ?} when it may be missing; {@code x/$} x or the end; {@code *3} up to three words of any kind; {@code !x} not followed by x; {@code #} a number; {@code ^} and
 * {@code $} the start and the end of a clause, {@code ^^} and {@code $$} of the message.
 */
final class CuePattern {
    private record Element(List<List<String>> phrases, boolean optional, boolean not, int gap,
            Map<String, List<List<String>>> byStart, BitSet starts) {
        Element(List<List<String>> phrases, boolean optional, boolean not, int gap, Map<String, Integer> numbers) {
            this(phrases, optional, not, gap,
                    phrases.stream().collect(Collectors.groupingBy(List::getFirst, HashMap::new, Collectors.toList())),
                    new BitSet());
            byStart.keySet().forEach(w -> starts.set(numbers.computeIfAbsent(w, k -> numbers.size() + 1)));
        }

        /** The phrases that can stand where this piece stands. */
        List<List<String>> at(Masked text, int at) {
            if (!starts.get(text.number(at)) && !starts.get(text.same(at))) {
                return List.of();
            }
            String norm = text.norm(at);
            List<List<String>> plain = byStart.getOrDefault(norm, List.of());
            String same = same(norm);
            List<List<String>> more = same.isEmpty() ? List.of() : byStart.getOrDefault(same, List.of());
            return more.isEmpty()
                    ? plain
                    : plain.isEmpty() ? more : Stream.concat(plain.stream(), more.stream()).toList();
        }
    }

    /** What else a piece counts as: "'s" as "is", today as a date, figures as a number; else nothing. */
    static String same(String norm) {
        if (norm.equals("'s")) {
            return "is";
        }
        if (norm.equals("TODAY")) {
            return "DATE";
        }
        return !norm.isEmpty() && Character.isDigit(norm.charAt(0)) ? "#" : "";
    }

    private final List<Element> elements = new ArrayList<>();
    private final boolean opens;
    private final boolean closes;
    private final boolean first;
    private final boolean last;
    private final String source;

    CuePattern(String source, Words words, Map<String, Integer> numbers) {
        this.source = source;
        String body = source.trim();
        this.opens = body.startsWith("^");
        this.closes = body.endsWith("$");
        this.first = body.startsWith("^^");
        this.last = body.endsWith("$$");
        String inner = body.replaceAll("^\\^+|\\$+$", "").trim();
        for (String part : inner.split("\\s+")) {
            elements.add(element(part, words, numbers));
        }
    }

    private static Element element(String part, Words words, Map<String, Integer> numbers) {
        if (part.matches("\\*\\d+")) {
            return new Element(List.of(), true, false, Integer.parseInt(part.substring(1)), numbers);
        }
        boolean not = part.startsWith("!");
        boolean optional = part.endsWith("?") && part.length() > 1;
        String body = part.substring(not ? 1 : 0, part.length() - (optional ? 1 : 0));
        Set<List<String>> phrases = new LinkedHashSet<>();
        for (String one : body.split("/")) {
            Set<String> forms = one.startsWith("<")
                    ? words.list(one.substring(1, one.length() - 1))
                    : Set.of(one.equals("?") ? one : one.replace("?", "").replace('_', ' '));
            forms.forEach(f -> phrases.add(List.of(f.split(" "))));
        }
        return new Element(List.copyOf(phrases), optional, not, 0, numbers);
    }

    /** The words it can start with. */
    Set<String> starts() {
        Set<String> out = new LinkedHashSet<>();
        for (Element element : elements) {
            element.phrases().stream().filter(p -> !element.not()).forEach(p -> out.add(p.getFirst()));
            if (!element.optional() && !element.not()) {
                return out;
            }
        }
        return out;
    }

    /** The words of which one must stand first in each element that may not be missing. */
    List<Set<String>> needed() {
        return elements.stream().filter(e -> !e.optional() && !e.not()).map(e -> e.byStart().keySet()).toList();
    }

    String source() {
        return source;
    }

    /** The piece after a match that starts here, or -1. */
    int match(Masked text, Clauses clauses, int at) {
        return opens && !clauses.starts(at) || first && !clauses.opens(at) ? -1 : match(text, clauses, at, 0);
    }

    private int match(Masked text, Clauses clauses, int at, int element) {
        if (element == elements.size()) {
            return (!closes || clauses.ends(at)) && (!last || clauses.closes(at)) ? at : -1;
        }
        Element e = elements.get(element);
        if (e.gap() > 0) {
            return gap(text, clauses, at, element, e.gap());
        }
        if (e.not()) {
            return !stands(text, at, e)
                    ? match(text, clauses, at, element + 1)
                    : -1;
        }
        for (List<String> phrase : e.at(text, at)) {
            int end = stands(text, at, phrase) ? match(text, clauses, at + phrase.size(), element + 1) : -1;
            if (end >= 0) {
                return end;
            }
        }
        return e.optional() ? match(text, clauses, at, element + 1) : -1;
    }

    private int gap(Masked text, Clauses clauses, int at, int element, int most) {
        for (int skip = 0; skip <= most; skip++) {
            int end = match(text, clauses, at + skip, element + 1);
            if (end >= 0) {
                return end;
            }
            if (at + skip >= text.size() || !text.pieces().get(at + skip).word() && !joined(text, at + skip)
                    || text.norm(at + skip).equals("not")) {
                return -1;
            }
        }
        return -1;
    }

    /** The dashes of "a 30-60-90 plan", and an emoji between two words. */
    private static boolean joined(Masked text, int i) {
        String norm = text.norm(i);
        boolean sign = !norm.isEmpty() && norm.codePointAt(0) > 0x2000
                && (Character.getType(norm.codePointAt(0)) == Character.OTHER_SYMBOL
                        || Character.getType(norm.codePointAt(0)) == Character.MATH_SYMBOL);
        return sign || norm.equals("-") && digit(text.norm(i - 1)) && digit(text.norm(i + 1));
    }

    private static boolean digit(String norm) {
        return !norm.isEmpty() && Character.isDigit(norm.charAt(0));
    }

    private static boolean stands(Masked text, int at, Element element) {
        for (List<String> phrase : element.at(text, at)) {
            if (stands(text, at, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Masked text, int at, List<String> phrase) {
        for (int i = 0; i < phrase.size(); i++) {
            String norm = text.norm(at + i);
            boolean number = phrase.get(i).equals("#") && !norm.isEmpty() && Character.isDigit(norm.charAt(0));
            if (!number && !norm.equals(phrase.get(i)) && !(norm.equals("'s") && phrase.get(i).equals("is"))
                    && !(norm.equals("TODAY") && phrase.get(i).equals("DATE"))) {
                return false;
            }
        }
        return true;
    }
}
