package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Writes down what the employer said, and asks for the one thing that is missing. */
final class ReplyTalk {
    private ReplyTalk() {}

    static void replied(Talk talk, Dossier dossier, Act.LogReply reply) {
        var slots = reply.slots();
        Interviews.addPeople(talk, dossier.id(), 0, slots.people().stream()
                .filter(who -> Interviews.person(talk, dossier.id(), who.name()).isEmpty()).toList());
        switch (reply.kind()) {
            case STILL_DECIDING -> stillDeciding(talk, dossier, slots.decisionBy().or(() -> until(slots)), slots);
            case BRUSH_OFF -> save(talk, dossier, new Fact.BrushedOff(SentTalk.when(talk, slots)));
            case REJECTED -> rejected(talk, dossier, slots);
            case OFFER -> offered(talk, dossier, slots.due().or(slots::decisionBy), slots);
            case REQUEST -> request(talk, dossier, slots);
            case NEXT_ROUND -> nextRound(talk, dossier, slots);
            case ASKED_TO_WAIT -> until(slots).or(slots::decisionBy).ifPresentOrElse(
                    until -> save(talk, dossier, new Fact.AskedToWait(until, SentTalk.when(talk, slots))),
                    () -> askUntil(talk, dossier, reply.kind()));
        }
    }

    private static Optional<LocalDate> until(Slots slots) {
        return slots.until().map(When::date);
    }

    static void save(Talk talk, Dossier dossier, Fact fact) {
        talk.tell(dossier.id(), fact);
        Cards.afterSaving(talk, dossier.id());
    }

    static void stillDeciding(Talk talk, Dossier dossier, Optional<LocalDate> until, Slots slots) {
        talk.tell(dossier.id(), new Fact.StillDeciding(until, false, SentTalk.when(talk, slots)));
        Cards.afterSaving(talk, dossier.id(), until.isEmpty() ? "head.still-deciding" : "head.saved");
    }

    static void rejected(Talk talk, Dossier dossier, Slots slots) {
        int before = (int) Which.undeleted(talk).stream()
                .mapToLong(other -> other.all(Fact.Rejected.class).size()).sum();
        talk.tell(dossier.id(), new Fact.Rejected(SentTalk.when(talk, slots)));
        Rearranged.rounds(talk, dossier)
                .forEach(round -> talk.tell(dossier.id(), new Fact.CalledOff(round.number(), talk.moment())));
        Cards.afterSaving(talk, dossier.id(),
                talk.isComforted() ? "head.rejected.brief" : Varied.key(talk, "head.rejected", before));
    }

    static void offered(Talk talk, Dossier dossier, Optional<LocalDate> answerBy, Slots slots) {
        boolean again = !Which.isOpen(talk, dossier);
        talk.tell(dossier.id(), new Fact.Offered(answerBy, SentTalk.when(talk, slots)));
        Cards.afterSaving(talk, dossier.id(), again ? "head.offer-reopened" : "head.offer");
        if (answerBy.isEmpty())
            Asking.typed(talk, "ask.offer-by", "no-date", new State.AskOfferBy(talk.nextQuestion(), dossier.id()));
    }

    private static void request(Talk talk, Dossier dossier, Slots slots) {
        if (slots.askedFor().isEmpty())
            askRequest(talk, dossier);
        else
            requested(talk, dossier, slots.askedFor().get(), slots.due(), slots);
    }

    static void requested(Talk talk, Dossier dossier, String what, Optional<LocalDate> due, Slots slots) {
        int number = dossier.all(Fact.Requested.class).stream().mapToInt(Fact.Requested::request).max().orElse(0) + 1;
        save(talk, dossier, new Fact.Requested(number, what, due, SentTalk.when(talk, slots)));
    }

    static void askRequest(Talk talk, Dossier dossier) {
        talk.sayAbout(dossier.id(), talk.text("ask.request", "company", dossier.company()),
                new Keyboard.Type(talk.text("ask.request.hint")));
        talk.ask(new State.AskRequest(talk.nextQuestion(), dossier.id()));
    }

    private static void nextRound(Talk talk, Dossier dossier, Slots slots) {
        if (slots.when().isPresent()) {
            Interviews.addRound(talk, dossier, slots);
            Cards.afterSaving(talk, dossier.id());
            return;
        }
        talk.tell(dossier.id(), new Fact.NextRoundAnnounced(talk.moment()));
        Asking.typed(talk, "ask.next-round", "not-known-yet", new State.AskNextRound(talk.nextQuestion(), dossier.id()),
                "company", dossier.company());
    }

    static void askUntil(Talk talk, Dossier dossier, Act.ReplyKind kind) {
        Asking.typed(talk, kind == Act.ReplyKind.ASKED_TO_WAIT ? "ask.wait-until" : "ask.deciding-until", "no-date",
                new State.AskUntil(talk.nextQuestion(), dossier.id(), kind), "company", dossier.company());
    }
}
