package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the steps, by their keys, and who is away; read from the facts once.
 *
 * @param snoozes  the newest of each step
 * @param aways    the newest word on each person; 0 stands for everybody
 * @param contacts in the order in which they were written down
 */
record Ledger(Map<StepKey, List<Instant>> rings, Map<StepKey, Logged> snoozes, Set<StepKey> settled,
        Map<Integer, Fact.Away> aways, List<Logged> contacts) {

    static Ledger of(Dossier dossier) {
        var ledger = new Ledger(new HashMap<>(), new HashMap<>(), new HashSet<>(), new HashMap<>(), new ArrayList<>());
        dossier.facts().forEach(ledger::read);
        return ledger;
    }

    private void read(Logged logged) {
        if (logged.fact() instanceof Fact.Rang rang)
            rings.computeIfAbsent(rang.step(), _ -> new ArrayList<>(2)).add(rang.at());
        else if (logged.fact() instanceof Fact.Snoozed snoozed)
            snoozes.put(snoozed.step(), logged);
        else if (logged.fact() instanceof Fact.StepDone done)
            settle(done.step());
        else if (logged.fact() instanceof Fact.StepSkipped skipped)
            settle(skipped.step());
        else if (logged.fact() instanceof Fact.Away away)
            aways.put(away.person().map(PersonId::value).orElse(0), away);
        else if (logged.fact() instanceof Fact.Contacted contacted)
            contacted(logged, contacted);
    }

    /** A call in vain is tried again by rule, whatever was put off before (A7). */
    private void contacted(Logged logged, Fact.Contacted contacted) {
        contacts.add(logged);
        if (contacted.kind() == ContactKind.UNANSWERED_CALL)
            snoozes.keySet().removeIf(key -> key.kind() == StepKind.FOLLOW_UP);
        else
            contacted.step().ifPresent(this::settle);
    }

    /** A stop is never ticked off: its ring closes the plan, and until then it moves with the facts. */
    private void settle(StepKey key) {
        if (key.kind() != StepKind.STOP)
            settled.add(key);
    }

    /** Whether the user ticked a step off, let it be, or sent what it asked for. */
    boolean isSettled(StepKey key) {
        return settled.contains(key);
    }

    /** When a step rang since a moment; also while nobody was known there whom it is to now. */
    List<Instant> rings(StepKey key, Instant since) {
        var own = rings.getOrDefault(key, List.of());
        var before = key.kind() == StepKind.FOLLOW_UP && key.person() != 0
                ? rings.getOrDefault(toNobody(key), List.of())
                : List.<Instant>of();
        return Stream.concat(before.stream(), own.stream()).filter(at -> !at.isBefore(since)).sorted().toList();
    }

    private static StepKey toNobody(StepKey key) {
        return new StepKey(key.process(), key.round(), key.kind(), 0, key.ordinal());
    }

    Optional<Logged> snooze(StepKey key) {
        return Optional.ofNullable(snoozes.get(key));
    }

    /** Who is away the longest of those that hold a step to that person: themselves or everybody (A6). */
    Optional<Fact.Away> away(Optional<PersonId> to) {
        return Stream.of(Optional.ofNullable(aways.get(0)), to.map(PersonId::value).map(aways::get))
                .flatMap(Optional::stream).max(Comparator.comparing(Fact.Away::until));
    }

    /** Whether that person is away on that day, themselves or with everybody. */
    boolean isAway(PersonId person, LocalDate day) {
        return away(Optional.of(person)).filter(away -> !away.until().isBefore(day)).isPresent();
    }

    /** Whether the user answered the employer, by no step of the plan, since something was written down. */
    boolean isAnswered(Instant since) {
        return contacts.stream().anyMatch(logged -> logged.fact() instanceof Fact.Contacted contact
                && contact.kind() == ContactKind.ANSWER && contact.step().isEmpty() && !logged.at().isBefore(since));
    }

    /** Whether the user asked on that day, with another follow-up than that one. */
    boolean hasAskedElse(StepKey followUp, LocalDate date) {
        return contacts.stream().map(logged -> (Fact.Contacted) logged.fact())
                .filter(contact -> contact.kind().isAttempt() && contact.when().date().equals(date))
                .anyMatch(contact -> contact.step().filter(key -> key.round() == followUp.round()
                        && key.ordinal() == followUp.ordinal()).isEmpty());
    }

    /** The days on which the user asked, and those on which a reminder told them to. */
    Stream<LocalDate> followUpDays(Hours hours) {
        var asked = contacts.stream().map(logged -> (Fact.Contacted) logged.fact())
                .filter(contact -> contact.kind().isAttempt()).map(contact -> contact.when().date());
        var rung = rings.entrySet().stream().filter(entry -> entry.getKey().kind() == StepKind.FOLLOW_UP)
                .flatMap(entry -> entry.getValue().stream()).map(hours::dateOf);
        return Stream.concat(asked, rung);
    }
}
