package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** The forms a known name may be typed in. {@code sure} forms need no capital to be believed. */
record Alias(List<String> words, boolean sure, int weight, boolean company) {
    private static final Set<String> FORMS = Set.of("inc", "ltd", "llc", "plc", "gmbh", "corp", "corporation",
            "company",
            "co", "limited", "group", "ag", "sa", "bv", "ab", "holdings", "incorporated", "pty", "llp");

    private static final Set<String> SAINTS = Set.of("st", "saint", "ste", "sainte", "sankt");
    private static final int SHORT = 4;
    /** Words for a kind of employer that stand first. */
    private static final Set<String> KINDS = Words.of("tense.txt").list("kind-first");

    /** With these many a city's name begins. */
    private static final Set<String> CITIES = Set.of("new", "san", "los", "las", "st", "saint", "fort", "cape", "abu");

    /** Whole name; without "the"; without its legal form; the first word; the initials; written as one. */
    static List<Alias> ofCompany(String name) {
        List<Alias> out = new ArrayList<>();
        List<String> all = Text.words(name);
        List<String> bare = all.size() > 1 && all.getFirst().equals("the") ? all.subList(1, all.size()) : all;
        add(out, all, 9);
        add(out, bare, 8);
        List<String> core = bare.size() > 1 && FORMS.contains(bare.getLast()) ? bare.subList(0, bare.size() - 1) : bare;
        add(out, core, 7);
        if (bare.size() > 1 && bare.getLast().equals("company")) {
            List<String> shortened = new ArrayList<>(core);
            shortened.add("co");
            add(out, shortened, 8);
        }
        if (core.size() > 1) {
            add(out, List.of(String.join("", core)), 7);
            out.add(new Alias(core.subList(0, 1), !Common.knows(core.getFirst()) && core.getFirst().length() > 2, 4,
                    true));
            prefixes(core, out);
            saints(core, out);
            possessed(core, out);
            generic(core, out);
            initials(core).ifPresent(i -> out.add(new Alias(List.of(i), false, 3, true)));
        }
        return out;
    }

    /** "Seven West" for Seven West Media; "New York" is no newspaper. */
    private static void prefixes(List<String> core, List<Alias> out) {
        for (int n = 2; n < core.size() && !CITIES.contains(core.getFirst()); n++) {
            List<String> words = core.subList(0, n);
            boolean open = Words.any(words.getLast(), "&", "and", "of", "the", "for", "in", "'s", "-");
            if (!open) {
                out.add(new Alias(List.copyOf(words), !words.stream().allMatch(Common::knows), 5, true));
            }
        }
    }

    /** "St Aidan's" for St Aidan's Primary, "saint columbas" for St Columba's Hospice. */
    private static void saints(List<String> core, List<Alias> out) {
        if (!SAINTS.contains(core.getFirst()) || core.size() < 2) {
            return;
        }
        boolean owned = core.size() > 2 && core.get(2).equals("'s");
        String name = core.get(1);
        for (String saint : List.of("st", "saint", core.getFirst())) {
            out.add(new Alias(List.of(saint, name), true, 6, true));
            if (owned) {
                out.add(new Alias(List.of(saint, name, "'s"), true, 6, true));
                out.add(new Alias(List.of(saint, name + "s"), true, 6, true));
            }
        }
    }

    /** "Fridays Kitchen" for Friday's Kitchen, "mcdonalds" for McDonald's. */
    private static void possessed(List<String> core, List<Alias> out) {
        int owner = core.indexOf("'s");
        if (owner > 0) {
            List<String> words = new ArrayList<>(core.subList(0, owner - 1));
            words.add(core.get(owner - 1) + "s");
            words.addAll(core.subList(owner + 1, core.size()));
            add(out, words, 7);
        }
    }

    /** "The Tilleuls" for Clinique des Tilleuls, "Bellerive" for Maison Bellerive: without the word for its kind. */
    private static void generic(List<String> core, List<Alias> out) {
        int first = 1;
        while (first < core.size() && GivenNames.particle(core.get(first))) {
            first++;
        }
        if (!KINDS.contains(core.getFirst()) || first >= core.size()) {
            return;
        }
        List<String> rest = core.subList(first, core.size());
        boolean sure = rest.stream().anyMatch(w -> !Common.knows(w) && !GivenNames.given(w) && w.length() > 2);
        out.add(new Alias(List.copyOf(rest), sure, 6, true));
        if (rest.size() > 1 && Words.any(rest.getFirst(), "saint", "sainte", "st", "ste", "sankt", "san", "santa")) {
            return;
        }
        if (rest.size() > 1 && !Common.knows(rest.getLast()) && rest.getLast().length() > SHORT) {
            out.add(new Alias(List.of(rest.getLast()), true, 4, true));
        }
    }

    private static void add(List<Alias> out, List<String> words, int weight) {
        if (!words.isEmpty()) {
            out.add(new Alias(List.copyOf(words), words.size() > 1 || !Common.knows(words.getFirst()), weight, true));
        }
    }

    private static java.util.Optional<String> initials(List<String> words) {
        StringBuilder out = new StringBuilder();
        words.stream().filter(w -> !w.equals("&")).forEach(w -> out.append(w.charAt(0)));
        return out.length() < 2 ? java.util.Optional.empty() : java.util.Optional.of(out.toString());
    }

    /** Whole name, first name, last name; a middle part counts with either. */
    static List<Alias> ofPerson(String name) {
        List<String> all = Text.words(name);
        List<Alias> out = new ArrayList<>();
        out.add(new Alias(List.copyOf(all), all.size() > 1 || all.isEmpty() || !Common.knows(all.getFirst()), 9,
                false));
        if (all.size() > 2) {
            out.add(new Alias(List.of(all.getFirst(), all.getLast()), true, 8, false));
            out.add(new Alias(List.of(all.get(all.size() - 2), all.getLast()), true, 7, false));
            out.add(new Alias(List.copyOf(all.subList(0, 2)), true, 6, false));
        }
        if (all.size() > 1) {
            boolean plain = !Common.knows(all.getFirst()) && !GivenNames.ordinary(all.getFirst());
            out.add(new Alias(List.of(all.getFirst()), plain, 5, false));
            out.add(new Alias(List.of(all.getLast()), !Common.knows(all.getLast()), 4, false));
        } else if (all.size() == 1) {
            boolean plain = !Common.knows(all.getFirst()) && !GivenNames.ordinary(all.getFirst());
            out.set(0, new Alias(all, plain, 9, false));
        }
        return out;
    }
}
