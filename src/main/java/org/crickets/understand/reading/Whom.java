package org.crickets.understand.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crickets.understand.Context;
import org.crickets.understand.Meaning;
import org.crickets.understand.Who;
import org.crickets.understand.names.NameSpan;
import org.crickets.understand.text.Words;
import org.jspecify.annotations.Nullable;

/** The company and the people of an event: named, or led to by a person, a pronoun, or what was talked about last. */
final class Whom {
    private static final Set<String> PRONOUNS = Set.of("her", "him", "she", "he", "sir", "madam", "ma'am");

    /** "HR told she will call": she is none of those known. */
    private static final Set<String> OTHERS = Set.of("hr", "recruiter", "receptionist", "someone", "somebody", "lady");

    /** "I typed Mohit by mistake", "instead of Carl". */
    private static final Set<String> MISTAKEN = Set.of("not", "typed", "wrote", "put", "entered", "noted", "logged",
            "of",
            "than", "spelled", "spelt", "saved", "misheard");

    /** What an employer may be told of for the first time. */
    private static final Set<Meaning> NEW = Set.of(Meaning.INTERVIEW, Meaning.UPCOMING, Meaning.EDIT,
            Meaning.NEXT_ROUND);
    /** What is asked or bidden of somebody told before: "my sister married Dave, is it ok to ring Judith?". */
    private static final Set<Meaning> OWN = Set.of(Meaning.MAY_CONTACT, Meaning.NEXT, Meaning.SNOOZE, Meaning.MOVE_ON);
    private static final Set<String> TITLES = Set.of("md", "gm", "hod", "ceo", "cto", "coo", "cfo", "hr", "vp", "pm",
            "manager", "director", "oga", "boss");

    private final Message message;
    private final Event event;
    private final @Nullable String before;

    Whom(Message message, Event event, @Nullable String before) {
        this.message = message;
        this.event = event;
        this.before = before;
    }

    /** The company named in the stretch. */
    Optional<String> named() {
        return Story.told(message)
                ? besideTheCue()
                : companies().stream().filter(c -> !heading(c)).findFirst()
                        .or(() -> companies().stream().findFirst()).map(NameSpan::name);
    }

    /** "Sitrep: interview complete with Sentry": what opens a message before a colon, where another is named. */
    private boolean heading(NameSpan name) {
        return !name.known() && name.first() == 0 && message.text().norm(name.after()).equals(":");
    }

    /** Those of the stretch; where one of the user's own is told of, not where somebody shops, waits or travels. */
    private List<NameSpan> companies() {
        List<NameSpan> all = message.companies(event.from(), event.to());
        boolean own = !NEW.contains(event.meaning()) && (message.names().stream().anyMatch(NameSpan::known));
        return own ? all.stream().filter(c -> c.known() || !passed(c) && !small(c)).toList() : all;
    }

    /** "Has travelled for burial": no capital where others are used. */
    private boolean small(NameSpan name) {
        return !message.text().quiet() && !message.text().token(name.first()).capital();
    }

    /** "I nearly cried in Tesco", "in the queue at the Bürgeramt", "he's off to Bali", "MD never sign". */
    private boolean passed(NameSpan name) {
        boolean the = message.text().norm(name.first() - 1).equals("the");
        String before = message.text().norm(the ? name.first() - 2 : name.first() - 1);
        return Words.any(before, "in", "at", "to", "outside", "near", "off", "through", "into", "inside", "past",
                "over", "around") || TITLES.contains(message.text().norm(name.first()));
    }

    /** In a story the one in the cue's own sentence, else the nearest before it, else behind it. */
    private Optional<String> besideTheCue() {
        int cue = event.hits().getFirst().at();
        Stretch here = Stretch.around(message, cue);
        return companies().stream()
                .min(Comparator.<NameSpan>comparingInt(n -> here.holds(n.first()) ? 0 : 1)
                        .thenComparingInt(n -> Math.abs(n.first() - cue)))
                .map(NameSpan::name);
    }

    Optional<String> company() {
        Optional<String> ofPerson = persons().stream().flatMap(n -> n.company().stream()).findFirst();
        boolean sender = message.mail() && ofPerson.isPresent() && companies().stream().noneMatch(NameSpan::known);
        if (sender || aside(ofPerson)) {
            return ofPerson;
        }
        if (Story.told(message)) {
            Stretch here = Stretch.around(message, event.hits().getFirst().at());
            boolean named = companies().stream().anyMatch(n -> here.holds(n.first()));
            Optional<String> person = persons().stream().filter(n -> here.holds(n.first()))
                    .flatMap(n -> n.company().stream()).findFirst();
            if (!named && person.isPresent()) {
                return person;
            }
        }
        Optional<String> last = message.context().last().map(Context.Last::company);
        return named().or(() -> ofPerson).or(() -> Optional.ofNullable(before)).or(() -> anywhere()).or(() -> last);
    }

    /** "Trent texted, verbal offer. Push Summit …": the person is in the sentence that tells it, another's company is not. */
    private boolean aside(Optional<String> ofPerson) {
        if (ofPerson.isEmpty() || !event.meaning().reply()) {
            return false;
        }
        Stretch here = Stretch.around(message, event.hits().getFirst().at());
        return persons().stream().anyMatch(n -> here.holds(n.first()) && n.company().equals(ofPerson))
                && companies().stream().noneMatch(n -> here.holds(n.first()));
    }

    /** Named elsewhere in the message, where there is only one. */
    private Optional<String> anywhere() {
        boolean part = event.from() > 0 || event.to() < message.text().size();
        if (part && message.context().last().isPresent()
                && message.says(event.from(), event.to(), Set.of("they", "them", "he", "she", "her", "him"))) {
            return Optional.empty();
        }
        List<String> all = message.companies(0, message.text().size()).stream().map(NameSpan::name).distinct().toList();
        List<String> known = message.companies(0, message.text().size()).stream().filter(NameSpan::known)
                .map(NameSpan::name).distinct().toList();
        return all.size() == 1
                ? Optional.of(all.getFirst())
                : known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

    private List<NameSpan> persons() {
        List<NameSpan> all = message.names(event.from(), event.to()).stream().filter(NameSpan::person).toList();
        boolean covered = event.meaning() == Meaning.AWAY && !message.mail() && all.size() > 1
                && all.getFirst().known() && message.text().sentenceStart(all.getFirst().first()) <= event.hits()
                        .getFirst().at();
        boolean own = (covered || OWN.contains(event.meaning()) || event.meaning() == Meaning.REJECTED)
                && all.stream().anyMatch(NameSpan::known);
        return own ? all.stream().filter(NameSpan::known).toList() : all;
    }

    List<Who> people() {
        List<Who> out = new ArrayList<>();
        for (NameSpan person : meant(away(persons()))) {
            add(out, new Who(person.name(), person.title()));
        }
        boolean pronoun = out.isEmpty() && message.says(event.from(), event.to(), PRONOUNS)
                && !message.says(event.from(), event.to(), OTHERS)
                && (event.meaning().event() || event.meaning() == Meaning.MAY_CONTACT) && named().isEmpty();
        List<NameSpan> earlier = message.names(0, event.from()).stream().filter(NameSpan::person).toList();
        boolean snoozed = out.isEmpty() && event.meaning() == Meaning.SNOOZE
                && message.says(event.from(), event.to(), PRONOUNS);
        if ((pronoun || snoozed) && !earlier.isEmpty()) {
            NameSpan last = earlier.getLast();
            add(out, new Who(last.name(), last.title()));
        } else if (pronoun || out.isEmpty() && both()) {
            message.context().last().filter(l -> before == null || before.equals(l.company()))
                    .ifPresent(l -> l.people().forEach(p -> add(out, new Who(p, Optional.empty()))));
        }
        return out;
    }

    /** "I am on leave, please contact Kari in HR": who stands in is not who is away. */
    private List<NameSpan> away(List<NameSpan> persons) {
        List<NameSpan> gone = persons.stream().filter(p -> !(event.meaning() == Meaning.AWAY && message.mail())
                || !Words.any(message.text().norm(p.first() - 1), "contact", "reach", "email", "call", "to",
                        "colleague"))
                .toList();
        return gone.isEmpty() ? persons : gone;
    }

    /** "Them both", "the two of them": those last talked about, not the employer. */
    private boolean both() {
        for (int i = event.from(); i < event.to(); i++) {
            String norm = message.text().norm(i);
            String before = message.text().norm(i - 1);
            String next = message.text().norm(i + 1);
            boolean both = norm.equals("both") && (Words.any(before, "them", "they")
                    || next.equals("of") && message.text().norm(i + 2).equals("them"));
            boolean two = Words.any(norm, "two", "three", "pair", "lot") && next.equals("of")
                    && message.text().norm(i + 2).equals("them");
            if (both || two) {
                return event.meaning().event();
            }
        }
        return false;
    }

    /** A correction means the one, not the other: "not Pete, it's Petra". */
    private List<NameSpan> meant(List<NameSpan> persons) {
        List<NameSpan> meant = persons.stream()
                .filter(p -> !(message.text().norm(p.first() - 1).equals("down")
                        && MISTAKEN.contains(message.text().norm(p.first() - 2))))
                .filter(p -> !MISTAKEN.contains(message.text().norm(p.first() - 1))
                        && !(message.text().norm(p.after()).equals("by")
                                && message.text().norm(p.after() + 1).equals("mistake")))
                .toList();
        return event.meaning() != Meaning.EDIT || meant.isEmpty()
                ? persons
                : meant.stream().filter(p -> meant.stream().noneMatch(q -> surname(p, q)))
                        .map(p -> meant.stream().filter(q -> surname(q, p)).findFirst()
                                .map(q -> p.called(message.text().typed(q.first(), p.after())))
                                .orElseGet(() -> asTyped(p, persons)))
                        .toList();
    }

    /** "Siân Prowse, not Sean": a first name unheard of right before the surname of somebody known. */
    private static boolean surname(NameSpan first, NameSpan last) {
        return (first.known() != last.known() || first.name().equals(last.name())) && first.after() == last.first()
                && first.after() - first.first() == 1;
    }

    /** "Tom Baker, not Tom Becker": so near that the known name is heard in both. */
    private NameSpan asTyped(NameSpan meant, List<NameSpan> persons) {
        int before = meant.first() - 1;
        boolean whole = meant.known() && meant.after() - meant.first() == 1 && meant.name().contains(" ") && before > 0
                && message.text().token(before).capital() && message.text().token(before).word()
                && !message.text().startsSentence(before);
        String typed = message.text().typed(whole ? before : meant.first(), meant.after());
        boolean twice = persons.stream().anyMatch(p -> p.first() != meant.first() && p.name().equals(meant.name()));
        return twice && typed.split(" ").length == meant.name().split(" ").length
                && !typed.equalsIgnoreCase(meant.name())
                        ? meant.called(typed)
                        : meant;
    }

    /** Once each; a longer form of the same name wins, a title told anywhere stays. */
    private static void add(List<Who> out, Who who) {
        for (int i = 0; i < out.size(); i++) {
            Who other = out.get(i);
            boolean same = (other.name() + " ").toLowerCase(java.util.Locale.ROOT)
                    .startsWith((who.name() + " ").toLowerCase(java.util.Locale.ROOT))
                    || (who.name() + " ").toLowerCase(java.util.Locale.ROOT)
                            .startsWith((other.name() + " ").toLowerCase(java.util.Locale.ROOT));
            if (same) {
                String longer = other.name().length() >= who.name().length() ? other.name() : who.name();
                out.set(i, new Who(longer, other.title().or(who::title)));
                return;
            }
        }
        out.add(who);
    }
}
