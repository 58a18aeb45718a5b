package org.crickets.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Something that happened or was told, never changed afterwards: a correction is a newer fact about the same thing, an
 * undo takes back what came from one message. Everything else the program knows follows from these.
 */
public sealed interface Fact {

    /** Opens a process, or corrects the names it goes by. */
    record ProcessNamed(String company, Optional<String> role) implements Fact {}

    /** Somebody of the employer's and the round they were met in (0: none); a newer one about the same person corrects it. */
    record PersonMet(PersonId person, String name, Optional<String> title, PersonRole role, int round)
            implements
                Fact {}

    /** Somebody who turned out to have no part in the process. */
    record PersonRemoved(PersonId person) implements Fact {}

    /** The user writes to this person from now on, as to somebody else while the usual one is away. */
    record Addressed(PersonId person) implements Fact {}

    /** A round, past or coming; a newer one with the same number corrects it. Rounds count from 1. */
    record InterviewSet(int round, Moment start, Moment end, TimeKnown known, Optional<Channel> channel)
            implements
                Fact {}

    /** A round that was to come will not be held; a newer {@link InterviewSet} with the same number brings it back. */
    record CalledOff(int round, Moment when) implements Fact {}

    /** They named the day by which they decide, the bound itself. */
    record DecisionPromised(LocalDate by) implements Fact {}

    /** They named no day after all, whatever was told before. */
    record DecisionOpen(Moment when) implements Fact {}

    /** The user contacted somebody of theirs (all of them where nobody is named), maybe as a step of the plan. */
    record Contacted(ContactKind kind, Optional<PersonId> to, Moment when, Optional<StepKey> step) implements Fact {}

    /** They said they are still deciding; {@code invited}: they asked to be contacted again (K10), so the cap starts anew. */
    record StillDeciding(Optional<LocalDate> until, boolean invited, Moment when) implements Fact {}

    /** A curt reply such as "thanks, we'll be in touch" (A9). */
    record BrushedOff(Moment when) implements Fact {}

    /** They asked the user to wait until, or to check back on, a day: an invitation (K10). */
    record AskedToWait(LocalDate until, Moment when) implements Fact {}

    /** Somebody, or everybody, is away up to and including a day. */
    record Away(Optional<PersonId> person, LocalDate until) implements Fact {}

    /** They want something of the user: a task (G5) until it is handed in. Requests count from 1. */
    record Requested(int request, String what, Optional<LocalDate> due, Moment when) implements Fact {}

    /** What they wanted was handed in. */
    record HandedIn(int request, Moment when) implements Fact {}

    /** There will be a further round; its time is not known yet. */
    record NextRoundAnnounced(Moment when) implements Fact {}

    /** An offer, with the day they want an answer by. */
    record Offered(Optional<LocalDate> answerBy, Moment when) implements Fact {}

    /** The user took the offer. */
    record Accepted(Moment when) implements Fact {}

    /** They said no. */
    record Rejected(Moment when) implements Fact {}

    /** The user withdrew. */
    record Withdrawn(Moment when) implements Fact {}

    /** The user moved on without a word. */
    record MovedOn(Moment when) implements Fact {}

    /** The user wants no reminders of it, or of anything where it is of no process: until a day, or until told otherwise. */
    record Paused(Optional<LocalDate> until, Moment when) implements Fact {}

    /** The user wants to go on with what was paused, closed or standing. */
    record WentOn(Moment when) implements Fact {}

    /** The user wants it out of every list. */
    record Deleted(Moment when) implements Fact {}

    /** The most memorable moment of a round, in the user's own words (A2). */
    record Remembered(int round, String moment) implements Fact {}

    /** What the user wants told in a note of that kind, for that step if it is for one, in their own words. */
    record Noted(DraftKind kind, Optional<StepKey> step, String text) implements Fact {}

    /** A nudge that is no contact (debrief, references, preparation, review) is done. */
    record StepDone(StepKey step, Moment when) implements Fact {}

    /** The user lets a step be. */
    record StepSkipped(StepKey step, Moment when) implements Fact {}

    /** A reminder of a step was handed to sending. */
    record Rang(StepKey step, Instant at) implements Fact {}

    /** A reminder put off; only this one moves. */
    record Snoozed(StepKey step, Moment until) implements Fact {}

    /** The process follows another playbook from now on. */
    record PlaybookChosen(String playbook) implements Fact {}

    /**
     * What the user meant by a wording that was not understood, as a tap told: the wording with names and days masked,
     * and the meaning by its name. It belongs to no process.
     */
    record Meant(String wording, String meaning) implements Fact {}

    /**
     * The user's clock follows another zone: for good, or up to and including a day, the clock of {@code to}. It belongs
     * to no process.
     */
    record Relocated(ZoneId from, ZoneId to, Optional<LocalDate> until) implements Fact {}

    /**
     * The user changed a setting; the values are in the words that its buttons carry. It belongs to no process.
     *
     * @param from what it was, so that an undo finds it again
     */
    record Chose(Setting setting, String from, String to) implements Fact {}

    /**
     * The user told how they sign, are reached or when they are free: which of these by its name, what stood there
     * before, and what stands there now. It belongs to no process.
     */
    record Introduced(String part, Optional<String> before, Optional<String> now) implements Fact {}

    /** All facts of that message or tap no longer count. */
    record TakenBack(Source source) implements Fact {}
}
