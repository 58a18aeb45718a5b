package org.crickets.understand.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "next", "for", "on", "from");

    private final List<Piece> pieces = new ArrayList<>();
    private final Text text;

    public Masked(Text text, List<NameSpan> names, List<DateFound> dates, List<RoleSpan> roles,
            List<Mark> marks) {
        this.text = text;
        for (int i = 0; i < text.size();) {
            if (text.lineBreakBefore(i)) {
                pieces.add(new Piece("\n", i, i, false));
            }
            int at = i;
            Optional<Mark> mark = marks.stream().filter(m -> m.first() == at).findFirst();
            i = mark.isPresent() ? add(mark.get().norm(), i, mark.get().after()) : next(i, names, dates, roles);
        }
    }

    private int next(int i, List<NameSpan> names, List<DateFound> dates, List<RoleSpan> roles) {
        Optional<NameSpan> name = names.stream().filter(n -> n.first() == i).findFirst();
        if (name.isPresent()) {
            return add(name.get().person() ? "PERSON" : "ORG", i, name.get().after());
        }
        Optional<DateFound> date = dates.stream().filter(d -> d.first() == i).findFirst();
        if (date.isPresent()) {
            return date(date.get());
        }
        Optional<RoleSpan> role = roles.stream().filter(r -> r.first() == i && r.role()).findFirst();
        if (role.isPresent()) {
            return add("ROLE", i, role.get().after());
        }
        if (!aside(i, names, dates)) {
            pieces.add(new Piece(text.norm(i), i, i + 1, text.token(i).word()));
        }
        return i + 1;
    }

    /** The brackets around a name or a date alone. */
    private boolean aside(int i, List<NameSpan> names, List<DateFound> dates) {
        if (text.norm(i).equals("(")) {
            return names.stream().anyMatch(n -> n.first() == i + 1 && text.norm(n.after()).equals(")"))
                    || dates.stream().anyMatch(d -> d.first() == i + 1 && text.norm(d.after()).equals(")"));
        }
        return text.norm(i).equals(")")
                && (names.stream().anyMatch(n -> n.after() == i && text.norm(n.first() - 1).equals("("))
                        || dates.stream().anyMatch(d -> d.after() == i && text.norm(d.first() - 1).equals("(")));
    }

    /** A bound inside the span ("within a week") stays a word of its own. */
    private int date(DateFound date) {
        int i = date.first();
        if (BOUNDS.contains(text.norm(i)) && date.after() - i > 1) {
            pieces.add(new Piece(text.norm(i), i, i + 1, true));
            i++;
        }
        return add(date.timeOnly() ? "TIME" : "DATE", i, date.after());
    }

    private int add(String norm, int first, int after) {
        pieces.add(new Piece(norm, first, after, true));
        return after;
    }

    List<Piece> pieces() {
        return pieces;
    }

    String norm(int i) {
        return i < 0 || i >= pieces.size() ? "" : pieces.get(i).norm();
    }

    int size() {
        return pieces.size();
    }

    /** The message with its names masked, for comparing with examples. */
    public String asText() {
        StringBuilder out = new StringBuilder();
        for (Piece piece : pieces) {
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
