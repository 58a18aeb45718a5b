package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Text;

/** A message for the cue table: names are ORG and PERSON, jobs ROLE, days DATE, times of day TIME; lines end with a mark. */
public final class Masked {
    /** A masked token and the text tokens it stands for. */
    record Piece(String norm, int first, int after, boolean word) {}

    private static final Set<String> BOUNDS = Set.of("by", "until", "till", "before", "within", "after", "since", "in",
            "next", "for", "on", "from", "wait", "waiting", "give", "takes", "take");

    private static final Set<String> SOMEBODY = Set.of("lady", "woman", "man", "guy", "bloke", "chap", "fella",
            "fellow",
            "lad", "lass", "girl", "dude", "person", "gentleman", "somebody", "someone", "manager", "recruiter", "boss",
            "interviewer", "director", "gal", "gent", "one", "she", "he", "who", "owner", "colleague");

    private static final Set<String> COURTESY = Set.of("sir", "madam", "maam", "mam", "ma'am", "ji", "san", "saheb",
            "sahib");

    private final List<Piece> pieces = new ArrayList<>();
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof",
            "professor", "sir",
            "madam", "herr", "frau", "oga", "mister", "aunty", "uncle", "señor", "monsieur", "madame");

    private final Text text;
    private final BitSet people = new BitSet();
    private int next;
    private final int[] numbers;
    private final int[] same;

    public Masked(Text text, List<NameSpan> names, List<DateFound> dates, List<RoleSpan> roles, List<Mark> marks) {
        this.text = text;
        Map<Integer, Runnable> spans = new HashMap<>();
        names.stream().filter(NameSpan::person).forEach(n -> people.set(n.first()));
        roles.stream().filter(RoleSpan::role)
                .forEach(r -> spans.put(r.first(), () -> add("ROLE", r.first(), r.after())));
        dates.forEach(d -> spans.put(d.first(), () -> date(d)));
        names.forEach(n -> spans.put(n.first(), () -> add(n.person() ? "PERSON" : "ORG", n.first(), n.after())));
        marks.forEach(m -> spans.put(m.first(), () -> add(m.norm(), m.first(), m.after())));
        for (int i = 0; i < text.size(); i = next) {
            next = i + 1;
            if (text.lineBreakBefore(i)) {
                pieces.add(new Piece("\n", i, i, false));
            }
            Runnable span = spans.get(i);
            if (span != null) {
                span.run();
            } else if (!aside(i, names, dates) && !courtesy(i)) {
                pieces.add(new Piece(named(i) ? "named" : text.norm(i), i, i + 1, text.token(i).word()));
            }
        }
        this.numbers = pieces.stream().mapToInt(p -> CueTable.number(p.norm())).toArray();
        this.same = pieces.stream().mapToInt(p -> CueTable.number(CuePattern.same(p.norm()))).toArray();
    }

    /** "A lady called Bev": nobody rang. */
    private boolean named(int i) {
        return text.norm(i).equals("called") && people.get(i + 1) && SOMEBODY.contains(text.norm(i - 1));
    }

    /** "Rakesh sir", "Dana ji". */
    private boolean courtesy(int i) {
        boolean title = TITLES.contains(text.norm(i)) && people.get(text.norm(i + 1).equals(".") ? i + 2 : i + 1)
                || text.norm(i).equals(".") && TITLES.contains(text.norm(i - 1)) && people.get(i + 1);
        return title || COURTESY.contains(text.norm(i)) && !pieces.isEmpty()
                && pieces.getLast().norm().equals("PERSON");
    }

    /** The brackets around a name or a date alone. */
    private boolean aside(int i, List<NameSpan> names, List<DateFound> dates) {
        boolean opens = text.norm(i).equals("(");
        if (!opens && !text.norm(i).equals(")")) {
            return false;
        }
        return names.stream().anyMatch(n -> bracketed(n.first(), n.after(), i))
                || dates.stream().anyMatch(d -> bracketed(d.first(), d.after(), i));
    }

    private boolean bracketed(int first, int after, int i) {
        return (first == i + 1 || after == i) && text.norm(first - 1).equals("(") && text.norm(after).equals(")");
    }

    /** A bound inside the span ("within a week") stays a word of its own. */
    private void date(DateFound date) {
        int i = date.first();
        if (BOUNDS.contains(text.norm(i)) && date.after() - i > 1) {
            pieces.add(new Piece(text.norm(i), i, i + 1, true));
            i++;
        }
        boolean today = date.after() - date.first() == 1 && text.norm(date.first()).equals("today");
        add(today ? "TODAY" : date.timeOnly() ? "TIME" : "DATE", i, date.after());
    }

    private void add(String norm, int first, int after) {
        pieces.add(new Piece(norm, first, after, true));
        next = after;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String norm(int i) {
        return i < 0 || i >= pieces.size() ? "" : pieces.get(i).norm();
    }

    /** The number of a piece's word in the cue table; 0 where no cue has it. */
    int number(int i) {
        return i < 0 || i >= numbers.length ? 0 : numbers[i];
    }

    /** The number of what else it counts as, 0 where that is nothing. */
    int same(int i) {
        return i < 0 || i >= same.length ? 0 : same[i];
    }

    int size() {
        return pieces.size();
    }

    /** The masked words of a stretch of the text. */
    public List<String> norms(int from, int to) {
        return pieces.stream().filter(p -> p.first() >= from && p.first() < to).map(Piece::norm).toList();
    }

    /** What stays of a message when names, jobs, days and times are masked, in small letters and without marks but "?". */
    public String wording() {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            String shown = switch (piece.norm()) {
                case "ORG" -> "acme";
                case "PERSON" -> "dana";
                case "TODAY" -> "date";
                default -> piece.norm().toLowerCase(Locale.ROOT);
            };
            if (piece.word() || shown.equals("?")) {
                out.append(out.isEmpty() ? "" : " ").append(shown);
            }
        }
        return out.toString();
    }

    /** The message with its names masked, for comparing with examples. */
    public String asText() {
        return asText(0, Integer.MAX_VALUE);
    }

    /** The same of a stretch of the text. */
    public String asText(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.first() < from || piece.first() >= to) {
                continue;
            }
            String shown = switch (piece.norm()) {
                case "ORG" -> "Acme";
                case "PERSON" -> "Dana";
                case "\n" -> "";
                default -> text.typed(piece.first(), piece.after());
            };
            out.append(out.isEmpty() || !piece.word() ? "" : " ").append(shown);
        }
        return out.toString().trim();
    }
}
