package org.crickets.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crickets.plan.ContactKind;
import org.crickets.plan.DraftKind;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Moment;
import org.crickets.plan.PersonId;
import org.crickets.plan.PersonRole;
import org.crickets.plan.ProcessId;
import org.crickets.plan.Source;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.plan.TimeKnown;

/** A search in London that Acme draws out: a round every tenth week, asked after every week, always put off. */
final class Search {
    static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final ProcessId ACME = new ProcessId(1);
    private static final int WEEKS_A_ROUND = 10;

    private final List<Logged> facts = new ArrayList<>();
    private LocalDateTime now = LocalDateTime.parse("2026-11-06T12:00");
    private int round;

    private Search() {}

    /** The first so many facts. A round has 8 at once, a week 6: see {@link #meets} and {@link #asks}. */
    static List<Logged> facts(int count) {
        var search = new Search();
        for (int week = 0; search.facts.size() < count; week++, search.now = search.now.plusWeeks(1)) {
            if (week % WEEKS_A_ROUND == 0)
                search.meets();
            search.asks(week % WEEKS_A_ROUND + 1);
        }
        return List.copyOf(search.facts.subList(0, count));
    }

    /** The moment of the last of these, and an hour more. */
    static Instant after(List<Logged> facts) {
        return facts.getLast().at().plus(Duration.ofHours(1));
    }

    private void meets() {
        round++;
        var dana = new PersonId(2 * round - 1);
        var thankYou = key(StepKind.THANK_YOU, dana.value(), 1);
        tells(new Fact.ProcessNamed("Acme", Optional.of("Backend Engineer")));
        tells(new Fact.InterviewSet(round, at(now.minusHours(3)), at(now.minusHours(2)), TimeKnown.START,
                Optional.empty()));
        tells(new Fact.PersonMet(dana, "Dana Smith", Optional.of("hiring manager"), PersonRole.HIRING_MANAGER, round));
        tells(new Fact.PersonMet(new PersonId(2 * round), "Raj Malhotra", Optional.empty(), PersonRole.RECRUITER, round));
        tells(new Fact.DecisionPromised(now.toLocalDate().plusWeeks(1)));
        tells(new Fact.Remembered(round, "we laughed about the printer"));
        rings(thankYou);
        tells(new Fact.Contacted(ContactKind.THANK_YOU, Optional.of(dana), at(now), Optional.of(thankYou)));
    }

    private void asks(int attempt) {
        var followUp = key(StepKind.FOLLOW_UP, 0, attempt);
        rings(followUp);
        tells(new Fact.Snoozed(followUp, at(now.plusHours(2))));
        rings(followUp);
        tells(new Fact.Noted(DraftKind.A4_FOLLOW_UP, Optional.of(followUp), "the article on printers"));
        tells(new Fact.Contacted(ContactKind.FOLLOW_UP, Optional.empty(), at(now), Optional.of(followUp)));
        tells(new Fact.StillDeciding(Optional.of(now.toLocalDate().plusDays(5)), true, at(now)));
    }

    private void rings(StepKey step) {
        log(Source.BOT, new Fact.Rang(step, now.atZone(ZONE).toInstant()));
    }

    private void tells(Fact fact) {
        log(new Source("m" + facts.size()), fact);
    }

    private void log(Source source, Fact fact) {
        facts.add(new Logged(ACME, source, now.atZone(ZONE).toInstant(), fact));
        now = now.plusMinutes(1);
    }

    private StepKey key(StepKind kind, int person, int ordinal) {
        return new StepKey(ACME, round, kind, person, ordinal);
    }

    private static Moment at(LocalDateTime local) {
        return new Moment(local, ZONE);
    }
}
