package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a process's facts add up to: its names as last told, its people, its rounds.
 *
 * @param rounds in the order of their numbers, without those called off
 * @param facts  those that count, as written down
 */
public record Dossier(ProcessId id, String company, Optional<String> role, List<Person> people, List<Round> rounds,
        List<Logged> facts) {
    public Dossier {
        people = List.copyOf(people);
        rounds = List.copyOf(rounds);
        facts = List.copyOf(facts);
    }

    /** Empty if the facts never name the process (its opening was taken back). */
    static Optional<Dossier> of(ProcessId id, List<Logged> facts) {
        Fact.@Nullable ProcessNamed named = null;
        Map<PersonId, Person> people = new LinkedHashMap<>();
        Map<Integer, Round> rounds = new TreeMap<>();
        for (var logged : facts) {
            if (logged.fact() instanceof Fact.ProcessNamed name)
                named = name;
            if (logged.fact() instanceof Fact.PersonMet met)
                people.put(met.person(), person(met, logged.at()));
            if (logged.fact() instanceof Fact.PersonRemoved removed)
                people.remove(removed.person());
            if (logged.fact() instanceof Fact.InterviewSet set)
                rounds.put(set.round(), new Round(set.round(), set.start(), set.end(), set.known(), set.channel(),
                        logged.at()));
            if (logged.fact() instanceof Fact.CalledOff off)
                rounds.remove(off.round());
        }
        return named == null
                ? Optional.empty()
                : Optional.of(new Dossier(id, named.company(), named.role(), new ArrayList<>(people.values()),
                        new ArrayList<>(rounds.values()), facts));
    }

    private static Person person(Fact.PersonMet met, Instant at) {
        return new Person(met.person(), met.name(), met.title(), met.role(), met.round(), at);
    }

    /** The company as it is told from others: however its letters and blanks were typed. */
    String employer() {
        return company.toLowerCase(Locale.ROOT).strip();
    }

    /** The newest round, held or coming. */
    public Optional<Round> round() {
        return rounds.isEmpty() ? Optional.empty() : Optional.of(rounds.getLast());
    }

    public Optional<Person> person(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Those who were in the room, the one who decides first; the recruiter only when nobody else is known. */
    public List<Person> interviewers(int round) {
        var met = people.stream().filter(person -> person.round() == round).toList();
        var inTheRoom = met.stream().filter(person -> person.role() != PersonRole.RECRUITER).toList();
        return (inTheRoom.isEmpty() ? met : inTheRoom).stream()
                .sorted(Comparator.comparing((Person person) -> person.role() != PersonRole.HIRING_MANAGER)).toList();
    }

    /** To whom a follow-up goes: whom the user chose, else who decides, else whom they met last, else anybody known. */
    public Optional<Person> addressee() {
        return chosen().or(this::usual);
    }

    private Optional<Person> chosen() {
        return all(Fact.Addressed.class).stream().reduce((_, last) -> last).flatMap(fact -> person(fact.person()));
    }

    private Optional<Person> usual() {
        var met = rounds.reversed().stream().flatMap(round -> interviewers(round.number()).stream()).toList();
        return met.stream().filter(person -> person.role() == PersonRole.HIRING_MANAGER).findFirst()
                .or(() -> met.stream().findFirst()).or(() -> people.stream().findFirst());
    }

    /** Whether the same known person at the same employer is written to about both. */
    public boolean sharesContact(Dossier other) {
        return contact().isPresent() && contact().equals(other.contact());
    }

    private Optional<String> contact() {
        return addressee().map(person -> (company.strip() + "\n" + person.name()).toLowerCase(Locale.ROOT));
    }

    /** Those of theirs who are not away on that day, in the order in which they were told of (A6). */
    public List<Person> reachable(LocalDate day) {
        var ledger = Ledger.of(this);
        return people.stream().filter(person -> !ledger.isAway(person.id(), day)).toList();
    }

    /**
     * Whom the user may write to instead of the addressee, when that one is away on that day: another known person who
     * is not, the one who decides first and a recruiter last.
     */
    public Optional<Person> standIn(LocalDate day) {
        var reachable = reachable(day);
        return addressee().filter(usual -> !reachable.contains(usual))
                .flatMap(_ -> reachable.stream().min(Comparator.comparing(Dossier::rank)));
    }

    private static int rank(Person person) {
        return switch (person.role()) {
            case HIRING_MANAGER -> 0;
            case INTERVIEWER -> 1;
            case RECRUITER -> 2;
        };
    }

    /** The memorable moment of a round, in the user's words; one that was made empty is none. */
    public Optional<String> moment(int round) {
        return all(Fact.Remembered.class).stream().filter(fact -> fact.round() == round)
                .map(Fact.Remembered::moment).reduce((first, second) -> second).filter(text -> !text.isBlank());
    }

    /** The day they promised to decide by, as last told. */
    public Optional<LocalDate> decisionBy() {
        @Nullable
        LocalDate by = null;
        for (var logged : facts) {
            if (logged.fact() instanceof Fact.DecisionPromised promised)
                by = promised.by();
            if (logged.fact() instanceof Fact.DecisionOpen)
                by = null;
            if (logged.fact() instanceof Fact.StillDeciding still && still.until().isPresent())
                by = still.until().get();
        }
        return Optional.ofNullable(by);
    }

    /** All facts of a kind, as written down. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return facts.stream().map(Logged::fact).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The playbook chosen for this process alone. */
    public Optional<String> playbook() {
        return all(Fact.PlaybookChosen.class).stream().map(Fact.PlaybookChosen::playbook)
                .reduce((first, second) -> second);
    }
}
