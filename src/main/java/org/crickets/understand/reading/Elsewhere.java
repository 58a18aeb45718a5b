package org.crickets.understand.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.crickets.understand.Meaning;
import org.crickets.understand.cues.CueHit;

/** Whether a clause tells of another employer than the event before it, so that it is an act of its own. */
record Elsewhere(Message message) {
    /** What is told of one employer, so that of two it is two acts. */
    private static final Set<Meaning> OF_ONE = ofOne();

    private static Set<Meaning> ofOne() {
        Set<Meaning> out = EnumSet.of(Meaning.MOVE_ON, Meaning.DELETE, Meaning.SNOOZE, Meaning.MAY_CONTACT,
                Meaning.NEXT);
        Stream.of(Meaning.values()).filter(Meaning::event).forEach(out::add);
        return out;
    }

    boolean told(Event last, CueHit hit, Meaning meaning) {
        boolean another = last.meaning() == Meaning.UNDO && meaning == Meaning.DELETE
                && !employers(hit.first(), clauseEnd(hit)).isEmpty();
        boolean again = meaning == last.meaning() && hit.at() <= last.hits().getLast().at() + 1;
        return another || !again && OF_ONE.contains(meaning) && elsewhere(last, hit);
    }

    /** Whether it names a company, and another than the act before. */
    boolean told(Stretch stretch, Event owner) {
        List<String> here = employers(stretch.from(), stretch.to());
        List<String> named = employers(owner.from(), stretch.from());
        Stretch own = Stretch.around(message, Math.max(owner.from(), owner.hits().getFirst().at()));
        boolean ahead = named.isEmpty() && own.from() >= stretch.to() && owner.to() == message.text().size();
        List<String> before = ahead ? employers(own.from(), own.to()) : named;
        return !here.isEmpty() && !before.isEmpty() && here.stream().noneMatch(before::contains);
    }

    /** Whether the sentence names a company, and another one was named before. */
    private boolean elsewhere(Event last, CueHit hit) {
        int from = Math.max(message.text().sentenceStart(hit.first()), last.hits().getLast().after());
        int start = message.text().sentenceStart(last.from());
        boolean bare = employers(start, Math.min(from, hit.first())).isEmpty()
                && !employers(hit.first(), clauseEnd(hit)).isEmpty();
        int clause = bare && hit.first() > last.hits().getLast().after() ? hit.first() : from;
        List<String> told = employers(start, Math.min(clause, hit.first()));
        List<String> before = told.isEmpty()
                && message.text().sentenceStart(hit.first()) >= last.hits().getLast().after()
                        ? message.context().last().map(l -> List.of(l.company().toLowerCase(Locale.ROOT)))
                                .orElse(List.of())
                        : told;
        List<String> here = employers(Math.min(clause, hit.first()), clauseEnd(hit));
        return !before.isEmpty() && !here.isEmpty() && before.stream().noneMatch(here::contains);
    }

    /** The companies named in a stretch, and those of the people named there. */
    private List<String> employers(int from, int to) {
        return message.names(from, to).stream().map(n -> n.person() ? n.company().orElse("") : n.name())
                .filter(n -> !n.isEmpty()).map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }

    private int clauseEnd(CueHit hit) {
        return message.hits().stream().filter(h -> h.first() > hit.first()).mapToInt(CueHit::first).min()
                .stream().map(next -> Math.min(next, message.text().sentenceEnd(hit.after()))).findFirst()
                .orElse(message.text().size());
    }
}
