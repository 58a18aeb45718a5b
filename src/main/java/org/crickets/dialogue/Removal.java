package org.crickets.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.understand.Act;
import org.crickets.understand.Who;

/**
 * What is to be removed: somebody of the employer's at once, since an undo brings them back; a whole process after a
 * question.
 */
final class Removal {
    /** Where the message speaks of one of these, people in it only say which. */
    private static final Pattern WHOLE = Pattern.compile("(?iu)\\b(?:interviews?|process|application|job|company|card|"
            + "entry|everything|all|one|round)\\b");

    private Removal() {}

    static void asked(Talk talk, Act.Delete act) {
        var people = people(talk.heard(), act.slots().people());
        ActTalk.withProcess(talk, act, dossier -> {
            if (people.isEmpty() || WHOLE.matcher(talk.heard()).find()
                    || isCompanyFirst(talk, dossier, people.getFirst()))
                Asking.delete(talk, dossier);
            else
                person(talk, dossier, people);
        });
    }

    /** Named in the text, in its order. */
    private static List<Who> people(String text, List<Who> people) {
        return people.stream().filter(who -> place(text, who.name()) >= 0)
                .sorted(Comparator.comparingInt(who -> place(text, who.name()))).toList();
    }

    private static boolean isCompanyFirst(Talk talk, Dossier dossier, Who first) {
        int company = place(talk.heard(), dossier.company());
        return company >= 0 && company < place(talk.heard(), first.name());
    }

    /** Of the first word of a name; below 0 where it is not there. */
    private static int place(String text, String name) {
        return text.toLowerCase(Locale.ROOT).indexOf(name.toLowerCase(Locale.ROOT).split(" ")[0]);
    }

    /** "Remove Priya, it's Priyanka": who is there under both names stays under the right one. */
    private static void person(Talk talk, Dossier dossier, List<Who> people) {
        var wrong = people.getFirst().name();
        var known = Interviews.person(talk, dossier.id(), wrong).flatMap(dossier::person);
        if (known.isEmpty()) {
            talk.say(talk.text("nobody-called", "name", wrong, "company", dossier.company()));
            Cards.show(talk, dossier.id());
        } else if (people.size() > 1 && Interviews.person(talk, dossier.id(), people.getLast().name()).isEmpty())
            PeopleEdits.name(talk, dossier, known.get().id().value(),
                    Mistaken.whole(known.get().name(), people.getLast().name()));
        else
            ReplyTalk.save(talk, dossier, new Fact.PersonRemoved(known.get().id()));
    }
}
