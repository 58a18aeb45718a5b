package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.plan.StepKey;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;

/** Typed answers to questions about a date; false where the text names none. */
final class DatedAnswers {
    private DatedAnswers() {}

    static boolean when(Talk talk, Act act, String text, Heard heard) {
        var dates = act instanceof Act.LogInterview ? Dates.past(talk, text) : heard.dates();
        if (dates.isEmpty())
            return false;
        talk.idle();
        var when = dates.getFirst();
        var slots = act instanceof Act.ContactAway ? act.slots().with().until(when) : act.slots().with().when(when);
        ActTalk.act(talk, Slotted.with(act, slots.build()));
        return true;
    }

    static boolean snooze(Talk talk, StepKey key, Heard heard) {
        var step = talk.agenda().step(key);
        if (heard.dates().isEmpty() || step.isEmpty())
            return false;
        SnoozeTalk.until(talk, step.get(), SnoozeTalk.at(talk, heard.dates().getFirst()));
        return true;
    }

    static boolean until(Talk talk, ProcessId process, Act.ReplyKind kind, Heard heard) {
        var dossier = talk.dossier(process);
        if (heard.dates().isEmpty() || dossier.isEmpty())
            return false;
        var date = heard.dates().getLast().date();
        talk.idle();
        if (kind == Act.ReplyKind.ASKED_TO_WAIT)
            ReplyTalk.save(talk, dossier.get(), new Fact.AskedToWait(date, talk.moment()));
        else
            ReplyTalk.stillDeciding(talk, dossier.get(), Optional.of(date), Slots.none());
        return true;
    }

    static Optional<LocalDate> last(Heard heard) {
        return heard.dates().isEmpty() ? Optional.empty() : Optional.of(heard.dates().getLast().date());
    }

    static boolean nextRound(Talk talk, ProcessId process, Heard heard) {
        var dossier = talk.dossier(process);
        if (heard.dates().isEmpty() || dossier.isEmpty())
            return false;
        Interviews.addRound(talk, dossier.get(), Slots.builder().when(heard.dates().getFirst()).build());
        Cards.afterSaving(talk, process);
        return true;
    }

    static boolean offerBy(Talk talk, ProcessId process, Heard heard) {
        var dossier = talk.dossier(process);
        if (heard.dates().isEmpty() || dossier.isEmpty())
            return false;
        var since = dossier.get().all(Fact.Offered.class).stream().map(Fact.Offered::when).reduce((one, two) -> two)
                .orElse(talk.moment());
        talk.tell(process, new Fact.Offered(last(heard), since));
        Cards.afterSaving(talk, process);
        return true;
    }
}
