package org.crickets.app;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.crickets.dialogue.Heard;
import org.crickets.dialogue.PlaybookNames;
import org.crickets.plan.Playbook;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Reader;
import org.crickets.understand.Slots;
import org.crickets.understand.When;
import org.crickets.understand.dates.DateFinder;
import org.crickets.understand.dates.DateFound;
import org.crickets.understand.text.Text;

/**
 * Understanding, for the dialogue: the acts of a message, and every date it names on its own. What is understood of
 * playbooks knows those that come with the program; the names of an operator's own are heard here.
 */
record Hearing(List<Playbook> playbooks, Reader reader) implements Heard.Ears {
    private static final Pattern CHOOSES = Pattern
            .compile("(?i)\\b(?:use|try|follow|(?:switch|change|set)\\b.*?\\bto)\\s+(?:the\\s+)?(.+)");
    private static final Pattern ASKS = Pattern.compile("(?i)\\b(which|what|list|show)\\b.*\\bplaybooks?\\b.*");

    @Override
    public Heard hear(String text, Context context) {
        var read = reader.read(text, context);
        var acts = read.acts();
        var dates = dates(text, context);
        return new Heard(isVague(acts) ? aboutPlaybooks(text, acts) : acts, dates.stream().map(Hearing::when).toList(),
                isComing(dates, context), read.wording());
    }

    private static boolean isVague(List<Act> acts) {
        return acts.size() == 1 && (acts.getFirst() instanceof Act.Smalltalk || acts.getFirst() instanceof Act.Unclear
                || acts.getFirst() instanceof Act.AskNext || acts.getFirst() instanceof Act.ListProcesses);
    }

    private List<Act> aboutPlaybooks(String text, List<Act> acts) {
        var chosen = CHOOSES.matcher(text);
        if (chosen.find() && PlaybookNames.atStart(chosen.group(1), playbooks))
            return List.of(new Act.SetPlaybook(
                    Slots.builder().company(acts.getFirst().slots().company().orElse(null)).build()));
        return ASKS.matcher(text).find() ? List.of(new Act.SetPlaybook(Slots.none())) : acts;
    }

    private static boolean isComing(List<DateFound> dates, Context context) {
        return dates.size() == 1 && dates.getFirst().kind() == DateFound.Kind.RANGE
                && dates.getFirst().date().isAfter(context.now().toLocalDate());
    }

    private static List<DateFound> dates(String text, Context context) {
        return new DateFinder(Text.of(text), context.now(), context.zone(), context.dayFirst(), new BitSet()).find()
                .stream().filter(found -> !found.impossible()).toList();
    }

    private static When when(DateFound found) {
        return found.timed() ? new When.At(found.start()) : new When.On(found.lastDate());
    }
}
