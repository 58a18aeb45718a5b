package org.crickets.understand.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.crickets.understand.Context;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.cues.Mark;
import org.crickets.understand.cues.Masked;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.text.Text;

/**
 * A message with all that was found in it, in text order. {@code named}: the tokens
 * of names, only read; {@code mail}: an e-mail passed on, told in the employer's voice; {@code dismissed}: it
 * tells a wish, a fear or another person's news; {@code denied}: what did not happen.
 */
record Message(Text text, Context context, List<NameSpan> names, List<DateFound> dates, List<RoleSpan> roles,
        List<Mark> marks, Masked masked, List<CueHit> hits, List<Stretch> stretches, BitSet named, boolean dismissed,
        boolean denied,
        boolean mail) {

    /** The same message with other cues. */
    Message with(List<CueHit> others) {
        return new Message(text, context, names, dates, roles, marks, masked, others, stretches, named, dismissed,
                denied, mail);
    }

    List<DateFound> dates(int from, int to) {
        return dates.stream().filter(d -> d.first() >= from && d.first() < to && !d.impossible()).toList();
    }

    List<NameSpan> names(int from, int to) {
        return names.stream().filter(n -> n.first() >= from && n.first() < to).toList();
    }

    List<NameSpan> companies(int from, int to) {
        return names(from, to).stream().filter(n -> !n.person()).toList();
    }

    Optional<Mark> mark(String norm) {
        return marks.stream().filter(m -> m.norm().equals(norm)).findFirst();
    }

    boolean says(int from, int to, java.util.Collection<String> words) {
        for (int i = from; i < to && i < text.size(); i++) {
            if (words.contains(text.norm(i))) {
                return true;
            }
        }
        return false;
    }
}
