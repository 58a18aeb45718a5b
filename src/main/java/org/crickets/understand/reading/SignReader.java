package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.understand.Signs;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;

/** What the third layer sees of a stretch of a message. */
final class SignReader {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** More words tell no more. */
    private static final int MOST = 300;

    private SignReader() {}

    static Signs of(Message message) {
        return of(message, 0, message.text().size());
    }

    static Signs of(Message message, int from, int to) {
        return new Signs(message.masked().asText(from, to), words(message.masked().norms(from, to)),
                cues(message, from, to));
    }

    /** Single words and pairs, numbers as 0, with marks where it begins and ends. */
    private static List<String> words(List<String> norms) {
        List<String> row = new ArrayList<>();
        row.add("^");
        norms.stream().limit(MOST).forEach(n -> row.add(n.equals("\n") ? "|" : figures(n)));
        row.add("$");
        List<String> out = new ArrayList<>(row);
        for (int i = 1; i < row.size(); i++) {
            out.add(row.get(i - 1) + "_" + row.get(i));
        }
        return out;
    }

    private static String figures(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (norm.charAt(i) >= '0' && norm.charAt(i) <= '9') {
                return DIGITS.matcher(norm).replaceAll("0");
            }
        }
        return norm;
    }

    /** Of each meaning its strongest cue, in three degrees; the strongest of all; what dates and names there are. */
    private static List<String> cues(Message message, int from, int to) {
        List<CueHit> hits = message.hits().stream().filter(h -> h.at() >= from && h.at() < to).toList();
        Map<String, Integer> best = new LinkedHashMap<>();
        hits.forEach(h -> best.merge(h.meaning() + (h.real() ? "" : "~"), h.score(), Math::max));
        List<String> out = new ArrayList<>();
        best.forEach((cue, score) -> {
            out.add(cue);
            if (score >= EventFinder.SURE) {
                out.add(cue + "+");
            }
            if (score >= Doubts.PLAIN) {
                out.add(cue + "++");
            }
        });
        Optional<CueHit> top = hits.stream().filter(CueHit::real)
                .max(Comparator.comparingInt(CueHit::score).thenComparing(CueHit::meaning));
        top.ifPresent(h -> out.add("top " + h.meaning()));
        circumstances(message, from, to, out);
        return out;
    }

    private static void circumstances(Message message, int from, int to, List<String> out) {
        List<DateFound> dates = message.dates().stream().filter(d -> d.first() >= from && d.first() < to).toList();
        if (dates.stream().anyMatch(d -> d.start().isAfter(message.context().now()))) {
            out.add("ahead");
        }
        if (dates.stream().anyMatch(d -> !d.start().isAfter(message.context().now()))) {
            out.add("past");
        }
        if (message.names(from, to).stream().anyMatch(NameSpan::known)) {
            out.add("known");
        }
        if (message.dismissed()) {
            out.add("dismissed");
        }
        if (message.denied()) {
            out.add("denied");
        }
    }
}
