package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.ProcessId;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Lets the reminders of a process rest, until a day or until the user goes on. */
final class PauseTalk {
    private static final Pattern PAUSE = Pattern.compile("\\b(pause|on hold|rest)\\b", Pattern.CASE_INSENSITIVE);

    private PauseTalk() {}

    /** Whether the text asks for all reminders to rest, not for one to come later. */
    static boolean isMeant(String text) {
        return PAUSE.matcher(text).find();
    }

    static void inWords(Talk talk, Slots slots) {
        var until = slots.until().or(slots::when).map(When::date);
        ActTalk.withProcess(talk, new Act.Snooze(slots), dossier -> until.ifPresentOrElse(
                day -> pause(talk, dossier.id(), Optional.of(day)), () -> ask(talk, dossier)));
    }

    static void ask(Talk talk, Dossier dossier) {
        Asking.typed(talk, "ask.pause", "no-date", new State.AskPause(talk.nextQuestion(), dossier.id()), "company",
                dossier.company());
    }

    static boolean answered(Talk talk, ProcessId process, Heard heard) {
        var until = DatedAnswers.last(heard);
        if (until.isEmpty())
            return false;
        pause(talk, process, until);
        return true;
    }

    /** Until the user goes on. */
    static boolean forNow(Talk talk, ProcessId process) {
        pause(talk, process, Optional.empty());
        return true;
    }

    private static void pause(Talk talk, ProcessId process, Optional<LocalDate> until) {
        talk.idle();
        if (until.filter(day -> !day.isAfter(talk.moment().date())).isPresent()) {
            talk.say(talk.text("snooze.past"));
            return;
        }
        talk.dossier(process).ifPresent(_ -> {
            talk.tell(process, new Fact.Paused(until, talk.moment()));
            Cards.afterSaving(talk, process, "head.paused");
        });
    }
}
