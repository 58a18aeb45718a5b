package org.crickets.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What the user tells, in the words of the scripts; each becomes facts of the message at hand. */
final class Words extends Telling {
    Words(Life life) {
        super(life);
    }

    @Override
    Words words() {
        return this;
    }

    Words remembers(String moment) {
        return tell(new Fact.Remembered(round, moment));
    }

    Words promised(String day) {
        return tell(new Fact.DecisionPromised(LocalDate.parse(day)));
    }

    /** Taps "Sent it" under the last reminder. */
    Words sent() {
        life.rung().forEach(step -> sent(step.key(), now()));
        return this;
    }

    Words sent(String name) {
        return tell(new Fact.Contacted(ContactKind.THANK_YOU, Optional.of(person(name)), now(), Optional.empty()));
    }

    /** Sent the step, on another day than it is told. */
    Words sentOn(String local) {
        life.rung().forEach(step -> sent(step.key(), on(LocalDateTime.parse(local))));
        return this;
    }

    private void sent(StepKey key, Moment when) {
        var kind = switch (key.kind()) {
            case THANK_YOU -> ContactKind.THANK_YOU;
            case FOLLOW_UP -> ContactKind.FOLLOW_UP;
            case PREPARE, PREPARE_LAST, DEBRIEF, REFERENCES, BRUSH_OFF_REPLY, TASK, TASK_LAST, OFFER_ANSWER ->
                ContactKind.ANSWER;
            case LEVERAGE, GRACIOUS_NOTE, KEEP_IN_TOUCH, STOP, WEEKLY_REVIEW, BACK_HOME -> ContactKind.ANSWER;
        };
        tell(new Fact.Contacted(kind, key.to(), when, Optional.of(key)));
    }

    Words contacted(ContactKind kind) {
        return tell(new Fact.Contacted(kind, Optional.empty(), now(), Optional.empty()));
    }

    Words contacted(ContactKind kind, String local) {
        return tell(new Fact.Contacted(kind, Optional.empty(), on(LocalDateTime.parse(local)), Optional.empty()));
    }

    Words done() {
        life.rung().forEach(step -> tell(new Fact.StepDone(step.key(), now())));
        return this;
    }

    Words stillDeciding() {
        return tell(new Fact.StillDeciding(Optional.empty(), false, now()));
    }

    Words stillDecidingUntil(String day) {
        return tell(new Fact.StillDeciding(Optional.of(LocalDate.parse(day)), false, now()));
    }

    Words invitedToAskAgain() {
        return tell(new Fact.StillDeciding(Optional.empty(), true, now()));
    }

    Words askedToWait(String day) {
        return tell(new Fact.AskedToWait(LocalDate.parse(day), now()));
    }

    Words away(String name, String day) {
        return tell(new Fact.Away(Optional.of(person(name)), LocalDate.parse(day)));
    }

    Words curtReply() {
        return tell(new Fact.BrushedOff(now()));
    }

    Words requested(int number, String what, String due) {
        return tell(new Fact.Requested(number, what, Optional.of(due).filter(day -> !day.isEmpty())
                .map(LocalDate::parse), now()));
    }

    Words handedIn(int number) {
        return tell(new Fact.HandedIn(number, now()));
    }

    Words offered(String answerBy) {
        return tell(new Fact.Offered(Optional.of(answerBy).filter(day -> !day.isEmpty()).map(LocalDate::parse), now()));
    }

    Words rejected() {
        return tell(new Fact.Rejected(now()));
    }

    Words goesOn() {
        return tell(new Fact.WentOn(now()));
    }

    Words pausedUntil(String day) {
        return tell(new Fact.Paused(Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse), now()));
    }

    Words snoozed(String local) {
        life.rung().forEach(step -> tell(new Fact.Snoozed(step.key(), on(LocalDateTime.parse(local)))));
        return this;
    }

    Words undoes(Source source) {
        return tell(new Fact.TakenBack(source));
    }
}
