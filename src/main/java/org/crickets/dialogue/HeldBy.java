package org.crickets.dialogue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crickets.plan.Channel;
import org.crickets.plan.Dossier;
import org.crickets.plan.Fact;
import org.crickets.plan.Round;
import org.crickets.understand.Slots;

/** "Hooli was a phone screen, not an interview": what kind of round it was, told of one that is known already. */
final class HeldBy {
    private static final Map<Channel, String> KINDS = Map.of(Channel.PHONE,
            "(?:tele)?phone(?: screen(?:ing)?| call| interview| chat)?", Channel.VIDEO,
            "(?:video|zoom|teams|skype|webex)(?: call| interview| chat| screen)?", Channel.IN_PERSON,
            "on-?site(?: interview)?|on site|in[- ]person(?: interview)?|face[- ]to[- ]face(?: interview)?");
    private static final Pattern SAID = Pattern.compile("(?iu)^(?<which>[^?]{1,80}?)\\b(?:was|is|it['’]s|that['’]s)"
            + " (?:(?:only|really|actually|just|a|an|by|over|on|via|at|the|held) )*(?<kind>" + String.join("|",
                    KINDS.values())
            + ")(?:[,;]? (?:and |but )?(?:not|rather than|instead of)\\b[^?.!]*)?[.! ]*$");
    /** What stands for the interview that was talked about. */
    private static final Pattern IT = Pattern.compile("(?iu)\\b(?:it|that|this|interview|round|one|call|meeting)\\b");

    private HeldBy() {}

    /** Whether the message said so, and it is written down. */
    static boolean taken(Talk talk, Heard heard) {
        var said = SAID.matcher(talk.heard().strip());
        if (!said.matches() || !heard.dates().isEmpty() || heard.acts().size() > 1)
            return false;
        var dossier = meant(talk, said.group("which"), heard.acts().getFirst().slots());
        var round = dossier.flatMap(Dossier::round);
        round.ifPresent(one -> {
            tell(talk, dossier.get(), one, channel(said.group("kind")));
            Cards.afterSaving(talk, dossier.get().id());
        });
        return round.isPresent();
    }

    /** A company that is named, or the one that was talked about. */
    private static Optional<Dossier> meant(Talk talk, String which, Slots slots) {
        var said = which.toLowerCase(Locale.ROOT);
        var named = Which.undeleted(talk).stream().map(Dossier::company)
                .filter(company -> said.contains(company.toLowerCase(Locale.ROOT))).findFirst();
        if (named.isEmpty() && (Named.in(which, slots) || !IT.matcher(which).find()))
            return Optional.empty();
        return Which.of(talk, slots.with().company(named.orElse(null)).build()) instanceof Which.One(var dossier)
                ? Optional.of(dossier)
                : Optional.empty();
    }

    private static Channel channel(String kind) {
        return KINDS.entrySet().stream().filter(entry -> kind.toLowerCase(Locale.ROOT).matches(entry.getValue()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    static void tell(Talk talk, Dossier dossier, Round round, Channel channel) {
        talk.tell(dossier.id(), new Fact.InterviewSet(round.number(), round.start(), round.end(), round.known(),
                Optional.of(channel)));
    }
}
