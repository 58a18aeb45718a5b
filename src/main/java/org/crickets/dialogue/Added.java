package org.crickets.dialogue;

import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Dossier;
import org.crickets.plan.Round;
import org.crickets.understand.Act;

/** "Add Bob Miller to Northwind": somebody more of an employer that is known. */
final class Added {
    private static final Pattern SAID = Pattern.compile("(?iu)(?:(?:please|and|can you|could you|also)[ ,]+)*add "
            + "(?<who>[^?]{2,80}?) (?:to|at|for|from) (?:the )?(?<company>[^?]{1,60}?)(?: interview| too| please)*[.! ]*");

    private Added() {}

    /** Whether the message said so of one that is open, and they are written down. */
    static boolean taken(Talk talk, Heard heard) {
        var said = SAID.matcher(talk.heard().strip());
        if (!said.matches() || !heard.dates().isEmpty() || !isNothingElse(heard.acts().getFirst()))
            return false;
        var who = Names.read(said.group("who"), new Heard(heard.acts().stream().limit(0).toList(), heard.dates(),
                heard.coming(), heard.wording()));
        var dossier = dossier(talk, said.group("company")).filter(_ -> !who.isEmpty());
        dossier.ifPresent(one -> {
            Interviews.addPeople(talk, one.id(), one.round().map(Round::number).orElse(0), who);
            Cards.afterSaving(talk, one.id());
        });
        return dossier.isPresent();
    }

    private static boolean isNothingElse(Act act) {
        return act instanceof Act.Unclear || act instanceof Act.Edit || act instanceof Act.Smalltalk;
    }

    private static Optional<Dossier> dossier(Talk talk, String company) {
        var named = Which.open(talk).stream().filter(one -> one.company().equalsIgnoreCase(company.strip())).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
