package org.crickets.understand.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Folding;

/** A known company, written otherwise than it is known: "it's Greene Valley Farms with an e". */
record Slip(String known, String typed) {
    private static final int SHORT = 14;
    private static final Set<String> OPENS = Set.of("its", "it", "is", "that", "thats", "should", "meant", "sorry",
            "no",
            "actually", "oops", "correction", "typo", "spelling", "name", "company", "i", "ugh", "argh", "ah", "wait");

    static Optional<Slip> of(Message message, int from, int to) {
        List<NameSpan> companies = message.companies(from, to);
        if (companies.size() != 1 || !companies.getFirst().known()) {
            return Optional.empty();
        }
        NameSpan name = companies.getFirst();
        String typed = message.text().typed(name.first(), name.after());
        boolean same = letters(name.name()).startsWith(letters(typed));
        boolean whole = typed.split(" ").length == name.name().split(" ").length;
        boolean named = message.context().last().map(Context.Last::company).filter(name.name()::equals).isPresent();
        return same || !whole || !named ? Optional.empty() : Optional.of(new Slip(name.name(), typed));
    }

    /** Whether a short message tells but that. */
    static boolean told(Message message) {
        return message.text().size() < SHORT && message.dates().isEmpty() && OPENS.contains(message.text().norm(0))
                && of(message, 0, message.text().size()).isPresent()
                && message.companies(0, message.text().size()).getFirst().first() < 4;
    }

    private static String letters(String name) {
        return Folding.fold(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
