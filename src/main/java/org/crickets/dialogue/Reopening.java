package org.crickets.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crickets.dialogue.Tap.ProcessVerb;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Logged;
import org.crickets.plan.Plan;
import org.crickets.plan.StepKind;

/** "Reopen Acme", "I'm back in at Acme": what is closed or paused goes on, as by the button under its card. */
final class Reopening {
    private static final Pattern ASKED = Pattern.compile("(?iu)" + PutBack.OPENING
            + "(?:i (?:want|would like|['’]?d like) to )?"
            + "(?:(?:re-?open|revive|re-?activate|un-?archive|un-?close)(?: (?<what>.{1,60}?))??(?: again)?"
            + "|resume (?<resume>.{1,60}?)|open (?<open>.{1,60}?) (?:up )?again"
            + "|put (?<put>.{1,60}?) back (?:on|up)(?: (?:the|my) (?:list|board|table|radar))?"
            + "|(?:(?:i['’]?m|i am|we['’]?re|we are) )?back in(?: (?:the (?:running|race|game|process)))? (?:at|with|for|on) (?<at>.{1,60}?)"
            + "|(?:i['’]?m|i am) back in(?: (?:the (?:running|race|game|process)|it|this))?"
            + "|(?<on>.{1,60}?) is back on|it['’]?s back on)(?: (?:after all|again|now|please|pls))*[ .!]*");
    private static final List<String> NAMES = List.of("what", "resume", "open", "put", "at", "on");

    private Reopening() {}

    /** Whether the text asked for that, of something that is known. */
    static boolean said(Talk talk, String text) {
        var asked = ASKED.matcher(text.strip());
        if (text.contains("?") || !asked.matches())
            return false;
        var name = NAMES.stream().flatMap(group -> Optional.ofNullable(asked.group(group)).stream()).findFirst()
                .filter(Predicate.not(PutBack.ANYTHING.asMatchPredicate()));
        var meant = closed(talk, name).or(() -> known(talk, name));
        meant.ifPresent(dossier -> reopen(talk, dossier));
        return meant.isPresent();
    }

    /** The closed one of that name, the one closed last of several; without a name, what was spoken of last. */
    static Optional<Dossier> closed(Talk talk, Optional<String> name) {
        var spoken = Which.last(talk);
        return Which.undeleted(talk).stream().filter(dossier -> !isRunning(talk, dossier))
                .filter(dossier -> name.map(it -> Interviews.isSame(dossier.company(), it))
                        .orElse(spoken.equals(List.of(dossier))))
                .max((one, other) -> Integer.compare(closedAt(talk, one), closedAt(talk, other)));
    }

    private static Optional<Dossier> known(Talk talk, Optional<String> name) {
        return name.flatMap(it -> Which.open(talk).stream()
                .filter(dossier -> Interviews.isSame(dossier.company(), it)).findFirst());
    }

    private static boolean isRunning(Talk talk, Dossier dossier) {
        var status = talk.plan(dossier.id()).orElseThrow().status();
        return status == Plan.Status.OPEN || status == Plan.Status.OFFERED;
    }

    /** Where in the record it was closed or paused. */
    static int closedAt(Talk talk, Dossier dossier) {
        var record = talk.record();
        int at = record.size() - 1;
        while (at >= 0 && !(record.get(at).process().equals(dossier.id()) && closes(record.get(at))))
            at--;
        return at;
    }

    private static boolean closes(Logged logged) {
        return logged.fact() instanceof Fact.MovedOn || logged.fact() instanceof Fact.Withdrawn
                || logged.fact() instanceof Fact.Rejected || logged.fact() instanceof Fact.Accepted
                || logged.fact() instanceof Fact.Paused
                || logged.fact() instanceof Fact.Rang rang && rang.step().kind() == StepKind.STOP;
    }

    /** What runs already is shown. */
    static void reopen(Talk talk, Dossier dossier) {
        if (isRunning(talk, dossier))
            Cards.show(talk, dossier.id());
        else
            ProcessTaps.tapped(talk, new Tap.OnProcess(ProcessVerb.GO_ON, dossier.id(),
                    ProcessTaps.standing(talk.plan(dossier.id()).orElseThrow().status())));
    }
}
