package org.crickets.understand.reading;

import java.util.BitSet;
import java.util.List;
import org.crickets.understand.Context;
import org.crickets.understand.cues.CueHit;
import org.crickets.understand.cues.CueReader;
import org.crickets.understand.cues.Mark;
import org.crickets.understand.cues.Masked;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.names.GivenNames;
import org.crickets.understand.names.KnownNames;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.names.NewNames;
import org.crickets.understand.names.RoleFinder;
import org.crickets.understand.names.RoleSpan;
import org.crickets.understand.names.ShiftJobs;
import org.crickets.understand.names.TradeNames;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Words;

/** Finds names, dates, jobs, places and cues, each guarding its words from the next. */
final class MessageReader {
    private MessageReader() {}

    static Message read(String typed, Context told) {
        Text text = Text.of(typed);
        Mail mail = Mail.of(text, told);
        Context context = mail.context();
        List<NameSpan> known = new KnownNames(text, context.known()).find();
        BitSet taken = new BitSet();
        known.forEach(n -> taken.set(n.first(), n.after()));
        BitSet guarded = (BitSet) taken.clone();
        guarded.or(mail.header());
        BitSet traded = TradeNames.spans(text);
        guarded.or(traded);
        guarded.or(ShiftJobs.spans(text));
        List<DateFound> dates = Week.of(text, Recent.of(text,
                new DateFinder(text, context.now(), context.zone(), context.dayFirst(), guarded).find(),
                context.now()));
        BitSet dated = new BitSet();
        dates.forEach(d -> dated.set(d.first(), d.after()));
        taken.or(dated);
        taken.or(mail.header());
        taken.or(mail.sentTo());
        BitSet unplaced = NewNames.wellKnown(text, taken);
        unplaced.or(taken);
        unplaced.or(traded);
        List<Mark> marks = Marks.of(text, unplaced);
        List<RoleSpan> roles = new RoleFinder(text).find().stream()
                .filter(r -> unplaced.get(r.first(), r.after()).isEmpty() && !surname(text, r)).toList();
        roles.forEach(r -> taken.set(r.first(), r.after()));
        marks.forEach(m -> taken.set(m.first(), m.after()));
        List<NameSpan> names = Withdrawn.without(text, new NewNames(text, taken, dated, known).find());
        Masked masked = new Masked(text, names, dates, roles, marks);
        CueReader cues = new CueReader(masked);
        List<CueHit> hits = cues.hits();
        return new Message(text, context, names, dates, roles, marks, masked, hits,
                Stretch.of(text, names), tokens(names), cues.dismissed(), cues.denied(), mail.mail());
    }

    private static BitSet tokens(List<NameSpan> names) {
        BitSet tokens = new BitSet();
        names.forEach(n -> tokens.set(n.first(), n.after()));
        return tokens;
    }

    /** "With Tom Baker", "called Dev" is nobody's job. */
    private static boolean surname(Text text, RoleSpan role) {
        if (role.after() - role.first() == 1 && GivenNames.given(text.norm(role.first()))
                && Words.any(text.norm(role.first() - 1), "called", "named")) {
            return true;
        }
        return role.after() - role.first() == 1 && role.first() > 0 && GivenNames.given(text.norm(role.first() - 1))
                && capital(text, role.first()) && capital(text, role.first() - 1);
    }

    private static boolean capital(Text text, int i) {
        String typed = text.typed(i, i + 1);
        return !typed.isEmpty() && Character.isUpperCase(typed.codePointAt(0));
    }
}
