package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.plan.Dossier;
import org.crickets.plan.Round;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.received.Invitation;
import org.crickets.understand.received.Invitation.Standing;
import org.crickets.understand.received.Invitations;

/** What a calendar file leads to: the same as if its interviews had been typed, one after the other. */
final class InvitationTalk {
    /** So many interviews are taken from one file without asking which. */
    private static final int AT_ONCE = 5;
    private static final int TO_CHOOSE = 8;

    private final Talk talk;
    private final Context context;
    private final Slots caption;

    private InvitationTalk(Talk talk, String caption) {
        this.talk = talk;
        this.context = Dialogue.context(talk);
        this.caption = caption.isBlank()
                ? Slots.none()
                : talk.tools.ears().hear(caption, context).acts().getFirst().slots();
    }

    static void invited(Talk talk, List<Invitation> invitations, String caption) {
        if (talk.settings().zone().isEmpty()) {
            Zones.askFor(talk, new Input.Invited(invitations, caption));
            return;
        }
        var before = talk.state();
        var told = new InvitationTalk(talk, caption);
        var company = told.awaited(before);
        talk.idle();
        told.all(invitations, company);
        if (!(before instanceof State.AskNextRound || before instanceof State.AskWhen))
            Dialogue.keepQuestion(talk, before);
    }

    private void all(List<Invitation> invitations, Optional<String> company) {
        var interviews = invitations.size() == 1
                ? invitations
                : invitations.stream().filter(it -> Invitations.isInterview(it, context)).toList();
        if (interviews.isEmpty())
            choose(invitations, "file.which-none");
        else if (interviews.size() > AT_ONCE)
            choose(interviews, "file.which-many");
        else
            oneByOne(interviews, company);
    }

    /** A question stops it: what comes behind is named, so that nothing is lost without a word. */
    private void oneByOne(List<Invitation> interviews, Optional<String> company) {
        int i = 0;
        for (; i < interviews.size() && talk.state() instanceof State.Idle; i++)
            one(interviews.get(i), company);
        if (i < interviews.size())
            talk.say(talk.text("file.left-out", "rest", lines(interviews.subList(i, interviews.size()))));
    }

    private void one(Invitation invitation, Optional<String> company) {
        var act = act(invitation, company);
        if (invitation.standing() == Standing.CANCELLED)
            cancelled(invitation, act);
        else if (act.slots().company().isEmpty())
            askCompany(invitation, act);
        else
            moved(invitation, act).ifPresentOrElse(this::askSame, () -> ActTalk.act(talk, act));
    }

    /** What was typed beside the file wins over what is in it. */
    private Act act(Invitation invitation, Optional<String> company) {
        var act = Invitations.act(invitation, context, ownName());
        var slots = act.slots();
        var people = new ArrayList<>(slots.people());
        caption.people().stream().filter(who -> slots.people().stream().noneMatch(it -> it.name().equals(who.name())))
                .forEach(people::add);
        return Slotted.with(act, slots.with().people(people)
                .company(caption.company().or(slots::company).or(() -> company).orElse(null))
                .role(caption.role().or(slots::role).orElse(null)).build());
    }

    /** The first line of the signature, up to what is no name. */
    private Optional<String> ownName() {
        return talk.settings().me().signature().map(it -> it.split("[·,|\\n(]")[0].strip()).filter(it -> !it.isEmpty());
    }

    /** The company that the open question, or the message answered, is about. */
    private Optional<String> awaited(State open) {
        var process = open instanceof State.AskNextRound(var n, var id) ? Optional.of(id) : talk.world.about();
        var act = open instanceof State.AskWhen(var n, var asked) ? asked.slots().company() : Optional.<String>empty();
        return act.or(() -> process.flatMap(talk::dossier).map(Dossier::company));
    }

    private void askCompany(Invitation invitation, Act act) {
        talk.say(talk.text("file.company", "title", invitation.title(), "when", when(act)),
                new Keyboard.Type(talk.text("ask.company.hint")));
        talk.ask(new State.AskCompany(talk.nextQuestion(), act));
    }

    private record Moved(Act act, Dossier dossier, Round round) {}

    /** An invitation that was changed may move the interview that is to come to another day. */
    private Optional<Moved> moved(Invitation invitation, Act act) {
        var date = act.slots().when().orElseThrow().date();
        if (invitation.standing() != Standing.UPDATED || !(act instanceof Act.LogUpcomingInterview))
            return Optional.empty();
        var coming = coming(act);
        boolean known = coming.stream().anyMatch(it -> it.round().start().date().equals(date));
        return known || coming.size() != 1 ? Optional.empty() : Optional.of(coming.getFirst());
    }

    private List<Moved> coming(Act act) {
        return Which.open(talk).stream()
                .filter(it -> act.slots().company().filter(it.company()::equalsIgnoreCase).isPresent())
                .flatMap(it -> it.rounds().stream()
                        .filter(round -> round.start().zoned().toInstant().isAfter(talk.now()))
                        .map(round -> new Moved(act, it, round)))
                .toList();
    }

    private void askSame(Moved moved) {
        InterviewTalk.askSame(talk, moved.act(), moved.dossier(), moved.round());
    }

    private void cancelled(Invitation invitation, Act act) {
        var known = coming(act);
        if (known.isEmpty()) {
            talk.say(talk.text("file.cancelled-unknown", "title", invitation.title(), "when", when(act)));
            return;
        }
        Rearranged.off(talk, known.getFirst().dossier(), known.getFirst().round());
    }

    /** The nearest ones, by number. */
    private void choose(List<Invitation> invitations, String key) {
        var today = talk.moment().date();
        var nearest = invitations.stream().filter(it -> it.standing() != Standing.CANCELLED)
                .sorted(Comparator.comparingLong(it -> Math.abs(day(it).toEpochDay() - today.toEpochDay())))
                .limit(TO_CHOOSE).sorted(Comparator.comparing(this::day)).toList();
        int question = talk.nextQuestion();
        List<Button> buttons = IntStream.range(0, nearest.size())
                .<Button>mapToObj(i -> Keys.named(Integer.toString(i + 1), new Tap.Choice(question, i))).toList();
        var keys = new Keys(talk.tools.messages()).rows(buttons, 4);
        talk.say(talk.text(key, "n", invitations.size(), "events", lines(nearest)),
                keys.row(keys.button("none-of-these", new Tap.Choice(question, nearest.size()))).build());
        talk.ask(new State.AskMeaning(question, nearest.stream().map(it -> act(it, Optional.empty())).toList(),
                Optional.empty()));
    }

    private LocalDate day(Invitation invitation) {
        return invitation.span().start().in(context.zone()).date();
    }

    private String lines(List<Invitation> invitations) {
        return IntStream.range(0, invitations.size())
                .mapToObj(i -> i + 1 + ". " + when(act(invitations.get(i), Optional.empty())) + " · "
                        + invitations.get(i).title())
                .collect(Collectors.joining("\n"));
    }

    private String when(Act act) {
        return switch (act.slots().when().orElseThrow()) {
            case When.At(var time) -> talk.words().dateTime(time.atZone(context.zone()));
            case When.On(var date) -> talk.words().date(date);
        };
    }
}
