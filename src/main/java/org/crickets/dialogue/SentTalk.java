package org.crickets.dialogue;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crickets.plan.ContactKind;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Moment;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.Step;
import org.crickets.plan.StepKey;
import org.crickets.plan.StepKind;
import org.crickets.understand.Act;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Writes down what the user sent. */
final class SentTalk {
    /** A call that nobody took counts as none (A7). */
    private static final Pattern IN_VAIN = Pattern.compile(
            "\\b(no ?body|no ?one|none) (picked|answered|took|there)|\\bno (answer|reply on the phone)\\b"
                    + "|\\b(did ?n[o'’]?t|never|not) (pick(ed)? ?up|answer)|\\bjust rang\\b|\\brang out\\b"
                    + "|\\bcould ?n[o'’]?t (reach|get through)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern FOLLOWS_UP = Pattern.compile(
            "(?iu)\\bfollow|\\bcheck|\\bnudg|\\bchas|\\bremind|\\bbump|\\bping|\\bsecond|\\banother|\\bagain|\\bstatus|\\bupdate");

    private SentTalk() {}

    static void sent(Talk talk, Dossier dossier, Act.LogSent sent) {
        var kind = switch (sent.kind()) {
            case THANK_YOU -> ContactKind.THANK_YOU;
            case FOLLOW_UP -> isThanks(talk, dossier) ? ContactKind.THANK_YOU : ContactKind.FOLLOW_UP;
            case CALL -> IN_VAIN.matcher(talk.heard()).find() ? ContactKind.UNANSWERED_CALL : ContactKind.CALL;
            case VOICEMAIL -> ContactKind.VOICEMAIL;
        };
        Interviews.addPeople(talk, dossier.id(), round(dossier), sent.slots().people().stream()
                .filter(who -> Interviews.person(talk, dossier.id(), who.name()).isEmpty()).toList());
        var when = when(talk, sent.slots());
        var people = people(talk, dossier, sent.slots());
        if (people.isEmpty())
            talk.tell(dossier.id(), new Fact.Contacted(kind, Optional.empty(), when, step(talk, dossier, kind)));
        people.forEach(person -> talk.tell(dossier.id(),
                new Fact.Contacted(kind, Optional.of(person), when, step(talk, dossier, kind))));
        Cards.afterSaving(talk, dossier.id(), "head.sent." + name(kind));
    }

    /** "E-mailed her" names no kind: while the thank-you waits, it was that. */
    private static boolean isThanks(Talk talk, Dossier dossier) {
        return !FOLLOWS_UP.matcher(talk.heard()).find() && talk.plan(dossier.id()).stream()
                .flatMap(plan -> plan.steps().stream()).filter(step -> step.kind() == StepKind.THANK_YOU)
                .anyMatch(step -> !step.isProjected() && !step.due().toInstant().isAfter(talk.now()));
    }

    private static String name(ContactKind kind) {
        return switch (kind) {
            case THANK_YOU -> "thank-you";
            case FOLLOW_UP, ANSWER -> "follow-up";
            case CALL -> "call";
            case VOICEMAIL -> "voicemail";
            case UNANSWERED_CALL -> "unanswered-call";
        };
    }

    /** To whom the latest went: all that were told at once. */
    static String whom(Dossier dossier) {
        var sent = dossier.all(Fact.Contacted.class);
        return sent.isEmpty()
                ? ""
                : sent.stream().filter(fact -> fact.kind() == sent.getLast().kind())
                        .filter(fact -> fact.when().equals(sent.getLast().when())).flatMap(fact -> fact.to().stream())
                        .flatMap(id -> dossier.person(id).stream()).map(Person::name).distinct()
                        .collect(Collectors.joining(", "));
    }

    /** What they asked for last, of what is not handed in yet. */
    static void handedIn(Talk talk, Dossier dossier, Slots slots) {
        var done = dossier.all(Fact.HandedIn.class).stream().map(Fact.HandedIn::request).toList();
        var open = dossier.all(Fact.Requested.class).stream().map(Fact.Requested::request)
                .filter(request -> !done.contains(request)).reduce((one, two) -> two);
        if (open.isEmpty())
            talk.sayAbout(dossier.id(), talk.text("handed-in.nothing", "company", dossier.company()), Keys.NONE);
        else
            ReplyTalk.save(talk, dossier, new Fact.HandedIn(open.get(), when(talk, slots)));
    }

    private static int round(Dossier dossier) {
        return dossier.round().map(round -> round.number()).orElse(0);
    }

    private static List<PersonId> people(Talk talk, Dossier dossier, Slots slots) {
        return slots.people().stream().flatMap(who -> Interviews.person(talk, dossier.id(), who.name()).stream())
                .toList();
    }

    /** The follow-up of the plan that this was; a thank-you is told apart by its person. */
    private static Optional<StepKey> step(Talk talk, Dossier dossier, ContactKind kind) {
        return kind.isAttempt() || kind == ContactKind.UNANSWERED_CALL
                ? talk.plan(dossier.id()).stream().flatMap(plan -> plan.steps().stream())
                        .filter(step -> step.kind() == StepKind.FOLLOW_UP && !step.isProjected()).map(Step::key)
                        .findFirst()
                : Optional.empty();
    }

    static Moment when(Talk talk, Slots slots) {
        return slots.when().map(when -> when(talk, when)).orElse(talk.moment());
    }

    /** When it was sent; a day alone stands for its noon, today for now. */
    static Moment when(Talk talk, When when) {
        return switch (when) {
            case When.At(var time) -> new Moment(time, talk.moment().zone());
            case When.On(var date) -> date.equals(talk.moment().date())
                    ? talk.moment()
                    : new Moment(date.atTime(LocalTime.NOON), talk.moment().zone());
        };
    }
}
