package org.crickets.understand.reading;

import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/**
 * A forwarded e-mail: the date in its header is the moment it was written, and its "today".
 *
 * @param context the context the body is read in
 * @param header  the tokens of header lines that hold no date of the message itself
 * @param sentTo  the tokens of header lines that name whom it was sent to
 */
record Mail(Context context, BitSet header, BitSet sentTo, boolean mail) {
    private static final Words WORDS = Words.of("mail-fields.txt");
    private static final Set<String> DATES = WORDS.list("date");
    private static final Set<String> TO = WORDS.list("to");
    private static final Set<String> FIELDS = WORDS.list("field");

    static Mail of(Text text, Context context) {
        BitSet header = new BitSet();
        BitSet sentTo = new BitSet();
        Optional<LocalDateTime> written = Optional.empty();
        int fields = 0;
        for (int i = 0; i + 1 < text.size(); i++) {
            if (field(text, i)) {
                int end = lineEnd(text, i);
                fields++;
                sentTo.set(i, TO.contains(text.norm(i)) ? end : i + 1);
                if (DATES.contains(text.norm(i))) {
                    Optional<LocalDateTime> day = date(text, context, i, end);
                    boolean ahead = !clocked(text, i, end)
                            && day.filter(d -> d.toLocalDate().isAfter(context.now().toLocalDate())).isPresent();
                    header.set(i, ahead ? i : end);
                    written = ahead ? written : day;
                }
            }
        }
        boolean mail = fields > 1;
        LocalDateTime now = mail ? written.filter(w -> !w.isAfter(context.now())).orElse(context.now()) : context.now();
        Context inside = new Context(now, context.zone(), context.dayFirst(), context.known(), context.last());
        return mail ? new Mail(inside, header, sentTo, true) : new Mail(context, new BitSet(), new BitSet(), false);
    }

    static boolean field(Text text, int i) {
        return FIELDS.contains(text.norm(i)) && text.norm(i + 1).equals(":") && (i == 0 || text.lineBreakBefore(i)
                || text.norm(i - 1).equals(">"));
    }

    private static int lineEnd(Text text, int i) {
        int end = i + 1;
        while (end < text.size() && !text.lineBreakBefore(end)) {
            end++;
        }
        return end;
    }

    /** A mail is written at an hour; "Date: Tuesday, September 29" is the day of what it tells. */
    private static boolean clocked(Text text, int from, int to) {
        for (int i = from + 2; i < to; i++) {
            if (text.norm(i).matches("\\d{1,2}:\\d\\d.*") || text.norm(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDateTime> date(Text text, Context context, int from, int to) {
        BitSet rest = new BitSet();
        rest.set(0, from);
        rest.set(to, text.size() + 1);
        List<DateFound> found = new DateFinder(text, context.now(), context.zone(), context.dayFirst(), rest).find();
        return found.stream().filter(f -> !f.impossible()).map(f -> f.timed() ? f.start() : f.date().atTime(9, 0))
                .findFirst();
    }
}
