package org.crickets.understand.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.names.NameSpan.Kind;
import org.crickets.understand.text.Common;
import org.crickets.understand.text.Distance;
import org.crickets.understand.text.Folding;
import org.crickets.understand.text.Text;
import org.crickets.understand.text.Token;
import org.crickets.understand.text.Words;

/** Finds the user's own companies and people in a text, by any alias, one slip allowed in a long word. */
public final class KnownNames {
    private static final Set<String> FIRM = Words.of("tense.txt").list("firm");

    private static final Set<String> KINDS = Words.of("tense.txt").list("institution");

    /** The weight of a company's first words. */
    private static final int PREFIX = 5;

    private record Entry(Kind kind, String name, String company, List<Alias> aliases) {}

    private record Match(Entry entry, int after, int weight) {}

    private final Text text;
    private final Heard heard;
    private final Believed believed;
    private final List<Entry> entries = new ArrayList<>();

    public KnownNames(Text text, Context.Known known) {
        this.text = text;
        this.heard = new Heard(text);
        this.believed = new Believed(text);
        for (String company : known.companies()) {
            entries.add(new Entry(Kind.COMPANY, company, company, Alias.ofCompany(company)));
        }
        for (Context.KnownPerson person : known.people()) {
            entries.add(new Entry(Kind.PERSON, person.name(), person.company(), Alias.ofPerson(person.name())));
        }
    }

    /** The spans in text order, none overlapping. */
    public List<NameSpan> find() {
        List<NameSpan> out = new ArrayList<>();
        for (int i = 0; i < text.size();) {
            Optional<NameSpan> span = text.token(i).word() || text.norm(i).equals("&") ? at(i) : Optional.empty();
            span.ifPresent(out::add);
            i = span.map(NameSpan::after).orElse(i + 1);
        }
        return out;
    }

    private Optional<NameSpan> at(int i) {
        List<Match> matches = new ArrayList<>();
        for (Entry entry : entries) {
            int split = heard.apart(i, entry.name());
            if (split > i) {
                matches.add(new Match(entry, split, 8 + 10 * (split - i)));
            }
            for (Alias alias : entry.aliases()) {
                int after = match(alias, i);
                if (after > i && !isSomebodyElse(entry, alias, after) && !isRelative(entry, alias, i)) {
                    matches.add(new Match(entry, after, alias.weight() + 10 * (after - i) - slips(alias, i)));
                }
            }
        }
        if (matches.isEmpty() && text.norm(i - 1).equals("the")) {
            house(i).ifPresent(matches::add);
        }
        return matches.stream().max(Comparator.comparingInt(Match::weight)
                .thenComparing(m -> (m.entry().kind() == Kind.COMPANY) != isAddressed(i)))
                .map(best -> span(i, best, matches));
    }

    /** "Ms Halvorsen", "Mr. Banks". */
    private boolean isAddressed(int i) {
        return GivenNames.honorific(text.norm(text.norm(i - 1).equals(".") ? i - 2 : i - 1));
    }

    /** "I rang the Diner": what the one company that ends so is. */
    private Optional<Match> house(int i) {
        boolean kind = text.token(i).capital() && !text.shouted() && !text.startsSentence(i - 1) && !goesOn(i + 1)
                && (FIRM.contains(text.norm(i)) || KINDS.contains(text.norm(i)));
        List<Entry> ends = !kind
                ? List.of()
                : entries.stream().filter(e -> e.kind() == Kind.COMPANY)
                        .filter(e -> Folding.fold(e.name()).endsWith(" " + text.norm(i))).toList();
        return ends.size() == 1 ? Optional.of(new Match(ends.getFirst(), i + 1, PREFIX)) : Optional.empty();
    }

    /** "Dana Cole" is not the Dana Smith who is known: another surname follows the first name. */
    private boolean isSomebodyElse(Entry entry, Alias alias, int after) {
        int n = alias.words().size();
        boolean byFirstName = entry.kind() == Kind.PERSON
                && entry.aliases().stream().anyMatch(full -> full.words().size() > n
                        && full.words().subList(0, n).equals(alias.words())
                        && !Distance.oneSlip(full.words().getLast(), text.norm(after)));
        return byFirstName && goesOn(after) && !text.startsSentence(after) && !startsCompany(after);
    }

    /** "Priya Nair" is not the Priyanka Nair who is known: another first name stands before the surname. */
    private boolean isRelative(Entry entry, Alias alias, int i) {
        boolean bySurname = entry.kind() == Kind.PERSON && alias.words().size() == 1 && entry.aliases().stream()
                .anyMatch(full -> full.words().size() > 1 && full.words().getLast().equals(alias.words().getFirst())
                        && !Distance.oneSlip(full.words().getFirst(), text.norm(i - 1)));
        return bySurname && GivenNames.given(text.norm(i - 1))
                && text.token(i).capital() == text.token(i - 1).capital();
    }

    private boolean startsCompany(int i) {
        return entries.stream().filter(entry -> entry.kind() == Kind.COMPANY).flatMap(entry -> entry.aliases().stream())
                .anyMatch(alias -> heard.same(i, alias.words().getFirst()));
    }

    private NameSpan span(int first, Match best, List<Match> matches) {
        List<String> others = matches.stream().filter(m -> m.weight() == best.weight() && m.entry() != best.entry())
                .filter(m -> !m.entry().company().equals(best.entry().company())
                        || m.entry().kind() == best.entry().kind())
                .map(m -> m.entry().name()).distinct().filter(n -> !n.equals(best.entry().name())).toList();
        Entry entry = best.entry();
        return new NameSpan(first, best.after(), entry.kind(), entry.name(),
                Optional.of(entry.company()).filter(c -> !c.isEmpty()), Optional.empty(), true, others);
    }

    private int slips(Alias alias, int i) {
        int slips = 0;
        int at = i;
        for (int k = 0; k < alias.words().size(); k++, at++) {
            at += k > 0 && shortened(at) ? 1 : 0;
            slips += heard.exactly(at, alias.words().get(k)) ? 0 : 2;
        }
        return slips;
    }

    private int match(Alias alias, int i) {
        int n = alias.words().size();
        int at = i;
        for (int k = 0; k < n; k++, at++) {
            at += k > 0 && shortened(at) ? 1 : 0;
            if (at >= text.size() || !alike(alias, i, k, at) || k > 0 && text.lineBreakBefore(at)) {
                return -1;
            }
        }
        boolean otherFirm = alias.company() && text.norm(at).equals("&") && at + 1 < text.size()
                && text.token(at + 1).capital() && !heard.exactly(at - 1, alias.words().getLast());
        if (otherFirm) {
            return -1;
        }
        if (alias.company() && (part(alias) && goesOn(at) || alias.weight() >= 7 && firm(at))) {
            return -1;
        }
        boolean domain = n == 1 && text.token(i).raw().contains("@");
        boolean sure = alias.sure() || n > 1 && alias.weight() != PREFIX || believed.by(alias, i);
        return !domain && sure ? at : -1;
    }

    private boolean alike(Alias alias, int first, int k, int at) {
        String word = alias.words().get(k);
        return heard.same(at, word) || k > 0 && (heard.sounding(at, word)
                || alias.company() && heard.exactly(first, alias.words().getFirst()) && heard.slipped(at, word));
    }

    /** The dot of "St. Brendan". */
    private boolean shortened(int i) {
        return text.norm(i).equals(".") && text.norm(i - 1).length() < 4
                && text.token(i - 1).end() == text.token(i).start()
                && text.abbreviated(i);
    }

    private static boolean part(Alias alias) {
        return alias.weight() == 4 && alias.words().size() == 1 || alias.weight() == PREFIX;
    }

    /** "Acme Robotics" is not "Acme". */
    private boolean firm(int i) {
        return i < text.size() && FIRM.contains(text.norm(i)) && text.token(i).capital() && !text.lineBreakBefore(i)
                && !text.shouted();
    }

    /** "Fjord Aero" is not "Fjord Air": another capital follows the first word. */
    private boolean goesOn(int i) {
        if (i >= text.size() || text.shouted() || text.lineBreakBefore(i)
                || text.token(i).start() > text.token(i - 1).end() + 1) {
            return false;
        }
        Token next = text.token(i);
        return next.word() && next.capital() && !Common.knows(next.norm()) && !GivenNames.never(next.norm())
                && !next.numeric() && !next.raw().isEmpty();
    }
}
