package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crickets.dialogue.Keyboard.Button;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Person;
import org.crickets.plan.PersonId;
import org.crickets.plan.Round;
import org.crickets.understand.Who;

/** The people of a process with their titles (K2): who they are, whom to write to, and who had no part in it. */
final class PeopleEdits {
    private PeopleEdits() {}

    static void tapped(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        var person = dossier.person(new PersonId(tap.arg()));
        var verb = tap.verb();
        if (verb == ProcessVerb.FIX_PEOPLE || verb == ProcessVerb.WRITE_TO || verb == ProcessVerb.ADD_PERSON)
            about(talk, tap, dossier);
        else if (person.isEmpty())
            EditMenu.gone(talk);
        else if (verb == ProcessVerb.PERSON)
            one(talk, dossier, person.get()).editTapped(talk);
        else if (verb == ProcessVerb.REMOVE_PERSON)
            ReplyTalk.save(talk, dossier, new Fact.PersonRemoved(person.get().id()));
        else if (verb == ProcessVerb.FIX_NAME)
            EditMenu.ask(talk, dossier, tap, person.map(Person::name));
        else
            EditMenu.ask(talk, dossier, tap, person.flatMap(Person::title), "hiring-manager", "recruiter", "no-title");
    }

    /** What is about all of them; where nobody is known, the names are asked for. */
    private static void about(Talk talk, Tap.OnProcess tap, Dossier dossier) {
        if (tap.verb() == ProcessVerb.ADD_PERSON || dossier.people().isEmpty())
            EditMenu.ask(talk, dossier, tap.verb() == ProcessVerb.WRITE_TO
                    ? new Tap.OnProcess(ProcessVerb.ADD_PERSON, dossier.id(), newest(dossier))
                    : tap, Optional.empty());
        else if (tap.verb() == ProcessVerb.WRITE_TO)
            addressees(talk, dossier, tap.arg()).editTapped(talk);
        else {
            all(talk, dossier, tap.arg()).editTapped(talk);
            talk.ask(new State.AskFix(talk.nextQuestion(), dossier.id(), ProcessVerb.FIX_PEOPLE, 0));
        }
    }

    private static int newest(Dossier dossier) {
        return dossier.round().map(Round::number).orElse(0);
    }

    private static Screen all(Talk talk, Dossier dossier, int number) {
        var page = Page.of(dossier.people(), Lists.PAGE, number);
        var keys = buttons(talk, dossier, page, ProcessVerb.PERSON);
        List<Button> last = new ArrayList<>(
                page.turns(keys, to -> new Tap.OnProcess(ProcessVerb.FIX_PEOPLE, dossier.id(), to)));
        last.add(EditMenu.to(keys, "add-person", ProcessVerb.ADD_PERSON, dossier, newest(dossier)));
        last.add(EditMenu.to(keys, "back", ProcessVerb.FIX, dossier, 1));
        boolean untitled = dossier.people().stream().anyMatch(person -> person.title().isEmpty());
        return new Screen(talk.text("edit.people", "process", Wording.brief(dossier), "page", page.of(), "lines",
                lines(talk, dossier, page), "untitled", untitled ? "yes" : ""),
                keys.row(last.toArray(Button[]::new)).build());
    }

    private static Screen addressees(Talk talk, Dossier dossier, int number) {
        var page = Page.of(dossier.people(), Lists.PAGE, number);
        var keys = buttons(talk, dossier, page, ProcessVerb.ADDRESS);
        List<Button> last = new ArrayList<>(
                page.turns(keys, to -> new Tap.OnProcess(ProcessVerb.WRITE_TO, dossier.id(), to)));
        last.add(EditMenu.to(keys, "back", ProcessVerb.FIX, dossier, 1));
        return new Screen(talk.text("edit.write-to", "company", dossier.company(), "who",
                dossier.addressee().map(Wording::person).orElse("")), keys.row(last.toArray(Button[]::new)).build());
    }

    private static Keys buttons(Talk talk, Dossier dossier, Page<Person> page, ProcessVerb verb) {
        return new Keys(talk.tools.messages()).rows(page.shown().stream().map(person -> Keys.named(person.name(),
                new Tap.OnProcess(verb, dossier.id(), person.id().value()))).toList(), 2);
    }

    private static String lines(Talk talk, Dossier dossier, Page<Person> page) {
        return page.shown().stream().map(person -> line(talk, dossier, person)).collect(Collectors.joining("\n"));
    }

    /** Name, title, what they are to the process, where they were met, and whether the user writes to them. */
    private static String line(Talk talk, Dossier dossier, Person person) {
        var key = "role." + person.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var role = talk.text(key);
        // What is typed, and what a button gives, is English in every language.
        var english = talk.tools.languages().speaking(Languages.USUAL).messages().say(key);
        boolean same = person.title().filter(title -> title.equalsIgnoreCase(role) || title.equalsIgnoreCase(english))
                .isPresent();
        return talk.text("edit.person-line", "name", Wording.cut(person.name(), 40), "title",
                Wording.cut(person.title().orElse(""), 40), "role", same ? "" : role, "round",
                dossier.rounds().size() > 1 ? person.round() : 0, "addressee",
                dossier.addressee().filter(person::equals).isPresent() ? "yes" : "");
    }

    private static Screen one(Talk talk, Dossier dossier, Person person) {
        int id = person.id().value();
        var keys = new Keys(talk.tools.messages());
        return new Screen(talk.text("edit.person", "process", Wording.brief(dossier), "line",
                line(talk, dossier, person)),
                keys.row(EditMenu.to(keys, "person-name", ProcessVerb.FIX_NAME, dossier, id),
                        EditMenu.to(keys, "person-title", ProcessVerb.FIX_TITLE, dossier, id))
                        .row(EditMenu.to(keys, "person-write", ProcessVerb.ADDRESS, dossier, id),
                                EditMenu.to(keys, "remove", ProcessVerb.REMOVE_PERSON, dossier, id))
                        .row(EditMenu.to(keys, "back", ProcessVerb.FIX_PEOPLE, dossier, 0)).build());
    }

    static boolean add(Talk talk, Dossier dossier, int round, List<Who> people) {
        if (people.isEmpty())
            return false;
        talk.idle();
        Interviews.addPeople(talk, dossier.id(), round, people);
        Cards.afterSaving(talk, dossier.id());
        return true;
    }

    static boolean name(Talk talk, Dossier dossier, int id, String name) {
        return told(talk, dossier, id, person -> new Fact.PersonMet(person.id(), name, person.title(), person.role(),
                person.round()));
    }

    static boolean title(Talk talk, Dossier dossier, int id, Optional<String> title) {
        return told(talk, dossier, id, person -> new Fact.PersonMet(person.id(), person.name(), title,
                Interviews.role(title), person.round()));
    }

    /** From a button: who decides, who arranges, or no title. */
    static void title(Talk talk, Dossier dossier, int id, int option) {
        if (option <= 2)
            title(talk, dossier, id, switch (option) {
                case 0 -> Optional.of("hiring manager");
                case 1 -> Optional.of("recruiter");
                default -> Optional.empty();
            });
    }

    private static boolean told(Talk talk, Dossier dossier, int id,
            Function<Person, Fact.PersonMet> anew) {
        talk.idle();
        dossier.person(new PersonId(id)).ifPresentOrElse(
                person -> ReplyTalk.save(talk, dossier, anew.apply(person)), () -> talk.say(talk.text("gone")));
        return true;
    }
}
