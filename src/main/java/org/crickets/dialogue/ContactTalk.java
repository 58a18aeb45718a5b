package org.crickets.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crickets.dialogue.Tap.StepVerb;
import org.crickets.plan.Channel;
import org.crickets.plan.Dossier;
import org.crickets.plan.Person;
import org.crickets.plan.Plan;
import org.crickets.plan.Step;
import org.crickets.plan.StepKind;
import org.crickets.understand.Slots;
import org.crickets.understand.When;

/** Can I contact them now? Yes, not before a date, or no more (W5): a straight answer from the plan, with its rules. */
final class ContactTalk {
    private ContactTalk() {}

    /** Of a process, or of a person there, by any means or one channel, today or on the day that was asked about. */
    static void answer(Talk talk, Dossier dossier, Slots slots) {
        var plan = talk.plan(dossier.id()).orElseThrow();
        var person = slots.people().stream().flatMap(who -> Interviews.person(talk, dossier.id(), who.name()).stream())
                .flatMap(id -> dossier.person(id).stream()).findFirst();
        var open = plan.steps().stream().filter(step -> isContact(step) && !step.isProjected()).toList();
        var own = open.stream().filter(step -> person.isEmpty() || isTo(dossier, step, person.get())).findFirst();
        var step = own.or(() -> open.stream().findFirst());
        var about = new About(dossier, person, slots.channel(), day(talk, slots), own.isEmpty() && step.isPresent());
        step.ifPresentOrElse(next -> say(talk, about, next), () -> none(talk, about, plan));
    }

    /** @param instead the note goes to somebody else than was asked about */
    private record About(Dossier dossier, Optional<Person> person, Optional<Channel> channel, LocalDate day,
            boolean instead) {}

    private static boolean isContact(Step step) {
        return step.kind().isContact() || step.kind() == StepKind.TASK;
    }

    private static boolean isTo(Dossier dossier, Step step, Person person) {
        return step.key().to().map(person.id()::equals)
                .orElse(dossier.addressee().filter(to -> to.id().equals(person.id())).isPresent());
    }

    private static LocalDate day(Talk talk, Slots slots) {
        var today = talk.moment().date();
        return Stream.concat(slots.when().stream(), Dates.named(talk).stream()).map(When::date)
                .filter(today::isBefore).findFirst().orElse(today);
    }

    private static void say(Talk talk, About about, Step step) {
        var today = talk.moment().date();
        boolean yes = about.day().equals(today)
                ? !step.due().toInstant().isAfter(talk.now())
                : !step.due().toLocalDate().isAfter(about.day());
        boolean today9 = !yes && step.due().toLocalDate().equals(today);
        talk.sayAbout(about.dossier().id(), talk.text(yes ? "contact.yes" : "contact.not-before", "who",
                who(about), "day", about.day().equals(today) ? "" : talk.words().date(about.day()), "what",
                Titles.of(talk, step), "date",
                today9 ? talk.words().dateTime(step.due()) : talk.words().date(step.due().toLocalDate()), "why",
                Whys.line(talk, step), "rules", Whys.rules(talk, Stream.concat(step.reason().rules().stream(),
                        yes ? Stream.of("A11") : Stream.of("W5")).toList()),
                "note", String.join("\n", notes(talk, about, step))), yes ? keys(talk, step) : Keys.NONE);
    }

    private static String who(About about) {
        return about.person().map(Person::name).orElse(about.dossier().company());
    }

    /** What the means or the person asked about change. */
    private static List<String> notes(Talk talk, About about, Step step) {
        var to = step.key().to().flatMap(about.dossier()::person).or(about.dossier()::addressee).map(Person::name);
        var instead = Optional.of("contact.instead").filter(_ -> about.instead() && to.isPresent())
                .map(key -> talk.text(key, "to", to.orElse("")));
        var call = about.channel().filter(channel -> channel == Channel.PHONE && !step.isCall()
                && step.kind() == StepKind.FOLLOW_UP).map(_ -> talk.text("contact.by-phone"));
        var mail = about.channel().filter(channel -> channel == Channel.EMAIL && step.isCall())
                .map(_ -> talk.text("contact.by-email"));
        return Stream.of(instead, call, mail).flatMap(Optional::stream).toList();
    }

    private static Keyboard keys(Talk talk, Step step) {
        var keys = new Keys(talk.tools.messages());
        var key = new Item(Rings.group(talk, step.key())).key();
        if (step.isCall())
            keys.row(keys.step("talked", StepVerb.TALKED, key), keys.step("voicemail", StepVerb.VOICEMAIL, key))
                    .row(keys.step("no-answer", StepVerb.NO_ANSWER, key), keys.step("script", StepVerb.DRAFT, key));
        else if (step.kind() == StepKind.TASK)
            keys.row(keys.step("handed-in", StepVerb.HANDED_IN, key), keys.step("draft", StepVerb.DRAFT, key));
        else
            keys.row(keys.step("sent", StepVerb.SENT, key), keys.step("draft", StepVerb.DRAFT, key));
        return keys.build();
    }

    /** Nothing is left to be sent: why not. */
    private static void none(Talk talk, About about, Plan plan) {
        var stop = plan.steps().stream().filter(step -> step.kind() == StepKind.STOP).findFirst();
        var key = switch (plan.status()) {
            case OPEN -> stop.isPresent() ? "contact.used-up" : "contact.nothing-yet";
            case OFFERED -> "contact.offered";
            case PAUSED -> "contact.paused";
            case STOPPED, REJECTED, WITHDRAWN, MOVED_ON, ACCEPTED, DELETED -> "contact.closed";
        };
        var rules = stop.map(step -> step.reason().rules()).orElse(List.of("G7"));
        talk.sayAbout(about.dossier().id(), talk.text(key, "company", about.dossier().company(), "who", who(about),
                "date", stop.map(step -> talk.words().date(step.due().toLocalDate())).orElse(""), "rules",
                Whys.rules(talk, rules)), Keys.NONE);
    }
}
