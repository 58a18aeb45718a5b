package org.crickets.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crickets.understand.Act;
import org.crickets.understand.Context;
import org.crickets.understand.Meaning;
import org.crickets.understand.Slots;

/** What a second reader says of a message that was not understood. A wrong act is worse than a question. */
final class Advice {
    private static final int MOST = 3;
    private static final Pattern SOMEBODY = Pattern.compile("(?<=\\S )(?:(?i)at|with|from|by|to|of) \\p{Lu}");

    private Advice() {}

    /** Whether a message is to be read again: its meaning is unclear, or it seems to say nothing and yet names somebody. */
    static boolean isWanted(String text, Heard heard, Context.Known known) {
        if (heard.acts().size() != 1)
            return false;
        return switch (heard.acts().getFirst()) {
            case Act.Unclear unclear -> unclear.doubt() == Act.Doubt.MEANING;
            case Act.Smalltalk _ -> names(known).anyMatch(name -> isIn(text, name)) || SOMEBODY.matcher(text).find();
            case Act.LogInterview _,Act.LogUpcomingInterview _,Act.LogSent _,Act.HandedIn _,Act.LogReply _,Act.SetDecisionDate _,Act.ContactAway _,Act.Snooze _,Act.AskNext _,Act.AskCanIContactNow _,Act.ListProcesses _,Act.Accepted _,Act.MoveOn _,Act.Undo _,Act.Edit _,Act.Delete _,Act.SetTimezone _,Act.SetPlaybook _,Act.Help _ ->
                false;
        };
    }

    private static Stream<String> names(Context.Known known) {
        return Stream.concat(known.companies().stream(), known.people().stream().map(Context.KnownPerson::name));
    }

    private static boolean isIn(String text, String name) {
        var first = name.strip().split("\\s+")[0];
        return !first.isEmpty() && Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + Pattern.quote(first)
                + "(?![\\p{L}\\p{N}])").matcher(text).find();
    }

    /** Where both readers agree, that; else what either of them thinks, as a question. */
    static List<Act> joined(List<Act> acts, List<Act> advised) {
        if (advised.isEmpty())
            return acts;
        var own = acts.getFirst() instanceof Act.Unclear unclear ? unclear.options() : List.<Act>of();
        boolean agreed = advised.stream().allMatch(act -> own.stream().anyMatch(option -> isSame(option, act)));
        return agreed ? advised.stream().map(act -> together(own, act)).toList() : List.of(question(own, advised));
    }

    private static boolean isSame(Act one, Act other) {
        return Meaning.of(one) == Meaning.of(other);
    }

    /** The details of the first reader, and what only the second one saw. */
    private static Act together(List<Act> own, Act act) {
        var mine = own.stream().filter(option -> isSame(option, act)).findFirst().orElseThrow().slots();
        return Meaning.of(act).with(filled(mine, act.slots()));
    }

    private static Slots filled(Slots mine, Slots other) {
        return other.with().company(mine.company().or(other::company).orElse(null))
                .role(mine.role().or(other::role).orElse(null)).round(mine.roundOrNull())
                .people(mine.people().isEmpty() ? other.people() : mine.people())
                .when(mine.when().or(other::when).orElse(null)).whenEnd(mine.whenEndOrNull())
                .decisionBy(mine.decisionBy().or(other::decisionBy).orElse(null))
                .until(mine.until().or(other::until).orElse(null)).awayFrom(mine.awayFromOrNull())
                .dueAt(mine.dueAt().or(other::dueAt).orElse(null)).channel(mine.channelOrNull())
                .askedFor(mine.askedFor().or(other::askedFor).orElse(null)).filter(mine.filterOrNull()).build();
    }

    private static Act question(List<Act> own, List<Act> advised) {
        List<Act> options = new ArrayList<>();
        Stream.concat(advised.stream(), own.stream())
                .filter(act -> options.stream().noneMatch(option -> isSame(option, act))).limit(MOST)
                .forEach(options::add);
        return new Act.Unclear(Slots.none(), options, Act.Doubt.MEANING);
    }
}
