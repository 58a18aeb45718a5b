package org.crickets.dialogue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** What an interview that was told leads to: a new process, its next round, or one question. */
final class InterviewTalk {
    /** A date further off is probably a slip, so it is asked for. */
    private static final int FAR_DAYS = 400;

    /** One that has been spoken of, rather than "interviewed at Acme", which is news. */
    private static final Pattern KNOWN = Pattern.compile("(?iu)\\b(?:the|my|that|our) (?:[\\w'’&-]+ ){0,3}"
            + "(?:interview|round|chat|call|onsite|screen(?:ing)?)\\b.{0,40}\\b(?:was|went|felt|seemed|is|feels)\\b");
    private static final Pattern ANEW = Pattern
            .compile("(?iu)\\b(?:again|another|more|new|next|just|then|also|second|third|final|last)\\b");

    private InterviewTalk() {}

    static void held(Talk talk, Act act) {
        log(talk, act, false);
    }

    static void coming(Talk talk, Act act) {
        log(talk, act, true);
    }

    private static void log(Talk talk, Act act, boolean needsTime) {
        var slots = act.slots();
        var far = slots.when().map(When::date).filter(date -> isFar(talk, date));
        if (far.isPresent())
            Asking.when(talk, act, "ask.far", "date", talk.words().date(far.get()));
        else if (slots.company().isEmpty())
            companyMissing(talk, act);
        else if (needsTime && slots.when().isEmpty())
            Asking.when(talk, act, "ask.when", "company", slots.company().get());
        else
            place(talk, act, slots.company().get());
    }

    private static boolean isFar(Talk talk, LocalDate date) {
        var today = talk.moment().date();
        return Math.abs(ChronoUnit.DAYS.between(today, date)) > FAR_DAYS;
    }

    private static void companyMissing(Talk talk, Act act) {
        talk.say(talk.text("ask.company"), new Keyboard.Type(talk.text("ask.company.hint")));
        talk.ask(new State.AskCompany(talk.nextQuestion(), act));
    }

    /** Another role at the same company is another process; the same day is probably the same interview. */
    private static void place(Talk talk, Act act, String company) {
        var slots = act.slots();
        var same = Which.undeleted(talk).stream().filter(dossier -> dossier.company().equalsIgnoreCase(company))
                .filter(dossier -> fits(dossier, slots)).toList();
        var open = same.stream().filter(dossier -> Which.isOpen(talk, dossier)).toList();
        var candidates = open.isEmpty() ? same : open;
        if (candidates.isEmpty())
            open(talk, company, slots);
        else if (candidates.size() > 1)
            Asking.which(talk, act, candidates);
        else
            add(talk, act, candidates.getFirst());
    }

    private static void open(Talk talk, String company, Slots slots) {
        int most = talk.tools.terms().mostOpen();
        if (Which.open(talk).size() >= most)
            talk.say(talk.text("too-many-open", "most", most));
        else
            Cards.afterSaving(talk, Interviews.open(talk, company, slots));
    }

    private static boolean fits(Dossier dossier, Slots slots) {
        return slots.role().isEmpty() || dossier.role().isEmpty()
                || dossier.role().get().equalsIgnoreCase(slots.role().get());
    }

    /** To that process: its next round, unless the day says it is one that is known. */
    static void add(Talk talk, Act act, Dossier dossier) {
        var date = Interviews.interview(talk, 1, act.slots()).start().date();
        var sameDay = dossier.rounds().stream().filter(round -> round.start().date().equals(date)).findFirst();
        var same = sameDay.or(() -> maybeMoved(talk, act, dossier)).or(() -> undated(talk, act, dossier));
        if (same.isPresent())
            askSame(talk, act, dossier, same.get());
        else {
            Interviews.addRound(talk, dossier, act.slots());
            Cards.afterSaving(talk, dossier.id());
        }
    }

    /** The one that is to come may have another time now; a round told by its number, or in a file, is another one. */
    private static Optional<Round> maybeMoved(Talk talk, Act act, Dossier dossier) {
        var coming = Rearranged.rounds(talk, dossier);
        return act instanceof Act.LogUpcomingInterview && coming.size() == 1
                && act.slots().round().isEmpty() && !talk.heard().isBlank()
                        ? Optional.of(coming.getFirst())
                        : Optional.empty();
    }

    /** "The interview with Acme went well", told of no day: perhaps the last one that is known. */
    private static Optional<Round> undated(Talk talk, Act act, Dossier dossier) {
        var slots = act.slots();
        boolean isNew = slots.when().isPresent() || slots.justNow() || slots.round().isPresent()
                || !KNOWN.matcher(talk.heard()).find() || ANEW.matcher(talk.heard()).find();
        return isNew || !(act instanceof Act.LogInterview)
                ? Optional.empty()
                : dossier.rounds().stream().filter(round -> round.isHeld(talk.now()))
                        .max(Comparator.comparing(round -> round.start().instant()));
    }

    static void askSame(Talk talk, Act act, Dossier dossier, Round round) {
        int question = talk.nextQuestion();
        talk.sayAbout(dossier.id(), talk.text("ask.same", "company", dossier.company(), "date",
                talk.words().dateTime(round.start())),
                Asking.sameKeys(talk, question));
        talk.ask(new State.AskSame(question, act, dossier.id(), round.number()));
    }

    /** The same one: what was told now completes or corrects it. */
    static void complete(Talk talk, Act act, Dossier dossier, int round) {
        if (dossier.role().isEmpty() && act.slots().role().isPresent())
            talk.tell(dossier.id(), new Fact.ProcessNamed(dossier.company(), act.slots().role()));
        var known = dossier.rounds().stream().filter(one -> one.number() == round).findFirst();
        act.slots().when().filter(when -> isTold(when, known))
                .ifPresent(when -> EditTalk.when(talk, dossier, known, act.slots(), when));
        Interviews.addPeople(talk, dossier.id(), round, act.slots().people());
        act.slots().decisionBy().ifPresent(by -> talk.tell(dossier.id(), new Fact.DecisionPromised(by)));
        Cards.afterSaving(talk, dossier.id());
    }

    /** The same day once more, without a time, tells nothing about when it was. */
    private static boolean isTold(When when, Optional<Round> known) {
        return when instanceof When.At || known.filter(round -> round.start().date().equals(when.date())).isEmpty();
    }
}
