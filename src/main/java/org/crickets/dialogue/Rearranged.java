package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.understand.Act;
import org.crickets.understand.When;

/**
 * An interview that was to come and was called off, put off or moved. What is said plainly is done, with Undo: nothing
 * rings about an interview that will not be, and one that moved takes its reminders along.
 */
final class Rearranged {
    private static final Pattern OFF = Pattern.compile(
            """
                    (?iux)\\b(?: cancell?ed | called\\ (?:it\\ )?off | postponed | put\\ (?:it\\ )?(?:off|on\\ hold|on\\ ice) | fell\\ through
                    | (?:interview|round|onsite|call|meeting)(?:\\ \\w+){0,4}\\ (?:is|was|been)\\ off(?!\\ \\w)
                    | (?:had|have|has|need|needs|needed|want|wants|wanted|asked)\\ to\\ (?:cancel|postpone|reschedule) | rescheduled )\\b""");
    private static final Pattern INTERVIEW = Pattern
            .compile("(?iu)\\b(?:interview|round|onsite|on-site|screen(?:ing)?)s?\\b");
    /** Of others there are many besides; theirs is meant where they are named. */
    private static final Pattern MEETING = Pattern.compile("(?iu)\\b(?:meeting|appointment|slot|call|chat)s?\\b");
    private static final Pattern THEY = Pattern.compile("(?iu)\\bthey\\b");
    /** Nothing is named that it is about; in the masked wording. */
    private static final Pattern ALONE = Pattern.compile("\\b(?:cancell?ed|postponed|rescheduled|called (?:it )?off|"
            + "to (?:cancel|postpone|reschedule))(?: (?:on|me|us|it|again|date|time|for|now|last|minute|at|the|this))*"
            + " ?(?:$|(?:and|but|because|until|with|no|due|as|so|they|there|we|i|will|then|nothing)\\b)");
    /** What else can be put off. */
    private static final Pattern ELSE = Pattern.compile("(?iu)\\b(?:deci\\w+|offer|answer|start|position|role|hiring|"
            + "application|task|trip|flight|holiday|gym|subscription|contract|feedback)\\b");
    private static final Pattern HEDGED = Pattern
            .compile("(?iu)\\?|\\b(?:if|unless|hop(?:e|ing)|afraid|worried|might|may|"
                    + "maybe|perhaps|could|would|should|almost|nearly|wish|wonder|friend|someone|somebody|candidate)\\b|"
                    + "(?:\\bnot|n['’]t|\\bnever)(?: \\w+){0,2} (?:cancel|call|postpone|put|resched)");
    private static final Pattern DATELESS = Pattern
            .compile("(?iu)\\bno (?:new )?(?:date|time)|further notice|\\btb[dca]\\b|"
                    + "n['’]t know|not known|\\bthey(?:['’]ll| will) (?:send|let|get|be|give|come|tell)");
    private static final Pattern MOVED = Pattern
            .compile("(?iu)\\b(?:moved?|reschedul\\w+|pushed|shifted|postponed|delayed|"
                    + "brought forward|put (?:back|off)|changed|instead|is now|now (?:at|on))\\b");

    private Rearranged() {}

    /** Whether the message was of that kind, and what it says is done. */
    static boolean taken(Talk talk, Heard heard) {
        var act = heard.acts().getFirst();
        if (heard.acts().size() > 1 || HEDGED.matcher(talk.heard()).find())
            return false;
        var coming = coming(talk, act, heard);
        if (act instanceof Act.LogUpcomingInterview && act.slots().when().isPresent())
            return MOVED.matcher(talk.heard()).find() && coming.filter(it -> moved(talk, it, act)).isPresent();
        boolean off = isOff(talk, act) && coming.filter(it -> isItsDay(talk, it, heard)).isPresent();
        if (off)
            off(talk, coming.get().dossier(), coming.get().round());
        return off;
    }

    private static boolean isOff(Talk talk, Act act) {
        var text = talk.heard();
        boolean theirs = INTERVIEW.matcher(text).find() || ALONE.matcher(talk.wording()).find()
                || MEETING.matcher(text).find() && (THEY.matcher(text).find() || Named.in(text, act.slots()));
        return theirs && OFF.matcher(text).find() && !ELSE.matcher(text).find();
    }

    private record Coming(Dossier dossier, Round round) {}

    /** The one interview to come that the message can mean. */
    private static Optional<Coming> coming(Talk talk, Act act, Heard heard) {
        var all = Which.open(talk).stream().flatMap(dossier -> rounds(talk, dossier).stream()
                .map(round -> new Coming(dossier, round))).toList();
        var company = act.slots().company();
        var named = all.stream()
                .filter(it -> company.filter(it.dossier().company()::equalsIgnoreCase).isPresent()).toList();
        boolean isNamed = Named.in(talk.heard(), act.slots());
        var meant = named.isEmpty() && !isNamed ? all : named;
        var dated = meant.stream().filter(it -> heard.dates().stream().map(When::date)
                .anyMatch(it.round().start().date()::equals)).toList();
        return only(meant).or(() -> only(dated));
    }

    private static Optional<Coming> only(List<Coming> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Those of a process that are still to come. */
    static List<Round> rounds(Talk talk, Dossier dossier) {
        return dossier.rounds().stream().filter(round -> round.start().instant().isAfter(talk.now())).toList();
    }

    /** Any other day in the message may be the new one, which a question had better find out. */
    private static boolean isItsDay(Talk talk, Coming coming, Heard heard) {
        return heard.dates().stream().map(When::date).allMatch(date -> date.equals(coming.round().start().date())
                || !date.isAfter(talk.moment().date()));
    }

    private static boolean moved(Talk talk, Coming coming, Act act) {
        EditTalk.when(talk, coming.dossier(), Optional.of(coming.round()), act.slots(),
                act.slots().when().orElseThrow());
        Cards.afterSaving(talk, coming.dossier().id(), "head.moved");
        return true;
    }

    /** It is off; with no new date told, asks for one, and if there is none, they will be asked in time. */
    static void off(Talk talk, Dossier dossier, Round round) {
        talk.tell(dossier.id(), new Fact.CalledOff(round.number(), talk.moment()));
        talk.tell(dossier.id(), new Fact.NextRoundAnnounced(talk.moment()));
        if (DATELESS.matcher(talk.heard()).find()) {
            Cards.afterSaving(talk, dossier.id(), "head.called-off");
            return;
        }
        int question = talk.nextQuestion();
        var keys = new Keys(talk.tools.messages());
        talk.sayAbout(dossier.id(), talk.text("ask.new-date", "company", dossier.company(), "when",
                talk.words().dateTime(round.start())),
                keys.row(keys.button("not-known-yet", new Tap.Choice(question, 0)),
                        keys.button("move-on", new Tap.OnProcess(Tap.ProcessVerb.MOVE_ON, dossier.id(), 0)))
                        .row(keys.button("undo", new Tap.TakeBack(talk.world.source()))).build());
        talk.ask(new State.AskNextRound(question, dossier.id()));
    }
}
